package dk.raadslag.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agendas as they were published, against what a careful reader finds in them; skipped where they are not at hand. */
class PublishedAgendasTest {

    private static final String DIRECTORS = "sundhedsdirektoerkredsen-2023-05-24";

    @Test
    void readsTheDirectorsAgendaExactlyAndLeavesItsAttachmentTextsOut() {
        ReadAgenda agenda = read(DIRECTORS);
        List<JsonNode> expected = items(expected(DIRECTORS));

        assertThat(agenda.forum()).isEqualTo("Sundhedsdirektørkredsen");
        assertThat(agenda.meetingDate()).isNull();
        assertThat(agenda.meetingDateText()).isEqualTo("den 24. maj");
        assertThat(kinds(agenda)).contains(AgendaWarning.Kind.MISSING_YEAR);
        assertThat(agenda.items()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            sameItem(agenda.items().get(i), expected.get(i));
        }
    }

    private static void sameItem(AgendaItem item, JsonNode expected) {
        assertThat(item.number()).isNull();
        assertThat(item.title()).isEqualTo(expected.get("title").asString());
        assertThat(item.type()).isEqualTo(type(expected.get("type").asString()));
        assertThat(item.summary()).isEqualTo(expected.get("resume").asString());
        assertThat(item.recommendationLead())
                .isEqualTo(expected.get("recommendationLead").asString());
        assertThat(item.recommendations()).isEqualTo(strings(expected.get("recommendations")));
        assertThat(item.attachments()).isEqualTo(strings(expected.get("attachments")));
        assertThat(item.closed()).isFalse();
        assertThat(item.presentation()).isNotNull();
    }

    private static ItemType type(String danish) {
        return danish.equals("Drøftelse") ? ItemType.DISCUSSION : ItemType.APPROVAL;
    }

    @Test
    void endsThePresentationWhereTheCarefulReaderEndsIt() {
        List<AgendaItem> items = read(DIRECTORS).items();
        List<String> lines = text(DIRECTORS).lines().toList();
        List<JsonNode> expected = items(expected(DIRECTORS));

        for (int i = 0; i < items.size(); i++) {
            JsonNode range = expected.get(i).get("presentationLines");
            String presentation = Objects.requireNonNull(items.get(i).presentation());
            assertThat(bare(presentation))
                    .isEqualTo(bare(String.join(
                            " ",
                            lines.subList(range.get(0).asInt() - 1, range.get(1).asInt()))));
        }
    }

    /** Hyphens at line ends and bullets are written differently once lines are joined. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    @Test
    void saysInWhichLineAnAttachmentTextBegins() {
        List<Integer> starts = items(expected(DIRECTORS)).stream()
                .map(item -> item.get("embeddedAttachment").get("startsAtLine").asInt())
                .toList();

        assertThat(read(DIRECTORS).warnings())
                .filteredOn(warning -> warning.kind() == AgendaWarning.Kind.ATTACHMENT_TEXT_LEFT_OUT)
                .extracting(AgendaWarning::line)
                .isEqualTo(starts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aarhus-byraad-2025-08-27-referat-pdf",
                "aarhus-byraad-2025-10-08-dagsorden",
                "aarhus-teknisk-udvalg-2025-10-01-referat"
            })
    void findsEveryTitleOfACouncilsPublishedMeetingAndNoOther(String name) {
        ReadAgenda agenda = read(name);
        List<JsonNode> expected = items(expected(name));

        assertThat(agenda.items())
                .extracting(AgendaItem::title)
                .isEqualTo(expected.stream()
                        .map(item -> item.get("title").asString())
                        .toList());
        assertThat(agenda.items())
                .extracting(AgendaItem::number)
                .isEqualTo(expected.stream()
                        .map(item -> item.get("number").asString())
                        .toList());
        assertThat(agenda.items())
                .extracting(AgendaItem::closed)
                .isEqualTo(expected.stream().map(PublishedAgendasTest::closed).toList());
        assertThat(agenda.forum()).isEqualTo(expected(name).get("forum").asString());
        assertThat(agenda.meetingDate()).hasToString(name.replaceAll("\\D*(\\d{4}-\\d{2}-\\d{2}).*", "$1"));
    }

    private static boolean closed(JsonNode item) {
        return item.path("closed").asBoolean(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aarhus-byraad-2025-10-08-dagsorden", "aarhus-teknisk-udvalg-2025-10-01-referat"})
    void findsEveryAttachmentOfACouncilsPublishedMeeting(String name) {
        List<JsonNode> expected = items(expected(name));

        assertThat(read(name).items())
                .extracting(AgendaItem::attachments)
                .isEqualTo(expected.stream()
                        .map(item -> strings(item.get("attachments")))
                        .toList());
    }

    private static ReadAgenda read(String name) {
        return new AgendaReader().read(text(name));
    }

    private static String text(String name) {
        return content(name + ".txt");
    }

    private static JsonNode expected(String name) {
        return JsonMapper.shared().readTree(content(name + ".expected.json"));
    }

    private static List<JsonNode> items(JsonNode expected) {
        return list(expected.get("items"));
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static List<String> strings(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }

    private static List<AgendaWarning.Kind> kinds(ReadAgenda agenda) {
        return agenda.warnings().stream().map(AgendaWarning::kind).toList();
    }

    private static String content(String file) {
        Optional<Path> path = folder().map(folder -> folder.resolve(file)).filter(Files::exists);
        Assumptions.assumeTrue(path.isPresent(), "published agendas are not at hand: " + file);
        try {
            return Files.readString(path.orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException("could not read " + file, e);
        }
    }

    private static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("agendas"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
