package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Speaking;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.Rendering;
import dk.raadslag.bot.fakes.FakeDrafts;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reminder.GatheredReminders;
import dk.raadslag.domain.reply.ConfirmingLevels;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A village whose contact persons talk with the real conversation, in the real words. */
final class Chat {
    private final Village village;
    private final Wording wording = new VelocityWording(Path.of("none"));
    private final ReplyConfiguration wired = new ReplyConfiguration();
    private final AnswerTaking taking;
    private final Receipts receipts;
    private final Requests requests;
    private final ContactTalk talk;
    private final Map<String, String> activities = new HashMap<>();
    private Instant now = Village.MONDAY;
    private byte[] file = new byte[0];
    private int number;

    Chat(Village village) {
        this.village = village;
        var replies = new TakingReplies(village.unitOfWork, village.contributions, village.lateReplies, village.audit);
        receipts = wired.receipts(village.contacts);
        Disputes disputes = wired.disputes(village.outbox, receipts, wording);
        taking = wired.answerTaking(replies, village.contributions, disputes);
        requests = wired.requests(
                taking,
                receipts,
                village.papers,
                village.addresses,
                new FakeDrafts(),
                new Gatherings(List.of()),
                wired.meetingsAhead(village.meetings),
                wording);
        talk = wired.contactTalk(
                wired.parts(village.rounds, village.contacts, village.ledger),
                taking,
                receipts,
                disputes,
                new ConfirmingLevels(village.unitOfWork, village.contributions, village.audit),
                requests,
                new TakingBack(village.unitOfWork, village.contributions, village.audit),
                wired.relaying(
                        village.contacts,
                        village.outbox,
                        village.audit,
                        wired.moreTime(day -> false, village.moving),
                        wording),
                village.replyFiles,
                village.outbox,
                village.reminding,
                village.keptWords,
                wired.requestRefresh(village.outbox),
                village.audit,
                List.of(),
                List.of(),
                new Gatherings(List.of()),
                wording);
    }

    void at(Instant later) {
        now = later;
    }

    /** Returns the buttons that are understood. */
    Set<String> verbs() {
        return talk.verbs();
    }

    /** Says words and returns everything that is answered. */
    String says(Person person, String text) {
        return words(does(person, new Incoming.Said(text, null, List.of())));
    }

    String quotes(Person person, String activity, String text) {
        return words(does(person, new Incoming.Said(text, activity, List.of())));
    }

    /** Returns the card as this person asks for it. */
    Message card(Person person) {
        return does(person, new Incoming.Said("vis kort", null, List.of()))
                .messages()
                .get(0);
    }

    Answering presses(Person person, String verb, Map<String, String> inputs) {
        return does(person, new Incoming.Pressed(verb, inputs, "card-1", true));
    }

    Answering submits(Person person, String verb, Map<String, String> inputs) {
        return does(person, new Incoming.Pressed(verb, inputs, "card-1", false));
    }

    /** Lets somebody of the secretariat answer a question on its card. */
    Answering answersQuestion(Person consultant, Person asked, String answer) {
        Incoming.Pressed press = new Incoming.Pressed(
                RelayCards.ANSWER,
                Map.of(
                        RelayCards.PERSON,
                        asked.id().toString(),
                        RelayCards.NETWORK,
                        village.network.id().value(),
                        RelayCards.ASKED,
                        "hvem sidder i rådet?",
                        RelayCards.TEXT,
                        answer),
                "card-1",
                true);
        return wired.answeringQuestions(village.contacts, village.outbox, wording)
                .pressed(press, turn(consultant, press, "activity-" + ++number, List.of(village.network)));
    }

    /** Sends a file, with or without words. */
    Answering sends(Person person, String text, String name, byte[] bytes) {
        file = bytes;
        Incoming.SharedFile shared = new Incoming.SharedFile(name, "https://files.example/" + name, null);
        return does(person, new Incoming.Said(text, null, List.of(shared)));
    }

    private Map<Incoming.SharedFile, Files.Answer> fetched(Incoming.Content content) {
        return content instanceof Incoming.Said said && !said.files().isEmpty()
                ? Map.of(said.files().get(0), new Files.Fetched(file))
                : Map.of();
    }

    /** Changes what was said in these words. */
    String edits(Person person, String said, String text) {
        return words(does(person, new Incoming.Edited(text, null), Objects.requireNonNull(activityOf(said))));
    }

    /** Deletes the message with these words. */
    Answering deletes(Person person, String said) {
        return does(person, new Incoming.Deleted(), Objects.requireNonNull(activityOf(said)));
    }

    Answering does(Person person, Incoming.Content content) {
        return does(person, content, "activity-" + ++number);
    }

    private Turn turn(Person person, Incoming.Content content, String activity, List<Network> serves) {
        Incoming incoming = new Incoming(
                "key-" + ++number,
                activity,
                new Incoming.Speaker("tenant", "aad-" + person.id(), "29:" + person.id(), person.name()),
                new Incoming.Place("https://smba.example/", "a:" + person.id(), true),
                now,
                content);
        List<Network> belongsTo = serves.isEmpty() ? List.of(village.network) : List.of();
        return new Turn(incoming, new Speaking(person, serves, belongsTo), now, fetched(content));
    }

    private Answering does(Person person, Incoming.Content content, String activity) {
        Turn turn = turn(person, content, activity, List.of());
        if (content instanceof Incoming.Said said) {
            activities.put(said.text(), activity);
            return talk.said(said, turn);
        }
        if (content instanceof Incoming.Edited edited) {
            return talk.edited(edited, turn);
        }
        return content instanceof Incoming.Pressed press ? talk.pressed(press, turn) : talk.deleted(turn);
    }

    /** Returns the id of the activity in which these words were said. */
    @Nullable
    String activityOf(String text) {
        return activities.get(text);
    }

    Rendering rendering() {
        return wired.rendering(
                village.rounds,
                wired.receivers(village.networks, village.contacts, village.ledger),
                requests,
                new GatheredReminders(village.rounds, village.reminding, round -> false),
                wired.reminders(taking, requests, receipts, new Gatherings(List.of()), wording),
                wired.deadlineReports(
                        village.contributions,
                        village.networks,
                        wired.consentResults(village.contributions, village.ledger, village.contacts),
                        new Gatherings(List.of()),
                        wording));
    }

    private static String words(Answering answering) {
        return answering.messages().stream().map(Message::text).collect(Collectors.joining("\n---\n"));
    }
}
