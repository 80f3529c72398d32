package dk.raadslag.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.LayoutProblem;
import dk.raadslag.domain.draft.LayoutProblem.Kind;
import dk.raadslag.domain.draft.Layouts.Origin;
import dk.raadslag.domain.network.NetworkId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordLayoutsTest {
    private static final NetworkId NETWORK = new NetworkId("koebenhavns-omegn-nord");
    private static final String JOINT = "samlet-udkast";

    @TempDir
    private Path configured = Path.of("");

    @TempDir
    private Path kept = Path.of("");

    private final SentLayouts sent = new SentLayouts();

    @ParameterizedTest
    @ValueSource(strings = {"samlet-udkast", "internt-bilag", "formoede", "moedemappe"})
    void theShippedLayoutsAreRight(String document) {
        assertThat(layouts().check(document, Layout.shipped(document + ".docx")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "$opening, $openning, UNKNOWN_FIELD, $openning",
        "$item.position, $item.posision, UNKNOWN_FIELD, $item.posision",
        "$item.position, $voice.text, UNKNOWN_FIELD, $voice.text",
        "$item.position, $letterhead.class.name, UNKNOWN_FIELD, $letterhead.class.name",
        "$opening, $foreach.count, UNKNOWN_FIELD, $foreach.count",
        "$dk.itemType, $dk.itmType, UNKNOWN_FIELD, $dk.itmType",
        "$opening, #evaluate($opening), FORBIDDEN_DIRECTIVE, #evaluate",
        "$opening, #include('x'), FORBIDDEN_DIRECTIVE, #include",
        "$opening, #parse('x'), FORBIDDEN_DIRECTIVE, #parse",
        "$opening, #macro(x) #end, FORBIDDEN_DIRECTIVE, #macro",
        "$opening, #iff($opening), BROKEN_DIRECTIVE, #iff",
        "$opening, #foreach($x of $items) #end, BROKEN_DIRECTIVE, #foreach($x of $items) #end",
        "$opening, #foreach($x in $points) #end, UNKNOWN_FIELD, $points",
        "$opening, #{end}, END_WITHOUT_BEGINNING, #{end}",
    })
    void namesTheParagraphAndTheField(String from, String to, Kind kind, String field) throws IOException {
        List<LayoutProblem> problems = layouts().check(JOINT, RewrittenLayout.of(JOINT, from, to));

        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.paragraph()).isPositive();
            assertThat(problem.excerpt()).contains("«");
        });
    }

    @Test
    void namesWhatLacksItsEnd() throws IOException {
        byte[] layout = RewrittenLayout.of(JOINT, "@after-table#{end}#{end}", "@after-table#{end}");

        assertThat(layouts().check(JOINT, layout)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.BEGINNING_WITHOUT_END);
            assertThat(problem.field()).contains("#foreach($item in $items)");
        });
    }

    @Test
    void textOutsideTheFieldsIsNotVelocity() throws IOException {
        byte[] layout = RewrittenLayout.of(JOINT, "Med venlig hilsen", "Pris: $nonsense #evaluate");

        assertThat(layouts().check(JOINT, layout)).isEmpty();
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(layouts().rehearse(JOINT, layout).bytes()))) {
            assertThat(WordDraftsTest.everything(word)).contains("Pris: $nonsense #evaluate", "EKSEMPEL");
        }
    }

    @Test
    void readsFieldsAsWordWritesThemAfterAnEdit() throws IOException {
        String simple = "<w:fldSimple w:instr=\" MERGEFIELD &quot;$opening&quot; \\* MERGEFORMAT \">";
        String complex =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD \"$op</w:instrText>"
                        + "</w:r><w:r><w:instrText>ening2\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + "<w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + simple;

        assertThat(layouts().check(JOINT, RewrittenLayout.of(JOINT, simple, complex)))
                .singleElement()
                .extracting(LayoutProblem::field)
                .isEqualTo("$opening2");
    }

    @Test
    void takesNoOtherFiles() {
        assertThat(kinds(layouts().check(JOINT, new byte[] {1, 2, 3}))).containsExactly(Kind.NOT_WORD);
        assertThat(kinds(layouts().check(JOINT, new byte[3 * 1024 * 1024]))).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void wantsAtLeastOneField() throws IOException {
        assertThat(kinds(layouts().check(JOINT, empty()))).containsExactly(Kind.WITHOUT_FIELDS);
    }

    @Test
    void whatIsTakenIntoUseHoldsForThatNetworkAlone() throws IOException {
        layouts()
                .use(
                        NETWORK,
                        JOINT,
                        RewrittenLayout.of(JOINT, "Med venlig hilsen", "De bedste hilsner"),
                        Instant.now());

        assertThat(layouts().inForce(NETWORK, JOINT).origin()).isEqualTo(Origin.SENT);
        assertThat(layouts().inForce(new NetworkId("syddanmark"), JOINT).origin())
                .isEqualTo(Origin.SHIPPED);
        assertThat(letter()).contains("De bedste hilsner");
    }

    @Test
    void theLastGoodOneStaysWhenTheNextInTheConfigurationIsBroken() throws IOException {
        Path file = configured.resolve("samlet-udkast.docx");
        Files.write(file, RewrittenLayout.of(JOINT, "Med venlig hilsen", "De bedste hilsner"));
        assertThat(letter()).contains("De bedste hilsner");

        Files.write(file, RewrittenLayout.of(JOINT, "$opening", "$openning"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(letter()).contains("De bedste hilsner");
        assertThat(layouts().inForce(NETWORK, JOINT).rejected())
                .extracting(LayoutProblem::field)
                .containsExactly("$openning");
    }

    @Test
    void theShippedOneHoldsAgainWhenTheConfigurationHasNone() throws IOException {
        Path file = configured.resolve("samlet-udkast.docx");
        Files.write(file, RewrittenLayout.of(JOINT, "Med venlig hilsen", "De bedste hilsner"));
        assertThat(letter()).contains("De bedste hilsner");

        Files.delete(file);

        assertThat(letter()).contains("Med venlig hilsen");
    }

    @Test
    void whatWasSentBeforeThereWasATableForItStillHolds() throws IOException {
        Path before = Files.createDirectories(kept.resolve(NETWORK.value())).resolve("samlet-udkast.docx");
        Files.write(before, RewrittenLayout.of(JOINT, "Med venlig hilsen", "Fra før"));
        assertThat(letter()).contains("Fra før");

        layouts()
                .use(
                        NETWORK,
                        JOINT,
                        RewrittenLayout.of(JOINT, "Med venlig hilsen", "Sendt"),
                        Instant.now().plusSeconds(60));
        assertThat(letter()).contains("Sendt");
    }

    @Test
    void theNewestOfThoseSentAndThoseInTheConfigurationHolds() throws IOException {
        layouts().use(NETWORK, JOINT, RewrittenLayout.of(JOINT, "Med venlig hilsen", "Sendt"), Instant.now());
        Path file = configured.resolve("samlet-udkast.docx");
        Files.write(file, RewrittenLayout.of(JOINT, "Med venlig hilsen", "Lagt"));

        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(letter()).contains("Lagt");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(letter()).contains("Sendt");
    }

    /** The page for those who edit layouts names every field, and no other. */
    @ParameterizedTest
    @CsvSource({
        "samlet-udkast, samlet-udkast",
        "internt-bilag, internt-bilag",
        "formoede, formoede",
        "formoede, moedemappe"
    })
    void everyFieldIsOnThePageAboutLayouts(String section, String document) throws IOException {
        String page = Files.readString(docs());
        String part = Arrays.stream(page.split("\n## "))
                .filter(one -> one.startsWith(section + ".docx"))
                .findFirst()
                .orElseThrow();
        Set<String> told = Pattern.compile("(?m)^\\| `(\\$[\\w.]+)` \\|")
                .matcher(part)
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(Collectors.toSet());

        assertThat(told).containsExactlyInAnyOrderElementsOf(layouts().fields(document));
    }

    private static Path docs() {
        Path here = Path.of("docs", "skabeloner.md");
        return Files.exists(here) ? here : Path.of("..", "docs", "skabeloner.md");
    }

    private String letter() throws IOException {
        byte[] word = Writing.drafts(configured, kept, sent).write(SampleDraft.ofNine()).stream()
                .filter(document -> document.name().equals("samlet-udkast.docx"))
                .findFirst()
                .orElseThrow()
                .bytes();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word))) {
            return WordDraftsTest.everything(read);
        }
    }

    private WordLayouts layouts() {
        return Writing.layouts(configured, kept, sent);
    }

    private static byte[] empty() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Kære alle");
            word.write(out);
        }
        return out.toByteArray();
    }

    private static List<Kind> kinds(List<LayoutProblem> problems) {
        return problems.stream().map(LayoutProblem::kind).toList();
    }
}
