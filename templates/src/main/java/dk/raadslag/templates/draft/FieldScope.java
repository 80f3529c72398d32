package dk.raadslag.templates.draft;

import dk.raadslag.templates.wording.PageFields;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What can be named at one place of a layout, as its fields are read one after the other. */
final class FieldScope {
    /** Something with no names of its own. */
    static final PageFields ANYTHING = new PageFields(Map.of(), null);

    private final PageFields page;
    private final Map<String, PageFields> set = new HashMap<>();
    private final Deque<Block> open = new ArrayDeque<>();

    FieldScope(PageFields page) {
        this.page = page;
    }

    /** A directive that wants an end, with the names it brings. */
    private record Block(WordField begun, Map<String, PageFields> names, boolean loop) {}

    void begin(WordField field) {
        open.push(new Block(field, new HashMap<>(), false));
    }

    void loop(WordField field, String name, PageFields each) {
        open.push(new Block(field, new HashMap<>(Map.of(name, each)), true));
    }

    void set(String name) {
        set.put(name, ANYTHING);
    }

    boolean end() {
        return open.poll() != null;
    }

    boolean isInside() {
        return !open.isEmpty();
    }

    /** Returns the outermost directive without an end. */
    Optional<WordField> unended() {
        return Optional.ofNullable(open.peekLast()).map(Block::begun);
    }

    /** Returns what a path of names leads to; empty where something in it has no such name. */
    Optional<PageFields> find(String[] path) {
        if (path[0].equals("dk")) {
            return path.length > 1 && PageFields.tools().contains(path[1]) ? Optional.of(ANYTHING) : Optional.empty();
        }
        if (path[0].equals("foreach")) {
            return open.stream().anyMatch(Block::loop) && path.length > 1 && PageFields.OF_LOOPS.contains(path[1])
                    ? Optional.of(ANYTHING)
                    : Optional.empty();
        }
        Optional<PageFields> found = named(path[0]);
        for (int index = 1; index < path.length && found.isPresent(); index++) {
            String name = path[index];
            found = found.map(there -> there.under().get(name));
        }
        return found;
    }

    private Optional<PageFields> named(String name) {
        return open.stream()
                .map(block -> block.names().get(name))
                .filter(found -> found != null)
                .findFirst()
                .or(() -> Optional.ofNullable(set.get(name)))
                .or(() -> Optional.ofNullable(page.under().get(name)));
    }
}
