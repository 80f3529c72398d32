package dk.raadslag.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write in a chat, and what is understood of it; the table is phrases.csv. */
class ReplyReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Round round = new Village()
            .open(Stream.of(
                            "1 Godkendelse af referat",
                            "2 Økonomi og budgetopfølgning",
                            "3 Sundhedsaftalen 2027-2030",
                            "3.1 Handleplan for psykiatrien",
                            "4 Orientering om sygehusdriften",
                            "5 Børn og unges trivsel",
                            "6 Almen medicin og lægedækning",
                            "12 Fælles indkøb af hjælpemidler")
                    .map(ReplyReadingTest::item)
                    .toList());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "phrases.csv",
            delimiter = '|',
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = true)
    void understands(String typed, String understood) {
        assertThat(print(ReplyReading.read(typed.replace("\\n", "\n").replace("\\r", "\r"), round, TODAY)))
                .isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tak ",
                "hej ",
                "1, ",
                "1 og ",
                "punkt ",
                ": ",
                " ",
                ", ",
                "a",
                "vi ",
                "!",
                "ingen bemærkninger, ",
                "3 tiltrædes, ",
                "hej\n",
                "tak ",
                "Vi finder, at der mangler en beskrivelse af finansieringen. ",
                "\n",
                "side 4: \"kan\" ændres til \"skal\", ",
                "foreslår side 4, afsnit ",
                "\"a\" ",
                "side    4    ,    "
            })
    void doesNotStumbleOverAnEndlessText(String repeated) {
        String endless = "punkt 1: " + repeated.repeat(28_000 / repeated.length());

        assertTimeout(Duration.ofSeconds(10), () -> ReplyReading.read(endless, round, TODAY));
        assertTimeout(Duration.ofSeconds(10), () -> AsideWords.isAside(endless.substring(9)));
        assertTimeout(Duration.ofSeconds(10), () -> Courtesies.isThanks(endless.substring(9)));
        assertTimeout(Duration.ofSeconds(10), () -> Courtesies.body(endless.substring(9)));
    }

    private static String print(ReadReply read) {
        List<String> parts = new ArrayList<>();
        read.answers().forEach((number, answer) -> parts.add(number + " " + print(answer)));
        if (read.rest() != null) {
            parts.add("rest " + print(read.rest()));
        }
        if (!read.spared().isEmpty() && read.rest() != null) {
            parts.add("but " + String.join(" ", new TreeSet<>(read.spared())));
        }
        read.bare().forEach(number -> parts.add("bare " + number));
        if (read.bareRest()) {
            parts.add("bare rest");
        }
        read.unknown().forEach(number -> parts.add("unknown " + number));
        if (read.level() != null) {
            parts.add("level " + read.level() + (read.expected() == null ? "" : " " + read.expected()));
        }
        if (!read.premeeting().isEmpty()) {
            parts.add("premeeting " + String.join(" ", new TreeSet<>(read.premeeting())));
        }
        if (!read.own().isEmpty()) {
            parts.add("own " + String.join(" ", new TreeSet<>(read.own())));
        }
        if (!read.leftOver().isEmpty()) {
            parts.add("ask <" + read.leftOver().replace("\n", "\\n") + ">");
        }
        return String.join("; ", parts);
    }

    private static String print(Answer answer) {
        return answer.position()
                + (answer.text().isEmpty() ? "" : " <" + answer.text().replace("\n", "\\n") + ">")
                + answer.proposedWordings().stream()
                        .map(one -> " [" + one.place() + ": " + one.current() + " > " + one.proposed() + "]")
                        .collect(Collectors.joining());
    }

    private static RoundItem item(String numberAndTitle) {
        AgendaItem like = Village.item(1).item();
        String number = numberAndTitle.substring(0, numberAndTitle.indexOf(' '));
        String title = numberAndTitle.substring(numberAndTitle.indexOf(' ') + 1);
        return new RoundItem(
                number,
                new AgendaItem(
                        number,
                        title,
                        like.type(),
                        like.summary(),
                        like.recommendationLead(),
                        like.recommendations(),
                        like.presentation(),
                        like.attachments(),
                        false));
    }
}
