package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PlannedMeeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A meeting to be added; {@code clockGuessed} tells that no time was typed and the forum's usual one is taken. */
record MeetingOrder(Forum forum, LocalDate date, LocalTime time, boolean clockGuessed) {

    private static final LocalTime USUAL = LocalTime.of(15, 0);

    static Choice<MeetingOrder> read(DateReading read, Network network, LocalDate today) {
        if (read.date().isBefore(today)) {
            return Choice.ask(new MeetingWords.DateHasPassed(read.date()));
        }
        return ClockReading.of(read.rest())
                .map(clock -> clock.then(at -> forum(at.rest(), network)
                        .then(forum -> Choice.one(new MeetingOrder(forum, read.date(), at.time(), false)))))
                .orElseGet(() -> forum(read.rest(), network)
                        .then(forum -> Choice.one(new MeetingOrder(forum, read.date(), usualTime(forum), true))));
    }

    private static Choice<Forum> forum(String typed, Network network) {
        if (typed.isEmpty()) {
            return Choice.one(network.forums().get(0));
        }
        List<Forum> named = network.forums().stream()
                .filter(forum -> Spelling.same(forum.name(), typed) || Spelling.same(forum.id(), typed))
                .toList();
        return named.size() == 1
                ? Choice.one(named.get(0))
                : Choice.ask(new MeetingWords.UnknownForum(
                        typed, network.forums().stream().map(Forum::name).toList()));
    }

    private static LocalTime usualTime(Forum forum) {
        return forum.meetings().stream().map(PlannedMeeting::time).findFirst().orElse(USUAL);
    }
}
