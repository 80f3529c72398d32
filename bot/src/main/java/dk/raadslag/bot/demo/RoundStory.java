package dk.raadslag.bot.demo;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.round.Round;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;

/** The acts of the demo, each of them something that people do. */
final class RoundStory {

    private static final int DAYS_AHEAD = 28;

    private final Stage stage;
    private final EmulatedConnector connector;
    private final TeamsClient teams;
    private final Chat chat;
    private final Narrator narrator;
    private final Cast cast;

    RoundStory(Stage stage, EmulatedConnector connector, Narrator narrator) {
        this.stage = stage;
        this.connector = connector;
        this.teams = new TeamsClient(stage.messages(), connector.serviceUrl(), stage.clock());
        this.chat = new Chat(teams);
        this.narrator = narrator;
        this.cast = new Cast(stage.network(), stage.contacts(), today());
    }

    void introduceEverybody() {
        connector.register(cast.consultant());
        teams.install(cast.consultant());
        cast.contacts().forEach(contact -> {
            connector.register(contact);
            teams.install(contact);
        });
        narrator.tell(new Told.Introduced(cast.contacts().size() + 1, cast.tenants()));
        chat.say(cast.consultant(), "/skift " + stage.network().id());
    }

    Meeting meeting() {
        LocalDate date = meetingDay(today());
        chat.say(cast.consultant(), "/møde " + date + " 15.00");
        narrator.tell(new Told.MeetingSet(stage.network().forums().get(0).name(), date));
        return stage.meetings().of(stage.network().id()).stream()
                .filter(one -> one.date().equals(date))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the bot did not enter the meeting of " + date));
    }

    void agenda(Meeting meeting, String name, byte[] agenda) {
        narrator.tell(new Told.AgendaSent(name));
        quoted(chat.send(cast.consultant(), "/dagsorden " + meeting.id(), name, connector.share(name, agenda)));
        quoted(chat.say(cast.consultant(), "ja"));
    }

    Played round(Meeting meeting, String command) {
        narrator.tell(new Told.RoundAnnounced(command));
        quoted(chat.say(cast.consultant(), command));
        quoted(chat.say(cast.consultant(), "ja"));
        Round round = stage.rounds().of(meeting.id()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the bot did not open a round"));
        return new Played(stage, cast, round);
    }

    Answers answers(Played played) {
        return new Answers(played, chat, narrator);
    }

    void status(Round round) {
        quoted(chat.say(cast.consultant(), "/status " + round.id()));
    }

    Path draft(Round round) {
        quoted(chat.say(cast.consultant(), "/udkast " + round.id()));
        Drafts.Kept kept =
                stage.drafts().newest(round.id()).orElseThrow(() -> new IllegalStateException("the bot made no draft"));
        narrator.tell(new Told.DraftsLie(
                kept.folder(),
                kept.files().stream().sorted(Comparator.naturalOrder()).toList()));
        return Path.of(kept.folder());
    }

    private void quoted(Received answer) {
        narrator.tell(new Told.BotSays(cast.consultant().name(), answer.text()));
    }

    private LocalDate today() {
        return DanishTime.at(stage.clock().instant()).toLocalDate();
    }

    private static LocalDate meetingDay(LocalDate today) {
        LocalDate day = today.plusDays(DAYS_AHEAD);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
