package dk.raadslag.templates.draft;

import static dk.raadslag.templates.draft.WordMarkup.bold;
import static dk.raadslag.templates.draft.WordMarkup.boldField;
import static dk.raadslag.templates.draft.WordMarkup.cell;
import static dk.raadslag.templates.draft.WordMarkup.field;
import static dk.raadslag.templates.draft.WordMarkup.headerRow;
import static dk.raadslag.templates.draft.WordMarkup.paragraph;
import static dk.raadslag.templates.draft.WordMarkup.row;
import static dk.raadslag.templates.draft.WordMarkup.shadedCell;
import static dk.raadslag.templates.draft.WordMarkup.tab;
import static dk.raadslag.templates.draft.WordMarkup.table;
import static dk.raadslag.templates.draft.WordMarkup.text;
import static dk.raadslag.templates.draft.WordMarkup.wordField;

import java.util.List;

/** How the fælleskommunale bemærkninger look in Word. */
final class JointDrawing {

    private static final List<Integer> PROPOSED = List.of(1700, 3077, 3077, 1500);

    static final String BODY = String.join("", letterhead(), introduction(), items(), closing());

    static final String FOOTER = paragraph(
            "Footer",
            text("Fælleskommunale bemærkninger, "),
            field("$letterhead.round"),
            text(" version "),
            field("$letterhead.version"),
            tab(),
            text("Side "),
            wordField("PAGE"),
            text(" af "),
            wordField("NUMPAGES"));

    private static final int LABEL = 1200;
    private static final int VALUE = 8154;

    private JointDrawing() {}

    private static String letterhead() {
        return paragraph("Afsender", field("$letterhead.sender"))
                + paragraph("Foreloebig", field("@w:p#if($provisional)"), field("$provisional"), field("@/w:p#{end}"))
                + paragraph("Title", text("Fælleskommunale bemærkninger"))
                + table(
                        "Brevhovedtabel",
                        "Oplysninger om sagen",
                        List.of(LABEL, VALUE),
                        line("Vedr.", field("$letterhead.subject")),
                        line("Dato", field("$letterhead.date")),
                        line(
                                "Sagsnr.",
                                field("@before-row#if($letterhead.caseNumber)"),
                                field("$letterhead.caseNumber"),
                                field("@after-row#{end}")));
    }

    private static String line(String label, String... value) {
        return row(cell(LABEL, paragraph("Brevhoved", bold(label))), cell(VALUE, paragraph("Brevhoved", value)));
    }

    private static String introduction() {
        return paragraph("Normal")
                + paragraph("Normal", field("$opening"))
                + paragraph("Normal", field("$basis"))
                + paragraph("Normal", field("@w:p#if($leftOut)"), field("$leftOut"), field("@/w:p#{end}"))
                + paragraph("Aendret", field("@w:p#if($gone)"), field("$gone"), field("@/w:p#{end}"));
    }

    private static String items() {
        return paragraph("Heading1", text("Bemærkninger til de enkelte punkter"))
                + paragraph(
                        "Heading2",
                        field("@w:p#foreach($item in $items)"),
                        text("Punkt "),
                        field("${item.number}"),
                        text(": "),
                        field("$item.title"),
                        field("#if($item.type) ($dk.itemType($item.type))#{end}"))
                + paragraph("Aendret", field("@w:p#if($item.changed)"), field("$item.changed"), field("@/w:p#{end}"))
                + paragraph("Normal", field("$item.position"))
                + paragraph(
                        "ListBullet",
                        field("@w:p#foreach($voice in $item.voices)"),
                        boldField("$voice.lead"),
                        text(" "),
                        field("$voice.text"),
                        field("@/w:p#{end}"))
                + proposedWordings();
    }

    private static String proposedWordings() {
        return paragraph(
                        "Tabeltitel",
                        field("@w:p#if(!$item.proposedWordings.isEmpty())"),
                        bold("Forslag til formulering"),
                        field("@/w:p#{end}"))
                + table(
                        "TableGrid",
                        "Forslag til formulering",
                        PROPOSED,
                        headerRow(
                                title(
                                        0,
                                        field("@before-table#if(!$item.proposedWordings.isEmpty())"),
                                        bold("Side/afsnit")),
                                title(1, bold("Nuværende tekst")),
                                title(2, bold("Forslag")),
                                title(3, bold("Fra"))),
                        row(
                                proposed(
                                        0,
                                        field("@before-row#foreach($wording in $item.proposedWordings)"),
                                        field("$wording.place")),
                                proposed(1, field("$wording.current")),
                                proposed(2, field("$wording.proposed")),
                                proposed(
                                        3,
                                        field("$wording.from"),
                                        field("@after-row#{end}"),
                                        field("@after-table#{end}#{end}"))));
    }

    private static String title(int column, String... runs) {
        return shadedCell(PROPOSED.get(column), paragraph("Tabelhoved", runs));
    }

    private static String proposed(int column, String... runs) {
        return cell(PROPOSED.get(column), paragraph("Celle", runs));
    }

    private static String closing() {
        return paragraph("Normal")
                + paragraph("Hilsen", text("Med venlig hilsen"))
                + paragraph("Hilsen")
                + paragraph("Hilsen", boldField("$letterhead.sender"))
                + paragraph(
                        "Hilsen",
                        field("@w:p#if($letterhead.phone)"),
                        text("Telefon "),
                        field("$letterhead.phone"),
                        field("@/w:p#{end}"));
    }
}
