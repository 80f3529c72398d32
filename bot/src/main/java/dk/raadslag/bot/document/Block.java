package dk.raadslag.bot.document;

import java.util.ArrayList;
import java.util.List;

/** Lines in reading order; empty ones part paragraphs, and never stand twice or first. */
final class Block {

    private final Budget budget;
    private final List<String> lines = new ArrayList<>();
    private boolean pageBegins;

    Block(Budget budget) {
        this.budget = budget;
    }

    Block inner() {
        return new Block(budget);
    }

    Budget budget() {
        return budget;
    }

    void add(String line) {
        if (line.isBlank()) {
            pageBegins |= line.indexOf('\f') >= 0;
            part();
        } else {
            budget.take(line);
            lines.add(pageBegins && !lines.isEmpty() ? '\f' + line : line);
            pageBegins = false;
        }
    }

    /** What follows stands on the next page. */
    void page() {
        pageBegins = true;
    }

    void addAll(List<String> more) {
        more.forEach(this::add);
    }

    /** What follows is another paragraph. */
    void part() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    List<String> lines() {
        boolean endsEmpty = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();
        return endsEmpty ? lines.subList(0, lines.size() - 1) : lines;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String text() {
        return String.join("\n", lines());
    }
}
