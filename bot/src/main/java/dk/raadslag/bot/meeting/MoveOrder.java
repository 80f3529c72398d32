package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/** Which meeting is to be when. */
record MoveOrder(Meeting meeting, LocalDate date, LocalTime time) {

    /** Reads "3 27/1 kl. 14", "20/1 til 27/1", "20/1 kl. 14", or only a new date where one meeting fits. */
    static Choice<MoveOrder> read(String typed, ChoosingMeetings choosing, Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        String text = NewDate.bare(typed.strip().replaceFirst("(?iu)^(?:møde(?:t)?|nr\\.?)(?:\\s+|$)", ""));
        Optional<Choice<DateReading>> first = DateReading.of(text, today);
        if (first.isEmpty()) {
            return byNumber(text, choosing, network, now);
        }
        return first.get().then(read -> byDate(read, choosing, network, now));
    }

    private static Choice<MoveOrder> byDate(DateReading read, ChoosingMeetings choosing, Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        String to = NewDate.bare(ClockReading.of(read.rest())
                .map(clock -> clock.either(one -> one.rest(), problem -> ""))
                .orElse(read.rest()));
        if (DateReading.of(to, today).isPresent()) {
            return choosing.on(read.date(), network, now).then(meeting -> to(meeting, to, today));
        }
        Choice<Meeting> thatDay = choosing.on(read.date(), network, now);
        boolean known = thatDay.either(meeting -> true, problem -> false);
        if (!known) {
            return choosing.toCome(network, now)
                    .then(meeting -> to(meeting, DanishTime.inWords(read.date()) + " " + read.rest(), today));
        }
        return thatDay.then(meeting -> read.rest().isEmpty()
                ? Choice.ask(new MoveWords.MovedToWhat(meeting.number()))
                : to(meeting, read.rest(), today));
    }

    private static Choice<MoveOrder> byNumber(String text, ChoosingMeetings choosing, Network network, Instant now) {
        String[] words = text.split("\\s+", 2);
        if (words[0].isEmpty()) {
            return choosing.toCome(network, now)
                    .then(meeting -> Choice.ask(new MoveWords.MovedToWhat(meeting.number())));
        }
        return choosing.named(words[0], network, now)
                .then(meeting -> words.length == 1
                        ? Choice.ask(new MoveWords.MovedToWhat(meeting.number()))
                        : to(meeting, words[1], DanishTime.at(now).toLocalDate()));
    }

    private static Choice<MoveOrder> to(Meeting meeting, String typed, LocalDate today) {
        return NewDate.read(typed, today)
                .then(when -> Choice.one(new MoveOrder(
                        meeting,
                        Objects.requireNonNullElse(when.date(), meeting.date()),
                        Objects.requireNonNullElse(when.time(), meeting.time()))));
    }
}
