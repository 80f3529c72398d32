package dk.raadslag.templates.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIndex;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.Node;

/** What can be named at one place of a text, as it is read from the top. */
final class NameScope {
    /** Something whose names are not known, because it was made in the text itself. */
    static final PageFields ANYTHING = new PageFields(Map.of("*", new PageFields(Map.of(), null)), null);

    private static final Set<String> CALLS =
            Set.of("size", "isEmpty", "get", "contains", "equals", "endsWith", "startsWith", "length", "toString");

    private final PageFields page;
    private final Map<String, PageFields> set = new HashMap<>();
    private final Deque<Map<String, PageFields>> loops = new ArrayDeque<>();

    NameScope(PageFields page) {
        this.page = page;
    }

    void enter(String name, PageFields each) {
        loops.push(Map.of(name, each));
    }

    void leave() {
        loops.pop();
    }

    void set(String name, PageFields what) {
        set.put(name, what);
    }

    /** Returns what a reference leads to; empty where something in it has no such name. */
    Optional<PageFields> find(ASTReference reference) {
        String root = reference.getRootString();
        Optional<PageFields> found = root.equals("foreach") && !loops.isEmpty() ? Optional.of(ANYTHING) : named(root);
        for (int index = 0; index < reference.jjtGetNumChildren() && found.isPresent(); index++) {
            Node step = reference.jjtGetChild(index);
            found = root.equals("dk") ? tool(step) : next(found.get(), step, root);
        }
        return found;
    }

    private static Optional<PageFields> tool(Node step) {
        return step instanceof ASTMethod method && PageFields.tools().contains(method.getMethodName())
                ? Optional.of(ANYTHING)
                : Optional.empty();
    }

    private static Optional<PageFields> next(PageFields there, Node step, String root) {
        if (step instanceof ASTMethod method) {
            return CALLS.contains(method.getMethodName()) ? Optional.of(each(there)) : Optional.empty();
        }
        if (step instanceof ASTIndex) {
            return Optional.of(each(there));
        }
        if (step instanceof ASTIdentifier name) {
            return root.equals("foreach")
                    ? Optional.of(ANYTHING).filter(any -> PageFields.OF_LOOPS.contains(name.getIdentifier()))
                    : there.equals(ANYTHING)
                            ? Optional.of(ANYTHING)
                            : Optional.ofNullable(there.under().get(name.getIdentifier()));
        }
        return Optional.of(there);
    }

    /** Returns what one of a list is. */
    static PageFields each(PageFields list) {
        PageFields each = list.each();
        return each == null ? ANYTHING : each;
    }

    private Optional<PageFields> named(String name) {
        if (name.equals("dk")) {
            return Optional.of(ANYTHING);
        }
        return loops.stream()
                .flatMap(loop -> Optional.ofNullable(loop.get(name)).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(set.get(name)))
                .or(() -> Optional.ofNullable(page.under().get(name)));
    }
}
