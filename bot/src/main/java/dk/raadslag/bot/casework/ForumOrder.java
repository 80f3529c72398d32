package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed after /forum: "omdøb K22 til Kredsen fra 1/1".
 *
 * @param verb folded
 * @param subject what it is done to
 * @param becomes what follows "til", "med" or "af"; empty where nothing does
 * @param from the day after "fra" or "pr.", today where there is none
 */
record ForumOrder(String verb, String subject, String becomes, LocalDate from, Turn turn, Network network) {
    private static final Pattern FROM = Pattern.compile("(?iu)(?:^|\\s+)(?:fra|pr\\.?)\\s+(?=[\\p{L}\\d])");

    static Choice<ForumOrder> read(CommandLine line, Turn turn, Network network) {
        String[] typed = line.arguments().strip().split("\\s+", 2);
        String verb = Spelling.fold(typed[0]);
        return dated(typed.length > 1 ? typed[1].strip() : "", turn.today())
                .then(dated -> Choice.one(split(verb, dated, turn, network)));
    }

    private record Dated(String text, LocalDate from) {}

    /** Only a date makes "fra" the beginning of one; it may stand in a name as well. */
    private static Choice<Dated> dated(String text, LocalDate today) {
        Matcher found = FROM.matcher(text);
        int begins = -1;
        int ends = 0;
        while (found.find()) {
            begins = found.start();
            ends = found.end();
        }
        String before = begins < 0 ? text : text.substring(0, begins).strip();
        Optional<Choice<DateReading>> date =
                begins < 0 ? Optional.empty() : DateReading.of(text.substring(ends), today);
        return date.map(read -> read.then(day -> Choice.one(new Dated(before, day.date()))))
                .orElseGet(() -> Choice.one(new Dated(text, today)));
    }

    private static ForumOrder split(String verb, Dated dated, Turn turn, Network network) {
        String joint = verb.equals("omdoeb") ? "til" : "med|af";
        boolean hasTwoSides = verb.equals("omdoeb") || verb.equals("afloes");
        String[] sides =
                hasTwoSides ? dated.text().split("(?iu)\\s+(?:" + joint + ")\\s+", 2) : new String[] {dated.text()};
        String becomes = sides.length > 1 ? sides[1].strip() : "";
        return new ForumOrder(verb, sides[0].strip(), becomes, dated.from(), turn, network);
    }

    /** Returns the forum it is done to. */
    Choice<Forum> forum() {
        return NamedForum.only(subject, network, turn.today());
    }

    /** Returns the forum it is done to, which must not have an end. */
    Choice<Forum> standing() {
        return forum().then(forum -> {
            LocalDate until = forum.lifetime().until();
            String successor = forum.lifetime().successor();
            return until == null
                    ? Choice.one(forum)
                    : Choice.ask(new ForumWords.ForumIsClosedAlready(
                            forum.name(), until, successor == null ? null : network.nameOfForum(successor, from)));
        });
    }

    /** Returns the forum that is called what the other shall become, if there is one. */
    Optional<Forum> becomesKnown() {
        return NamedForum.at(becomes, network.forums())
                .filter(found -> found.rest().isEmpty())
                .map(NamedForum::forum);
    }
}
