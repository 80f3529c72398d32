package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.conversation.Shareables;
import dk.raadslag.domain.conversation.Shareables.Shareable;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets the secretariat show everybody in a channel what it was shown there alone; nothing else ever gets there. */
final class Sharing {

    static final String VERB = "share-answer";

    private static final String ID = "answer";
    private static final Duration LIFETIME = Duration.ofDays(1);
    private static final Set<String> WORDS = Set.of(
            "del-i-kanalen",
            "del-det-i-kanalen",
            "del-i-chatten",
            "del-i-gruppen",
            "del-svaret-i-kanalen",
            "del-svaret");

    private final Shareables shareables;
    private final Outbox outbox;
    private final Audit audit;
    private final Saying saying;

    Sharing(Shareables shareables, Outbox outbox, Audit audit, Saying saying) {
        this.shareables = shareables;
        this.outbox = outbox;
        this.audit = audit;
        this.saying = saying;
    }

    /** Puts a button below an answer that was asked for among others and may be seen by them. */
    Answering offered(Answering answer, SecretariatCommand command, Turn turn, Network network) {
        boolean alone = turn.heard().place().personal();
        boolean asksSomething = answer.messages().stream().anyMatch(message -> message.card() != null);
        if (alone
                || asksSomething
                || !command.mayBeShared()
                || answer.messages().isEmpty()) {
            return answer;
        }
        Shareable kept = shareable(answer, command, turn, network);
        shareables.forgetBefore(turn.now().minus(LIFETIME));
        shareables.keep(kept);
        return withButton(answer, kept.id());
    }

    /** Answers "del i kanalen"; empty when something else was said. */
    Optional<Answering> said(Incoming.Said words, Turn turn) {
        String said = Spelling.fold(words.text().replaceAll("[^\\p{L}\\s]", " "));
        return WORDS.contains(said) ? Optional.of(share(shareables.newestOf(person(turn)), turn)) : Optional.empty();
    }

    /** Answers the button below an answer. */
    Answering pressed(Incoming.Pressed press, Turn turn) {
        return share(shareables.find(person(turn), press.inputs().getOrDefault(ID, "")), turn);
    }

    private Answering share(Optional<Shareable> found, Turn turn) {
        return found.filter(one -> !turn.now().isAfter(one.at().plus(LIFETIME)))
                .map(one -> share(one, turn))
                .orElseGet(() -> saying.say(new TalkWords.NothingToShare()));
    }

    private Answering share(Shareable one, Turn turn) {
        String text = saying.text(new TalkWords.SharedBy(turn.by().person().name())) + "\n\n" + one.text();
        boolean shared = outbox.put(new Dispatch(
                "share:" + one.id(),
                null,
                one.place(),
                new Intent.Answer(text, null),
                Dispatch.Urgency.CONVERSATION,
                turn.now()));
        if (!shared) {
            return saying.say(new TalkWords.SharedBefore());
        }
        audit.add(new Audit.Entry(
                turn.now(),
                person(turn).toString(),
                "answer-shared",
                one.network().value(),
                "command=" + one.command()));
        return saying.say(new TalkWords.Shared());
    }

    private Answering withButton(Answering answer, String id) {
        List<Message> messages = new ArrayList<>(answer.messages());
        Message last = messages.remove(messages.size() - 1);
        String card = new TalkCard(saying.text(new TalkWords.OnlyYouSeeThis()))
                .with(new TalkCard.Button(saying.plain(new TalkWords.ShareButton()), VERB, Map.of(ID, id)))
                .text();
        messages.add(new Message(last.text(), last.summary(), card));
        return new Answering(messages, answer.reaction());
    }

    private static Shareable shareable(Answering answer, SecretariatCommand command, Turn turn, Network network) {
        Incoming heard = turn.heard();
        return new Shareable(
                UUID.randomUUID().toString(),
                person(turn),
                network.id(),
                command.name(),
                answer.messages().stream().map(Message::text).collect(Collectors.joining("\n\n")),
                new ChatAddress(
                        heard.place().serviceUrl(),
                        heard.speaker().tenantId(),
                        heard.speaker().userId(),
                        heard.place().conversationId()),
                turn.now());
    }

    private static PersonId person(Turn turn) {
        return turn.by().person().id();
    }
}
