package dk.raadslag.templates.wording;

import dk.raadslag.domain.draft.TextProblem;
import dk.raadslag.domain.draft.TextProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.Node;

/** Walks through a text that can be read and tells which names nothing has; nothing is run. */
final class CheckingNames {
    private final NameScope scope;
    private final List<TextProblem> problems = new ArrayList<>();

    private CheckingNames(PageFields page) {
        this.scope = new NameScope(page);
    }

    static List<TextProblem> problems(PageFields page, Node text) {
        CheckingNames checking = new CheckingNames(page);
        checking.walk(text);
        return List.copyOf(checking.problems);
    }

    private void walk(Node node) {
        if (node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("foreach")) {
            loop(directive);
        } else if (node instanceof ASTSetDirective) {
            set(node);
        } else {
            look(node);
            children(node, 0);
        }
    }

    private void children(Node node, int from) {
        for (int index = from; index < node.jjtGetNumChildren(); index++) {
            walk(node.jjtGetChild(index));
        }
    }

    private void look(Node node) {
        if (node instanceof ASTReference reference && scope.find(reference).isEmpty()) {
            wrong(Kind.UNKNOWN_FIELD, node);
        } else if (node instanceof ASTIntegerRange) {
            wrong(Kind.FORBIDDEN, node);
        } else if (node instanceof ASTDirective directive
                && !directive.getDirectiveName().equals("break")) {
            problems.add(new TextProblem(Kind.FORBIDDEN, node.getLine(), "#" + directive.getDirectiveName()));
        }
    }

    private void loop(ASTDirective directive) {
        if (directive.jjtGetNumChildren() < 4
                || !(directive.jjtGetChild(0) instanceof ASTReference one)
                || !(directive.jjtGetChild(2) instanceof ASTReference list)) {
            wrong(Kind.BROKEN, directive);
            return;
        }
        walk(list);
        scope.enter(one.getRootString(), scope.find(list).map(NameScope::each).orElse(NameScope.ANYTHING));
        children(directive, 3);
        scope.leave();
    }

    private void set(Node node) {
        children(node, 1);
        if (node.jjtGetChild(0) instanceof ASTReference name) {
            scope.set(name.getRootString(), known(node.jjtGetChild(1)).orElse(NameScope.ANYTHING));
        }
    }

    private Optional<PageFields> known(Node value) {
        Node inner = value;
        while (!(inner instanceof ASTReference) && inner.jjtGetNumChildren() == 1) {
            inner = inner.jjtGetChild(0);
        }
        return inner instanceof ASTReference reference ? scope.find(reference) : Optional.empty();
    }

    private void wrong(Kind kind, Node node) {
        problems.add(new TextProblem(kind, node.getLine(), node.literal().strip()));
    }
}
