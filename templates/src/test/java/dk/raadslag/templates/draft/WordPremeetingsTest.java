package dk.raadslag.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.PremeetingItem.Group;
import dk.raadslag.domain.draft.PremeetingOrder;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Opens the documents of a formøde as Word would and reads what stands there. */
class WordPremeetingsTest {
    private static final Path NONE = Path.of("no-such-folder");
    private static final WritingPremeetings WRITING =
            new WritingPremeetings(Writing.WORDS, Writing.layouts(NONE, NONE, new SentLayouts()));

    @Test
    void sortsTheItemsUnderTheirGroups() throws IOException {
        try (XWPFDocument word = open(SamplePremeeting.order(), "formoede.docx")) {
            assertThat(headings(word))
                    .containsExactly(
                            "A. En bloc: alle, der har svaret, er enige",
                            "Punkt 1: Godkendelse af dagsorden (godkendelse)",
                            "B. Bemærkninger og forbehold",
                            "Punkt 2: Status på fælles kompetenceudvikling (orientering)",
                            "C. Til drøftelse: uenighed, eller nogen ønsker det",
                            "Punkt 3.1: Akutfunktionens åbningstid (godkendelse)",
                            "Punkt 4: Ny sundhedsplan (drøftelse)",
                            "Uden svar: ingen har taget stilling",
                            "Punkt 5: Eventuelt");
        }
    }

    @Test
    void saysWhomToCallOnAndWhy() throws IOException {
        try (XWPFDocument word = open(SamplePremeeting.order(), "formoede.docx")) {
            assertThat(word.getTables()).hasSize(3);
            assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getTables().get(1).getText().strip())
                    .contains("Gentofte\tønsker punktet drøftet og kan ikke tiltræde: " + SamplePremeeting.RECRUITING)
                    .contains("Gladsaxe\thar bemærkninger: Vi skriver selv til regionen. (sender selv sit svar)");
        }
    }

    @Test
    void saysOnHowManyAnswersItRestsAndUntilWhen() throws IOException {
        try (XWPFDocument word = open(SamplePremeeting.order(), "formoede.docx")) {
            assertThat(WordDraftsTest.everything(word))
                    .contains("Fire af ni kommuner har svaret. Svarene er afgivet på administrativt niveau."
                            + " Én kommune har svaret efter fristen og er ikke talt med."
                            + " Opgjort efter det, der er modtaget til og med onsdag den 6. januar 2027 kl. 11.43.")
                    .contains("Punkt 7 er lukket")
                    .doesNotContain("FORELØBIGT");
        }
    }

    @Test
    void theFolderForCouncilMembersNamesNoMunicipality() throws IOException {
        try (XWPFDocument word = open(SamplePremeeting.order(), "moedemappe.docx")) {
            assertThat(WordDraftsTest.everything(word))
                    .doesNotContain("Gentofte", "Gladsaxe", "Furesø", "Ballerup", "Lyngby", "skriver selv")
                    .contains(
                            "Administrationen indstiller,",
                            "at de træder i kraft den 1. marts 2027",
                            "Kommunernes fælles holdning: Tre af ni kommuner har svaret: to tiltræder, og én kan ikke"
                                    + " tiltræde.",
                            "Talepunkter: Kommunerne er ikke enige på dette punkt.",
                            "Én kommune kan ikke tiltræde: " + SamplePremeeting.RECRUITING,
                            "Der er ikke grundlag for fælles talepunkter.");
        }
    }

    @Test
    void usesTheSecretariatsOwnWordsAsJointPosition() throws IOException {
        DraftItem worded = new DraftItem(
                "1",
                "Plan",
                ItemType.UNKNOWN,
                1,
                List.of(new DraftItem.Count(Position.ENDORSED, 1)),
                List.of(),
                new DraftItem.Wording("Kommunerne bakker op.", 1, "Konsulent", SampleDraft.MONDAY_MORNING));
        PremeetingOrder order = SamplePremeeting.order(true, List.of(SamplePremeeting.item(worded, Group.EN_BLOC)));

        try (XWPFDocument word = open(order, "moedemappe.docx")) {
            assertThat(WordDraftsTest.everything(word))
                    .contains("Kommunernes fælles holdning: Kommunerne bakker op.", "FORELØBIGT");
        }
    }

    @Test
    void aReasonGoesOnInTheSentence() throws IOException {
        DraftItem item = new DraftItem(
                "1",
                "Plan",
                ItemType.UNKNOWN,
                2,
                List.of(new DraftItem.Count(Position.NOT_ENDORSED, 2)),
                List.of(
                        new DraftItem.Voice(Position.NOT_ENDORSED, "fordi økonomien ikke er med", 1),
                        new DraftItem.Voice(Position.NOT_ENDORSED, "Økonomien er ikke med.", 1)),
                null);
        PremeetingOrder order = SamplePremeeting.order(true, List.of(SamplePremeeting.item(item, Group.DISCUSSION)));

        try (XWPFDocument word = open(order, "moedemappe.docx")) {
            assertThat(WordDraftsTest.everything(word))
                    .contains(
                            "Én kommune kan ikke tiltræde, fordi økonomien ikke er med",
                            "Én kommune kan ikke tiltræde: Økonomien er ikke med.");
        }
    }

    @Test
    void showsHostileTextAsTyped() throws IOException {
        String hostile = "#evaluate('x') $dk.number(4) <w:p/> =cmd|' /C calc'!A0 {DDEAUTO c:\\\\calc}";
        DraftItem item = new DraftItem(
                "1",
                hostile,
                ItemType.UNKNOWN,
                1,
                List.of(new DraftItem.Count(Position.NOT_ENDORSED, 1)),
                List.of(new DraftItem.Voice(Position.NOT_ENDORSED, hostile, 1)),
                null);
        PremeetingOrder order = SamplePremeeting.order(
                false,
                List.of(SamplePremeeting.item(
                        item,
                        Group.DISCUSSION,
                        SamplePremeeting.call("Gentofte", Position.NOT_ENDORSED, hostile, Flags.NONE))));

        for (DraftDocument document : WRITING.write(order)) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.bytes()))) {
                assertThat(WordDraftsTest.everything(word)).contains("Punkt 1: " + hostile, "tiltræde: " + hostile);
            }
        }
    }

    @Test
    void theSameOrderGivesTheSameBytes() {
        assertThat(WRITING.write(SamplePremeeting.order()).get(0).bytes())
                .isEqualTo(WRITING.write(SamplePremeeting.order()).get(0).bytes())
                .satisfies(bytes -> assertThat(entryTime(bytes)).isZero());
    }

    /** The time of a zip's first entry, in the two seconds of DOS since midnight. */
    private static int entryTime(byte[] zip) {
        return (zip[10] & 0xff) | (zip[11] & 0xff) << 8;
    }

    private static List<String> headings(XWPFDocument word) {
        return word.getParagraphs().stream()
                .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFDocument open(PremeetingOrder order, String name) throws IOException {
        DraftDocument document = WRITING.write(order).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new XWPFDocument(new ByteArrayInputStream(document.bytes()));
    }
}
