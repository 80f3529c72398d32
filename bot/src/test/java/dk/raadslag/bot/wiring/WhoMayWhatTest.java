package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.SecretariatTalk;
import dk.raadslag.bot.conversation.StrangerTalk;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be tried, tried by everybody; {@code who-may-what.csv} says what comes of it. */
class WhoMayWhatTest {
    private static final Matrix MATRIX =
            Matrix.read(Path.of("src/test/resources/dk/raadslag/bot/wiring/who-may-what.csv"));
    private static final Set<String> OUTSIDE_BALLERUP = Set.of("kontakt-egedal", "konsulent-9", "fremmed");

    @TempDir
    private static Path home;

    private static Town town;

    @BeforeAll
    static void begin() {
        town = new Town(home);
    }

    @AfterAll
    static void end() {
        town.close();
    }

    @Test
    void everyCommandVerbAndKindOfActivityHasItsRow() {
        Set<String> rows = MATRIX.rows().stream()
                .map(row -> row.kind() + " " + row.name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).isEqualTo(new TreeSet<>(registered().toList()));
    }

    static List<Matrix.Row> rows() {
        return MATRIX.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybodyGetsWhatTheTableSays(Matrix.Row row) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        row.expected().keySet().forEach(user -> outcomes.put(user, outcome(row, user)));

        assertThat(row.with(outcomes)).isEqualTo(row.with(row.expected()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobodyElseSeesOrChangesWhatAMunicipalityAnswered(Matrix.Row row) {
        String before = town.ballerup();
        for (String user : OUTSIDE_BALLERUP) {
            Town.Seen seen = town.tries(user, content(row, town.real(row.example())));

            assertThat(seen.ballerup()).as("changed by %s", user).isEqualTo(before);
            assertThat(seen.said()).as("seen by %s", user).doesNotContain(Town.SECRET);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothingOfItIsReadByTheOthersInAChannel(Matrix.Row row) {
        assumeFalse(row.name().equals("share-answer"), "the one thing that is meant to be read there");
        for (String user : List.of("konsulent-1", "kontakt-ballerup", "fremmed")) {
            assertThat(town.inTheChannel(user, content(row, town.real(row.example()))))
                    .as("read in the channel of %s", user)
                    .matches(
                            "\\[]|\\[\\{\"text\":\"(Skriv til mig direkte|Jeg har svaret dig i vores egen chat)[^\\[\\]]*]");
        }
    }

    private static String outcome(Matrix.Row row, String user) {
        Town.Seen seen = town.tries(user, content(row, town.real(row.example())));
        if (seen.talk().isEmpty() || (seen.talk().equals("stranger") && !seen.changed())) {
            assertThat(seen.changed()).isFalse();
            return seen.said().isEmpty() ? "silence" : "refused";
        }
        if ((row.kind().equals("verb") || seen.talk().equals("secretariat")) && isNotThere(row, user, seen)) {
            return "not-there";
        }
        if (row.kind().equals("verb")) {
            return seen.changed() ? "acts" : "answers";
        }
        return seen.talk().equals("secretariat") ? "runs" : "words";
    }

    /** The same answer as about something that does not exist. */
    private static boolean isNotThere(Matrix.Row row, String user, Town.Seen seen) {
        if (!row.example().contains("{") || seen.changed()) {
            return false;
        }
        Town.Seen other = town.tries(user, content(row, town.missing(row.example())));
        return neutral(seen.said(), town::real).equals(neutral(other.said(), town::missing));
    }

    private static String neutral(String said, UnaryOperator<String> filled) {
        String neutral = said;
        for (String id : List.of(filled.apply("{round}"), filled.apply("{case}"))) {
            neutral = neutral.replace(id, "…").replace(id.toLowerCase(Locale.ROOT), "…");
        }
        return neutral;
    }

    private static Incoming.Content content(Matrix.Row row, String example) {
        if (row.kind().equals("command")) {
            return new Incoming.Said(example.replace("\\n", "\n"), null, List.of());
        }
        if (row.kind().equals("verb")) {
            return new Incoming.Pressed(row.name(), inputs(example), "card-1", true);
        }
        return switch (row.name()) {
            case "Said" -> new Incoming.Said(example, null, List.of());
            case "Edited" -> new Incoming.Edited(example, null);
            case "Deleted" -> new Incoming.Deleted();
            case "Pressed" -> new Incoming.Pressed(example, Map.of(), null, true);
            case "Arrived" -> new Incoming.Arrived();
            case "Left" -> new Incoming.Left();
            case "Ignored" -> new Incoming.Ignored(example);
            default -> throw new AssertionError("say how " + row.name() + " is tried");
        };
    }

    private static Map<String, String> inputs(String example) {
        return Arrays.stream(example.split("&"))
                .filter(pair -> !pair.isBlank())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Stream<String> registered() {
        Stream<String> commands =
                town.all(SecretariatCommand.class).values().stream().map(command -> "command " + command.name());
        Stream<Set<String>> buttons = Stream.of(
                        Stream.of(
                                town.the(SecretariatTalk.class).verbs(),
                                town.the(ContactTalk.class).verbs(),
                                town.the(StrangerTalk.class).verbs()),
                        town.all(SecretariatButtons.class).values().stream().map(SecretariatButtons::verbs),
                        town.all(ContactCommand.class).values().stream().map(ContactCommand::verbs))
                .flatMap(all -> all);
        Stream<String> verbs = buttons.flatMap(Set::stream).map(verb -> "verb " + verb);
        Stream<String> kinds = Arrays.stream(Incoming.Content.class.getPermittedSubclasses())
                .map(kind -> "activity " + kind.getSimpleName());
        return Stream.of(commands, verbs, kinds).flatMap(all -> all);
    }
}
