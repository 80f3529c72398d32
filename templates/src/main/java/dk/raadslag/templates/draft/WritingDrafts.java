package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.DraftWriter;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.templates.wording.MarkdownText;
import dk.raadslag.templates.wording.PlainValues;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts both documents in words once and lays them out in every form, with the positions as a spreadsheet. */
public final class WritingDrafts implements DraftWriter {

    /** Of HTML; setting a longer page for print takes longer than anybody waits for an answer in the chat. */
    private static final int LONGEST_PRINTED = 200 * 1024;

    private final VelocityWording wording;
    private final WordLayout word;
    private final Layout html;
    private final Layout markdown;

    /** Needs the words, the Word layouts, and the folder with the secretariat's own other layouts, which need not exist. */
    public WritingDrafts(VelocityWording wording, Layouts layouts, Path ownLayouts) {
        this.wording = wording;
        this.word = new WordLayout(layouts);
        this.html = new TextLayout(ownLayouts, ".html", HtmlText::escape);
        this.markdown = new TextLayout(ownLayouts, ".md", WritingDrafts::markdown);
    }

    @Override
    public List<DraftDocument> write(DraftModel model) {
        String network = model.letterhead().networkId();
        return Stream.of(
                        documents(network, "samlet-udkast", JointPage.of(model)),
                        documents(network, "internt-bilag", AnnexPage.of(model)),
                        positions(model))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<DraftDocument> positions(DraftModel model) {
        PositionTable table = PositionTable.of(model, wording::plain);
        try (PositionWorkbook workbook = new PositionWorkbook(wording.plain(new Sentence.RemarksCut()))) {
            byte[] book = workbook.of(table, wording.plain(new Sentence.PositionSheet()), model.madeAt());
            return Stream.of(
                    new DraftDocument("positioner.xlsx", book),
                    new DraftDocument("positioner.csv", PositionText.of(table)));
        }
    }

    private Stream<DraftDocument> documents(String network, String name, Record page) {
        Map<String, Object> values = new PlainValues(wording::plain).of(page);
        values.put("dk", wording.danish());
        byte[] finished = html.lay(name, values);
        return Stream.concat(
                Stream.of(
                        new DraftDocument(name + word.ending(), word.lay(network, name, values)),
                        new DraftDocument(name + html.ending(), finished),
                        new DraftDocument(name + markdown.ending(), markdown.lay(name, values))),
                finished.length > LONGEST_PRINTED
                        ? Stream.empty()
                        : Stream.of(new DraftDocument(name + PdfForm.ENDING, PdfForm.print(finished))));
    }

    /** Lines after the first are indented, so that they stay in the list item they belong to. */
    private static String markdown(String text) {
        return MarkdownText.escape(text).replace("\n", "\n  ");
    }
}
