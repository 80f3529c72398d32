package dk.raadslag.templates.draft;

import static dk.raadslag.templates.draft.WordMarkup.bold;
import static dk.raadslag.templates.draft.WordMarkup.boldField;
import static dk.raadslag.templates.draft.WordMarkup.cell;
import static dk.raadslag.templates.draft.WordMarkup.field;
import static dk.raadslag.templates.draft.WordMarkup.headerRow;
import static dk.raadslag.templates.draft.WordMarkup.paragraph;
import static dk.raadslag.templates.draft.WordMarkup.row;
import static dk.raadslag.templates.draft.WordMarkup.shadedCell;
import static dk.raadslag.templates.draft.WordMarkup.table;
import static dk.raadslag.templates.draft.WordMarkup.text;
import static dk.raadslag.templates.draft.WordMarkup.wordField;

import java.util.ArrayList;
import java.util.List;

/** How the internt bilag looks in Word. */
final class AnnexDrawing {

    private static final List<Integer> TICKS = List.of(3196, 2320, 2320, 2320, 2320, 2320);
    private static final List<Integer> OWING = List.of(3196, 4400, 7200);
    private static final List<Integer> SAID = List.of(1800, 4200, 3400, 1600, 1450, 950, 1396);

    private static final List<Integer> VERSIONS = List.of(2400, 7196, 5200);

    static final String BODY = String.join("", top(), ticks(), owing(), said(), files(), versions());

    static final String FOOTER = paragraph(
            "Footer",
            bold("INTERNT – må ikke videresendes"),
            text(" · "),
            field("$letterhead.round"),
            text(" version "),
            field("$letterhead.version"),
            text(" · side "),
            wordField("PAGE"),
            text(" af "),
            wordField("NUMPAGES"));

    private AnnexDrawing() {}

    private static String top() {
        return paragraph("Internt", text("INTERNT – må ikke videresendes"))
                + paragraph("Title", text("Internt bilag til fælleskommunale bemærkninger"))
                + paragraph("Brevhoved", bold("Vedr. "), field("$letterhead.subject"))
                + paragraph(
                        "Brevhoved",
                        field("$made"),
                        field("#if($letterhead.caseNumber), sagsnr. $letterhead.caseNumber#{end}"))
                + paragraph("Foreloebig", field("@w:p#if($provisional)"), field("$provisional"), field("@/w:p#{end}"));
    }

    private static String ticks() {
        return paragraph("Heading1", text("Hvem har svaret?"))
                + paragraph(
                        "Tabelnote",
                        text("Hver kommune står i netop én af kolonnerne Svar, Intet svar og Efter frist."))
                + table(
                        "TableGrid",
                        "Hvem har svaret",
                        TICKS,
                        head(
                                TICKS,
                                "Kryds",
                                "Kommune",
                                "Svar",
                                "Bemærkninger",
                                "Ingen bemærkninger",
                                "Intet svar",
                                "Efter frist"),
                        row(
                                cell(
                                        TICKS.get(0),
                                        paragraph(
                                                "Celle",
                                                field("@before-row#foreach($row in $ticks.rows)"),
                                                field("$row.municipality"))),
                                tick("$row.answered"),
                                tick("$row.remarks"),
                                tick("$row.noRemarks"),
                                tick("$row.silent"),
                                cell(TICKS.get(5), paragraph("Kryds", field("$row.late"), field("@after-row#{end}")))),
                        row(
                                shadedCell(
                                        TICKS.get(0),
                                        paragraph("Celle", bold("I alt "), boldField("$ticks.municipalities"))),
                                total("$ticks.answered"),
                                total("$ticks.remarks"),
                                total("$ticks.noRemarks"),
                                total("$ticks.silent"),
                                total("$ticks.late")));
    }

    private static String tick(String value) {
        return cell(TICKS.get(1), paragraph("Kryds", field(value)));
    }

    private static String total(String value) {
        return shadedCell(TICKS.get(1), paragraph("Kryds", boldField(value)));
    }

    private static String owing() {
        return paragraph("Heading1", text("Hvem mangler?"))
                + paragraph(
                        "Normal",
                        field("@w:p#if($owing.isEmpty())"),
                        text("Ingen. Alle kommuner har svaret på alle punkter eller har svaret efter fristen."),
                        field("@/w:p#{end}"))
                + table(
                        "TableGrid",
                        "Hvem mangler",
                        OWING,
                        head(
                                OWING,
                                "Celle",
                                field("@before-table#if(!$owing.isEmpty())"),
                                "Kommune",
                                "Hvad mangler",
                                "Kontakt"),
                        row(
                                cell(
                                        OWING.get(0),
                                        paragraph(
                                                "Celle",
                                                field("@before-row#foreach($one in $owing)"),
                                                field("$one.municipality"))),
                                cell(OWING.get(1), paragraph("Celle", field("$one.what"))),
                                cell(
                                        OWING.get(2),
                                        paragraph(
                                                "Celle",
                                                field("@w:p#foreach($contact in $one.contacts)"),
                                                field("$contact"),
                                                field("@/w:p#{end}"),
                                                field("@after-row#{end}"),
                                                field("@after-table#{end}")))));
    }

    private static String said() {
        return paragraph("Heading1", text("Hvem har sagt hvad?"))
                + paragraph(
                        "Normal",
                        text("Det, der står som »Gælder«, er grundlaget for de fælleskommunale bemærkninger."
                                + " Alt andet er udeladt af dem."))
                + paragraph(
                        "Heading2",
                        field("@w:p#foreach($item in $items)"),
                        text("Punkt "),
                        field("${item.number}"),
                        text(": "),
                        field("$item.title"))
                + paragraph("Tabelnote", field("@w:p#if($item.origin)"), field("$item.origin"), field("@/w:p#{end}"))
                + paragraph(
                        "Normal",
                        field("@w:p#if($item.said.isEmpty())"),
                        text("Ingen har skrevet noget til dette punkt."),
                        field("@/w:p#{end}"))
                + table(
                        "TableGrid",
                        "Hvem har sagt hvad",
                        SAID,
                        head(
                                SAID,
                                "Celle",
                                field("@before-table#if(!$item.said.isEmpty())"),
                                "Kommune",
                                "Svar",
                                "Afgivet",
                                "Hvordan",
                                "Niveau",
                                "Version",
                                "Status"),
                        saidRow())
                + paragraph("Brevhoved", field("@/w:p#{end}"));
    }

    private static String files() {
        return paragraph("Heading1", field("@w:p#if(!$files.isEmpty())"), text("Filer, der kom som svar"))
                + paragraph("Normal", text("Filerne selv er ikke med her; de følger med i /journal."))
                + paragraph(
                        "ListBullet",
                        field("@w:p#foreach($file in $files)"),
                        boldField("$file.name"),
                        text(" – "),
                        field("$file.from"),
                        field("@/w:p#{end}#{end}"));
    }

    private static String versions() {
        return paragraph(
                        "Heading1",
                        field("@w:p#if(!$versions.isEmpty())"),
                        text("Hvad bygger versionerne på?"),
                        field("@/w:p#{end}"))
                + table(
                        "TableGrid",
                        "Hvad bygger versionerne på",
                        VERSIONS,
                        head(
                                VERSIONS,
                                "Celle",
                                field("@before-table#if(!$versions.isEmpty())"),
                                "Version",
                                "Bygger på svar fra",
                                "Nyt siden versionen før"),
                        row(
                                cell(
                                        VERSIONS.get(0),
                                        paragraph(
                                                "Celle",
                                                field("@before-row#foreach($version in $versions)"),
                                                boldField("$version.version")),
                                        paragraph("Celle", field("$version.madeAt"))),
                                cell(VERSIONS.get(1), paragraph("Celle", field("$version.basis"))),
                                cell(
                                        VERSIONS.get(2),
                                        paragraph(
                                                "Celle",
                                                field("#if($version.news)$version.news#{else}–#{end}"),
                                                field("@after-row#{end}"),
                                                field("@after-table#{end}")))))
                + paragraph("Brevhoved");
    }

    private static String saidRow() {
        return row(
                cell(
                        SAID.get(0),
                        paragraph(
                                "Celle",
                                field("@before-row#foreach($said in $item.said)"),
                                field("$said.municipality"))),
                cell(
                        SAID.get(1),
                        paragraph("Celle", boldField("$dk.capital($dk.position($said.position))")),
                        paragraph(
                                "Celle", field("@w:p#if($said.text != '')"), field("$said.text"), field("@/w:p#{end}")),
                        paragraph(
                                "Celle",
                                field("@w:p#foreach($wording in $said.proposedWordings)"),
                                text("Forslag: "),
                                field("$dk.proposedWording($wording)"),
                                field("@/w:p#{end}"))),
                cell(SAID.get(2), paragraph("Celle", field("$said.person")), paragraph("Celle", field("$said.at"))),
                cell(
                        SAID.get(3),
                        paragraph(
                                "Celle",
                                field("$dk.capital($dk.channel($said.channel))"),
                                field("#if($said.source), kilde: $said.source#{end}"))),
                cell(SAID.get(4), paragraph("Celle", field("$dk.capital($dk.level($said.level))"))),
                cell(SAID.get(5), paragraph("Celle", field("$said.version"))),
                cell(
                        SAID.get(6),
                        paragraph(
                                "Celle",
                                field("$said.standing"),
                                field("@after-row#{end}"),
                                field("@after-table#{end}"))));
    }

    private static String head(List<Integer> widths, String style, String... titles) {
        boolean controlled = titles.length > widths.size();
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < widths.size(); column++) {
            String control = controlled && column == 0 ? titles[0] : "";
            String title = titles[controlled ? column + 1 : column];
            cells.add(shadedCell(
                    widths.get(column), paragraph(column == 0 ? "Tabelhoved" : style, control, bold(title))));
        }
        return headerRow(cells.toArray(String[]::new));
    }
}
