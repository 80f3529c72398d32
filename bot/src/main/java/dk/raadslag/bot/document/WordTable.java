package dk.raadslag.bot.document;

import java.util.ArrayList;
import java.util.List;

/** Where paragraphs go while a Word file is read: into the cell that is open, else straight into the block. */
final class WordTable {

    private final Block block;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final TableRows rows = new TableRows();
    private Block current;
    private List<Block> cells = new ArrayList<>();

    private WordTable(Block block) {
        this.block = block;
        this.current = block;
    }

    static WordTable around(Block block) {
        return new WordTable(block);
    }

    WordTable inner() {
        return new WordTable(block.inner());
    }

    void add(Paragraph paragraph) {
        paragraphs.add(paragraph);
    }

    void addLines(List<String> lines) {
        flow();
        current.addAll(lines);
    }

    void beginRow() {
        flow();
        cells = new ArrayList<>();
    }

    void beginCell() {
        flow();
        current = block.inner();
    }

    void endCell() {
        flow();
        cells.add(current);
        current = block;
    }

    void endRow() {
        rows.add(cells);
        cells = new ArrayList<>();
    }

    Block close() {
        current = block;
        rows.write(block);
        flow();
        return block;
    }

    private void flow() {
        Flow.write(paragraphs, current);
        paragraphs.clear();
    }
}
