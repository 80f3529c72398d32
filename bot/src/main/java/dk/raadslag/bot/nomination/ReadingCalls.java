package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.nomination.Seats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is typed after "/udpegning ny": the group, its seats, the profile, the term and the deadline. */
final class ReadingCalls {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern REST = Pattern.compile("[,;]?\\s*\\bfrist\\b.*$", FLAGS | Pattern.DOTALL);
    private static final Pattern SEATS = Pattern.compile(
            "[,;]?\\s*(?<least>\\d{1,2}|én|en|to|tre|fire)(?:\\s*[-–]\\s*(?<most>\\d{1,2}))?\\s+(?:personer |pladser |medlemmer )?(?:pr\\.?|per|fra hver|i hver)\\s*(?<per>klynge|kommune)",
            FLAGS);
    private static final Pattern IN_ALL = Pattern.compile(
            "[,;]?\\s*(?<least>\\d{1,2})(?:\\s*[-–]\\s*(?<most>\\d{1,2}))?\\s+(?:personer |medlemmer )?i\\s+alt",
            FLAGS);
    private static final Pattern TERM = Pattern.compile(
            "[,;]?\\s*(?:periode\\s+(?:på\\s+)?|for\\s+)?(?<years>\\d{1,2}|et|to|tre|fire)\\s+år(?:s periode)?(?:\\s+fra\\s+(?<from>[^,;]+))?",
            FLAGS);
    private static final Pattern PROFILE = Pattern.compile("[,;]?\\s*\\bprofil(?:er)?\\b:?\\s+(?<parts>.+)$", FLAGS);
    private static final List<String> NUMBERS = List.of("nul", "en", "to", "tre", "fire");

    private ReadingCalls() {}

    /** What is asked for; {@code rest} is what was typed from the word "frist" on. */
    record Meant(String group, Seats seats, List<String> profile, int years, LocalDate begins, String rest) {}

    static Choice<Meant> read(String typed, LocalDate today) {
        Cut rest = Cut.of(REST, typed);
        Cut profile = Cut.of(PROFILE, rest.left());
        Cut seats = Cut.of(SEATS, profile.left());
        Cut all = Cut.of(IN_ALL, seats.left());
        Cut term = Cut.of(TERM, all.left());
        String group = term.left().replaceAll("^[\\s,;:]+|[\\s,;:]+$", "").replaceAll("\\s+", " ");
        if (group.isEmpty()) {
            return Choice.ask(new NominationWords.GroupMissing());
        }
        if (seats.found().isEmpty()) {
            return Choice.ask(new NominationWords.SeatsMissing(group));
        }
        if (rest.found().isEmpty()) {
            return Choice.ask(new NominationWords.NominationDeadlineMissing(group));
        }
        String deadline = rest.found().get().group().replaceFirst("^[,;]?\\s*", "");
        return seats(seats.found().get(), all.found())
                .then(room -> begins(term.found(), today)
                        .then(begins -> Choice.one(new Meant(
                                group, room, parts(profile.found()), years(term.found()), begins, deadline))));
    }

    /** A text without what was found in it. */
    private record Cut(String left, Optional<Matcher> found) {
        static Cut of(Pattern pattern, String text) {
            Matcher found = pattern.matcher(text);
            return found.find()
                    ? new Cut(text.substring(0, found.start()) + " " + text.substring(found.end()), Optional.of(found))
                    : new Cut(text, Optional.empty());
        }
    }

    private static Choice<Seats> seats(Matcher each, Optional<Matcher> all) {
        int least = number(each.group("least"));
        int most = each.group("most") == null ? least : number(each.group("most"));
        int leastInAll = all.map(found -> number(found.group("least"))).orElse(0);
        int mostInAll = all.map(found -> found.group("most") == null ? leastInAll : number(found.group("most")))
                .orElse(0);
        boolean possible = least <= most && most > 0 && (mostInAll == 0 || leastInAll <= mostInAll);
        Seats.Per per = each.group("per").toLowerCase(Locale.ROOT).equals("klynge")
                ? Seats.Per.CLUSTER
                : Seats.Per.MUNICIPALITY;
        return possible
                ? Choice.one(new Seats(per, least, most, leastInAll, mostInAll))
                : Choice.ask(new NominationWords.SeatsImpossible());
    }

    private static Choice<LocalDate> begins(Optional<Matcher> term, LocalDate today) {
        String typed = term.map(found -> found.group("from")).orElse(null);
        if (typed == null) {
            return Choice.one(today);
        }
        return DateReading.of(typed.strip(), today)
                .orElseGet(() -> Choice.ask(new NominationWords.BeginNotUnderstood(typed.strip())))
                .then(read -> Choice.one(read.date()));
    }

    private static int years(Optional<Matcher> term) {
        return term.map(found -> number(found.group("years"))).orElse(0);
    }

    private static List<String> parts(Optional<Matcher> profile) {
        return profile.stream()
                .flatMap(found -> Arrays.stream(found.group("parts").split("\\s*(?:[,;]|\\bog\\b)\\s*")))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static int number(String typed) {
        String word = typed.toLowerCase(Locale.ROOT).replace("én", "en").replaceFirst("^et$", "en");
        return word.matches("\\d+") ? Integer.parseInt(word) : Math.max(1, NUMBERS.indexOf(word));
    }
}
