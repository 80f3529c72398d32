package dk.raadslag.bot.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.document.DocumentText;
import dk.raadslag.bot.document.Documents;
import dk.raadslag.bot.document.Made;
import dk.raadslag.bot.document.Page;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ReadAgenda;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Invented agendas, set out in the ways web pages, Word and PDF offer. */
class FurtherAgendasTest {

    @Test
    void aPageWithHeadingsNavigationAndContents() throws IOException {
        ReadAgenda agenda = resource("udvalgsside.html");

        assertThat(agenda.forum()).isEqualTo("Udvalget for Nære Tilbud");
        assertThat(agenda.meetingDate()).hasToString("2027-03-09");
        assertThat(titles(agenda))
                .containsExactly(
                        "1 Godkendelse af dagsorden",
                        "2 Plan for akutpladser",
                        "3 Orientering om hjælpemidler",
                        "4 Lukket punkt: Forhandling om lejemål LUKKET");
        AgendaItem plan = agenda.items().get(1);
        assertThat(plan.summary()).isEqualTo("Planen samler kommunernes akutpladser på færre steder.");
        assertThat(plan.recommendationLead()).isEqualTo("Administrationen indstiller,");
        assertThat(plan.recommendations())
                .containsExactly("at planen drøftes, og", "at den sendes til udtalelse i kommunerne.");
        assertThat(plan.attachments()).containsExactly("Plan for akutpladser, udkast 2", "Notat om bemanding");
        assertThat(agenda.items().get(2).attachments()).isEmpty();
    }

    @Test
    void aPageWhoseItemsAreTheRowsOfATable() throws IOException {
        ReadAgenda agenda = resource("tabelside.html");

        assertThat(agenda.forum()).isEqualTo("Klyngeforum Åbredden");
        assertThat(agenda.meetingDate()).hasToString("2027-02-04");
        assertThat(titles(agenda))
                .containsExactly(
                        "1 Velkomst og godkendelse af dagsorden", "2 Fælles udskrivningsaftale", "3 Eventuelt");
        assertThat(agenda.items().get(1).recommendations()).containsExactly("drøfter aftalen", "godkender tidsplanen");
        assertThat(agenda.items().get(1).attachments()).containsExactly("Udskrivningsaftale", "Tidsplan 2027");
    }

    @Test
    void aWordFileThatCountsItsHeadingsAndPoints() {
        ReadAgenda agenda = read(
                "a.docx",
                Made.word(Map.of(
                        "word/document.xml",
                        Made.document(paragraph("Titel", "Dagsorden til møde i Sundhedsråd Vesterå")
                                + paragraph("", "Mandag den 1. marts 2027 kl. 9.00")
                                + paragraph("TOC1", "1.</w:t><w:tab/><w:t>Godkendelse af dagsorden</w:t><w:tab/><w:t>2")
                                + paragraph(
                                        "TOC1",
                                        "2.</w:t><w:tab/><w:t>Fælles indsats for borgere med KOL</w:t><w:tab/><w:t>3")
                                + paragraph("TOC1", "3.</w:t><w:tab/><w:t>Meddelelser</w:t><w:tab/><w:t>5")
                                + paragraph("Overskrift1", "Godkendelse af dagsorden")
                                + paragraph("Overskrift1", "Fælles indsats for borgere med KOL")
                                + paragraph("Overskrift2", "Indstilling")
                                + paragraph("", "Sekretariatet indstiller, at rådet")
                                + paragraph("Punkt", "drøfter indsatsen")
                                + paragraph("Punkt", "godkender, at den begynder i august")
                                + paragraph("Overskrift2", "Sagsfremstilling")
                                + paragraph("", "Indsatsen bygger på tre forløb, som er prøvet af.")
                                + paragraph("", "Den ny aftale gælder fra 2028.")
                                + paragraph("Overskrift2", "Bilag")
                                + paragraph("", "Beskrivelse af indsatsen")
                                + paragraph("", "Økonomi og tidsplan")
                                + paragraph("Overskrift1", "Meddelelser")),
                        "word/styles.xml",
                        xml(
                                "styles",
                                style("Titel", "Title", "")
                                        + style("TOC1", "toc 1", "")
                                        + style("Overskrift1", "heading 1", number(1, 0))
                                        + style("Overskrift2", "heading 2", "")
                                        + style("Punkt", "List Bullet", number(2, 0))),
                        "word/numbering.xml",
                        xml(
                                "numbering",
                                list(1, "decimal", "%1.") + list(2, "bullet", "\uF0B7")
                                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"))));

        assertThat(agenda.forum()).isEqualTo("Sundhedsråd Vesterå");
        assertThat(agenda.meetingDate()).hasToString("2027-03-01");
        assertThat(titles(agenda))
                .containsExactly("1 Godkendelse af dagsorden", "2 Fælles indsats for borgere med KOL", "3 Meddelelser");
        AgendaItem indsats = agenda.items().get(1);
        assertThat(indsats.recommendations())
                .containsExactly("drøfter indsatsen", "godkender, at den begynder i august");
        assertThat(indsats.presentation())
                .isEqualTo("Indsatsen bygger på tre forløb, som er prøvet af.\n\nDen ny aftale gælder fra 2028.");
        assertThat(indsats.attachments()).containsExactly("Beskrivelse af indsatsen", "Økonomi og tidsplan");
    }

    @Test
    void aWordFileWhoseTitlesHaveNoNumbersButAStyle() {
        ReadAgenda agenda = read(
                "a.docx",
                Made.word(Map.of(
                        "word/document.xml",
                        Made.document(paragraph("", "Dagsorden for Faglig Klynge Midt, den 3. februar 2027")
                                + paragraph("H1", "Velkomst")
                                + paragraph("H1", "Status på sundhedshuse")
                                + paragraph("H2", "Resumé")
                                + paragraph("", "To huse er åbnet.")
                                + paragraph("H1", "Valg af formand (fortroligt)")
                                + paragraph("H1", "Eventuelt")),
                        "word/styles.xml",
                        xml("styles", style("H1", "heading 1", "") + style("H2", "heading 2", "")))));

        assertThat(titles(agenda))
                .containsExactly(
                        "null Velkomst",
                        "null Status på sundhedshuse",
                        "null Valg af formand (fortroligt) LUKKET",
                        "null Eventuelt");
        assertThat(agenda.items().get(1).summary()).isEqualTo("To huse er åbnet.");
    }

    @Test
    void aPdfWithHeadersContentsAndTwoColumns() {
        ReadAgenda agenda = read(
                "a.pdf",
                Page.pdf(
                        furnished(1)
                                .put(60, 90, 18, true, "Dagsorden til Sundhedsråd Søndersø")
                                .put(60, 115, 11, false, "Onsdag den 17. februar 2027 kl. 10.00")
                                .put(60, 150, 11, true, "Indhold")
                                .put(60, 170, 11, false, "1.")
                                .put(90, 170, 11, false, "Godkendelse af dagsorden")
                                .put(500, 170, 11, false, "2")
                                .put(60, 186, 11, false, "2.")
                                .put(90, 186, 11, false, "Samarbejde om mennesker med psykisk sygdom og misbrug")
                                .put(500, 186, 11, false, "2")
                                .put(60, 202, 11, false, "3.")
                                .put(90, 202, 11, false, "Eventuelt")
                                .put(500, 202, 11, false, "3"),
                        furnished(2)
                                .put(60, 90, 14, true, "1.")
                                .put(90, 90, 14, true, "Godkendelse af dagsorden")
                                .put(60, 120, 11, true, "I N D S T I L L I N G")
                                .put(60, 136, 11, false, "Formanden indstiller, at dagsordenen godkendes.")
                                .put(60, 180, 14, true, "2.")
                                .lines(90, 180, 14, true, "Samarbejde om mennesker med psykisk sygdom", "og misbrug")
                                .put(60, 225, 11, true, "S A G S F R E M S T I L L I N G")
                                .lines(60, 245, 10, false, LEFT)
                                .lines(320, 245, 10, false, RIGHT)
                                .put(60, 400, 11, true, "B I L A G")
                                .put(60, 416, 11, false, "\u2022")
                                .put(78, 416, 11, false, "Aftale om samarbejde")
                                .put(60, 430, 11, false, "\u2022")
                                .put(78, 430, 11, false, "Oversigt over tilbud"),
                        furnished(3).put(60, 90, 14, true, "3.").put(90, 90, 14, true, "Eventuelt")));

        assertThat(agenda.forum()).isEqualTo("Sundhedsråd Søndersø");
        assertThat(agenda.meetingDate()).hasToString("2027-02-17");
        assertThat(titles(agenda))
                .containsExactly(
                        "1 Godkendelse af dagsorden",
                        "2 Samarbejde om mennesker med psykisk sygdom og misbrug",
                        "3 Eventuelt");
        assertThat(agenda.items().get(1).presentation())
                .contains("færre indlæggelser og kortere ventetid")
                .contains("tilbud, som kommunerne og")
                .doesNotContain("Journalnummer");
        assertThat(agenda.items().get(1).attachments()).containsExactly("Aftale om samarbejde", "Oversigt over tilbud");
    }

    private static final String[] LEFT = {
        "Mennesker med både psykisk sygdom og",
        "misbrug møder mange indgange. Målet er",
        "færre indlæggelser og kortere ventetid",
        "for dem, der har det sværest i dag.",
        "Aftalen beskriver, hvem der gør hvad.",
        "Den er drøftet i alle klynger i år."
    };

    private static final String[] RIGHT = {
        "I anden del beskrives de nye fælles",
        "tilbud, som kommunerne og psykiatrien",
        "driver sammen. Der følges op hvert",
        "halve år på et fælles møde mellem",
        "parterne, som også ser på økonomien",
        "og på erfaringer fra borgerne selv."
    };

    private static Page furnished(int page) {
        return new Page()
                .put(60, 40, 8, false, "Sundhedsråd Søndersø")
                .put(400, 40, 8, false, "Journalnummer 27-4711")
                .put(280, 810, 8, false, "Side " + page + " af 3");
    }

    private static String paragraph(String style, String text) {
        String named = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + named + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String style(String id, String name, String number) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:pPr>" + number
                + "</w:pPr></w:style>";
    }

    private static String number(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private static String list(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id
                + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + text + "\"/></w:lvl></w:abstractNum>";
    }

    private static String xml(String root, String content) {
        return "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content
                + "</w:" + root + ">";
    }

    private static List<String> titles(ReadAgenda agenda) {
        return agenda.items().stream()
                .map(item -> item.number() + " " + item.title() + (item.closed() ? " LUKKET" : ""))
                .toList();
    }

    private ReadAgenda resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            return read(name, in.readAllBytes());
        }
    }

    private static ReadAgenda read(String name, byte[] bytes) {
        DocumentText text = new Documents().read(name, bytes);
        assertThat(text).isInstanceOf(DocumentText.Found.class);
        return ReadingAgendas.in((DocumentText.Found) text);
    }
}
