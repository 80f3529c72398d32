package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.ClockReading;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds a new deadline in a text: a date with or without a clock time, or seconds in a rehearsal. */
final class ReadingNewDeadlines {
    private final Rehearsals rehearsals;

    ReadingNewDeadlines(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    /**
     * A deadline found in a text.
     *
     * @param before the words before it
     * @param typed the deadline as it was typed
     * @param rest the words after it
     */
    record Found(String before, String typed, NewDeadline deadline, String rest) {}

    /** Returns the first deadline of a text, or what is wrong with it; empty when there is none. */
    Optional<Choice<Found>> in(String text, LocalTime usual, Instant now) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        for (int from = 0; from < words.size(); from++) {
            String before = String.join(" ", words.subList(0, from));
            String here = String.join(" ", words.subList(from, words.size()));
            Optional<Choice<Found>> found = at(here, before, usual, now);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Choice<Found>> at(String here, String before, LocalTime usual, Instant now) {
        if (Rehearsals.looksLikeOne(here)) {
            String[] parts = here.split("\\s+", 2);
            return Optional.of(rehearsals
                    .read(parts[0], "", now)
                    .then(timing -> Choice.one(new Found(
                            before,
                            parts[0],
                            new NewDeadline(timing.deadline(), true),
                            parts.length > 1 ? parts[1] : ""))));
        }
        return DateReading.toCome(here, DanishTime.at(now).toLocalDate())
                .map(reading -> reading.then(date -> clock(here, before, date, usual)));
    }

    private static Choice<Found> clock(String here, String before, DateReading date, LocalTime usual) {
        return ClockReading.of(date.rest())
                .orElseGet(() -> Choice.one(new ClockReading(usual, date.rest())))
                .then(clock -> Choice.one(new Found(
                        before,
                        here.substring(0, here.length() - date.rest().length()).strip(),
                        new NewDeadline(new Deadline(date.date().atTime(clock.time())), false),
                        clock.rest())));
    }
}
