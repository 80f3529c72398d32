package dk.raadslag.bot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.wiring.FoundPhrases;
import dk.raadslag.domain.draft.Texts;
import dk.raadslag.templates.wording.WordingTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The secretariat rewrites a message and sees at once how it will look, or in which line it is wrong. */
class TextCommandTest {
    private static final String NEW =
            "Tak for hjælpen, $municipality!\n\n#foreach($line in $lines)\n- $line.text\n#end";
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyShippedTextIsFoundRightAndCanBeShown() {
        Texts texts = WordingTexts.overFolder(Path.of("no-words"), new FoundPhrases());

        assertThat(texts.names()).hasSizeGreaterThan(150).allSatisfy(name -> {
            assertThat(texts.check(name, texts.shipped(name))).isEmpty();
            assertThat(texts.rehearse(name, texts.shipped(name))).isNotBlank();
        });
    }

    @Test
    void theGuideTellsOfNoTextOrFieldThereIsNot() throws IOException {
        Path here = Path.of("docs", "skabeloner.md");
        List<String> rows = Files.readAllLines(
                        Files.exists(here) ? here : Path.of("..").resolve(here))
                .stream()
                .filter(line -> line.matches("\\| `[a-z]+/[a-z-]+` \\|.*"))
                .toList();
        Texts texts = WordingTexts.overFolder(Path.of("no-words"), new FoundPhrases());

        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            String name = row.substring(row.indexOf('`') + 1, row.indexOf("` |"));
            assertThat(texts.names()).contains(name);
            assertThat(texts.fields(name))
                    .containsAll(Pattern.compile("\\$[^`]+")
                            .matcher(row)
                            .results()
                            .map(MatchResult::group)
                            .toList());
        });
    }

    @Test
    void showsThemAllInOneFileAndOneInTheChat() {
        String all = desk.say("/skabelon tekster");

        assertThat(all).contains("I bruger dem, der følger med", "[tekster.txt](");
        assertThat(new String(desk.fetch(all, "tekster.txt"), StandardCharsets.UTF_8))
                .contains("==== reply/receipt ====", "$municipality", "---- sådan ser den ud ----");
        assertThat(desk.say("/skabelon reply/receipt"))
                .contains("**reply/receipt** – den, der følger med", "[receipt.vm](", "$municipality", "Ballerup");
        assertThat(desk.say("/skabelon reply/recept")).contains("ingen tekst", "\"reply/recept\"");
    }

    @Test
    void triesANewTextAndTakesItAfterAYesAndGoesBack() {
        assertThat(desk.say("/skabelon receipt\n" + NEW))
                .contains("Teksten **reply/receipt** kan bruges", "opdigtet indhold")
                .contains("Tak for hjælpen, Ballerup!", "- Åbningstiden bør følge borgernes behov.")
                .endsWith("Indtil da gælder den, I har nu.");
        assertThat(desk.texts.texts()).isEmpty();

        assertThat(desk.say("ja")).contains("er taget i brug", "/skabelon reply/receipt standard");
        assertThat(desk.texts.texts()).containsEntry("reply/receipt", NEW);
        assertThat(desk.say("/skabelon tekster")).contains("- reply/receipt – sendt her i chatten");
        assertThat(desk.fetch(desk.say("/skabelon receipt"), "receipt.vm"))
                .isEqualTo(NEW.getBytes(StandardCharsets.UTF_8));

        assertThat(desk.say("/skabelon receipt standard")).contains("bliver den, der følger med");
        desk.say("ja");
        assertThat(desk.texts.texts()).isEmpty();
        assertThat(desk.audit.deeds()).contains("text-replaced", "text-dropped");
    }

    @Test
    void takesAFileByItsName() {
        assertThat(desk.send("/skabelon", "receipt (2).vm", NEW)).contains("**reply/receipt** kan bruges");
        assertThat(desk.send("/skabelon reply/receipt", "kvittering.txt", NEW))
                .contains("**reply/receipt** kan bruges");
    }

    @Test
    void namesTheLineAndWhatIsWrong() {
        assertThat(desk.say("/skabelon receipt\nTak!\n$minucipality\n#foreach($one in $lines)$one.txt#end"))
                .contains(
                        "kan ikke bruges til reply/receipt",
                        "er ikke ændret",
                        "- Linje 2: feltet findes ikke her: $minucipality",
                        "- Linje 3: feltet findes ikke her: $one.txt",
                        "Felterne hedder: $round");
        assertThat(desk.say("/skabelon receipt\nTak\n#if($municipality")).contains("er ikke skrevet rigtigt");
        assertThat(desk.say("ja")).doesNotContain("taget i brug");
    }

    @Test
    void refusesWhatWouldRunOrNeverEnd() {
        for (String bad : new String[] {
            "#evaluate($round)",
            "#{include}('x')",
            "#parse('x')",
            "#macro(a)x#end",
            "#define($a)x#end",
            "#foreach($i in [1..999999999])x#end",
            "$round.class.forName('x')",
            "$round.repeat(1000000000)",
            "$dk.class",
            "#stop"
        }) {
            assertThat(desk.say("/skabelon receipt\nTak!\n" + bad))
                    .as(bad)
                    .contains("kan ikke bruges til reply/receipt", "- Linje 2: ");
        }
        assertThat(desk.texts.texts()).isEmpty();
    }
}
