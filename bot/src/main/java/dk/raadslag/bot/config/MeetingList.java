package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.Twice;
import dk.raadslag.domain.network.PlannedMeeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when a forum meets; "example" may stand at a meeting or, for all of them, at the forum. */
final class MeetingList {
    private static final List<String> KEYS = List.of("date", "time", "example");

    private MeetingList() {}

    static List<PlannedMeeting> read(Block forum) {
        boolean example = forum.get("example", Forms.FLAG).orElse(false);
        Set<LocalDate> seen = new HashSet<>();
        return forum.list("meetings").stream()
                .flatMap(value -> meeting(value, example, seen).stream())
                .toList();
    }

    private static Optional<PlannedMeeting> meeting(Value value, boolean allExamples, Set<LocalDate> seen) {
        return value.block(KEYS).flatMap(block -> {
            Optional<LocalDate> date = block.required("date", Forms.DATE);
            date.filter(day -> !seen.add(day)).ifPresent(day -> value.complain(new Twice(day.toString())));
            Optional<LocalTime> time = block.required("time", Forms.TIME);
            boolean example = block.get("example", Forms.FLAG).orElse(allExamples);
            return date.flatMap(day -> time.map(clock -> new PlannedMeeting(day, clock, example)));
        });
    }
}
