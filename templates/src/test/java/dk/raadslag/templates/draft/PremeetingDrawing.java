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

/** How the two documents of a formøde look in Word. */
final class PremeetingDrawing {
    static final String ORDER = order();
    static final String ORDER_FOOTER = footer(bold("INTERNT – nævner kommuner ved navn"));
    static final String FOLDER = folder();
    static final String FOLDER_FOOTER = footer(text("Mødemappe til rådsmedlemmerne"));

    private PremeetingDrawing() {}

    private static String footer(String lead) {
        return paragraph(
                "Footer",
                lead,
                text(", "),
                field("$dk.list($rounds)"),
                tab(),
                text("Side "),
                wordField("PAGE"),
                text(" af "),
                wordField("NUMPAGES"));
    }

    private static String top(String title) {
        return paragraph("Title", text(title))
                + paragraph("Brevhoved", bold("Vedr. "), field("$title"))
                + paragraph(
                        "Brevhoved",
                        field("@w:p#if($caseNumber)"),
                        bold("Sagsnr. "),
                        field("$caseNumber"),
                        field("@/w:p#{end}"))
                + paragraph("Foreloebig", field("@w:p#if($provisional)"), field("$provisional"), field("@/w:p#{end}"))
                + paragraph("Brevhoved")
                + paragraph("Normal", field("$basis"))
                + paragraph("Normal", field("@w:p#if($leftOut)"), field("$leftOut"), field("@/w:p#{end}"));
    }

    private static String itemHeading(String... before) {
        return paragraph(
                "Heading2",
                String.join("", before),
                text("Punkt "),
                field("${item.number}"),
                text(": "),
                field("$item.title"),
                field("#if($item.type) ($dk.itemType($item.type))#{end}"));
    }

    private static String order() {
        List<Integer> widths = List.of(2600, 6754);
        return paragraph("Internt", text("INTERNT – til sekretariatet og ordstyreren"))
                + top("Dagsorden til formødet")
                + paragraph("Heading1", field("@w:p#foreach($group in $groups)"), field("$group.name"))
                + itemHeading(field("@w:p#foreach($item in $group.items)"))
                + paragraph("Normal", field("$item.position"))
                + table(
                        "TableGrid",
                        "Hvem får ordet",
                        widths,
                        headerRow(
                                shadedCell(
                                        widths.get(0),
                                        paragraph(
                                                "Celle",
                                                field("@before-table#if(!$item.calls.isEmpty())"),
                                                bold("Giv ordet til"))),
                                shadedCell(widths.get(1), paragraph("Celle", bold("Fordi kommunen")))),
                        row(
                                cell(
                                        widths.get(0),
                                        paragraph(
                                                "Celle",
                                                field("@before-row#foreach($call in $item.calls)"),
                                                boldField("$call.municipality"))),
                                cell(
                                        widths.get(1),
                                        paragraph(
                                                "Celle",
                                                field("$call.why"),
                                                field("@after-row#{end}"),
                                                field("@after-table#{end}")))))
                + paragraph("Brevhoved", field("@/w:p#{end}#{end}"));
    }

    private static String folder() {
        return paragraph("Afsender", field("$sender"))
                + top("Mødemappe til rådsmedlemmerne")
                + itemHeading(field("@w:p#foreach($item in $items)"))
                + paragraph(
                        "Normal",
                        field("@w:p#if(!$item.recommendations.isEmpty())"),
                        boldField("$item.recommended"),
                        field("@/w:p#{end}"))
                + paragraph(
                        "ListBullet",
                        field("@w:p#foreach($recommendation in $item.recommendations)"),
                        field("$recommendation"),
                        field("@/w:p#{end}"))
                + paragraph("Normal", bold("Kommunernes fælles holdning: "), field("$item.position"))
                + paragraph("Normal", bold("Talepunkter: "), field("$item.stance"))
                + paragraph(
                        "ListBullet",
                        field("@w:p#foreach($voice in $item.voices)"),
                        boldField("$voice.lead"),
                        text(" "),
                        field("$voice.text"),
                        field("@/w:p#{end}#{end}"));
    }
}
