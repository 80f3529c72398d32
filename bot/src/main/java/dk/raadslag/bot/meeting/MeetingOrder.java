package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PlannedMeeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** A meeting to be added; {@code clockGuessed} tells that no time was typed and the forum's usual one is taken. */
record MeetingOrder(Forum forum, LocalDate date, LocalTime time, boolean clockGuessed) {

    private static final LocalTime USUAL = LocalTime.of(15, 0);

    static Choice<MeetingOrder> read(DateReading read, Network network, LocalDate today) {
        if (read.date().isBefore(today)) {
            return Choice.ask(new MeetingWords.DateHasPassed(read.date()));
        }
        return ClockReading.of(read.rest())
                .map(clock -> clock.then(at -> forum(at.rest(), read.date(), network)
                        .then(forum -> Choice.one(new MeetingOrder(forum, read.date(), at.time(), false)))))
                .orElseGet(() -> forum(read.rest(), read.date(), network)
                        .then(forum -> Choice.one(new MeetingOrder(forum, read.date(), usualTime(forum), true))));
    }

    private static Choice<Forum> forum(String typed, LocalDate day, Network network) {
        if (typed.isEmpty()) {
            return Choice.one(network.forums().get(0));
        }
        List<Forum> there = network.forums().stream()
                .filter(forum -> forum.lifetime().holds(day))
                .toList();
        List<Forum> named = there.stream()
                .filter(forum -> Stream.of(forum.nameOn(day), forum.name(), forum.id())
                        .anyMatch(name -> Spelling.same(name, typed)))
                .toList();
        return named.size() == 1
                ? Choice.one(named.get(0))
                : Choice.ask(new MeetingWords.UnknownForum(
                        typed, there.stream().map(forum -> forum.nameOn(day)).toList()));
    }

    private static LocalTime usualTime(Forum forum) {
        return forum.meetings().stream().map(PlannedMeeting::time).findFirst().orElse(USUAL);
    }
}
