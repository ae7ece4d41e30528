package dev.fulcrum.syntax;

import dev.fulcrum.task.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSLanguage;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;
import org.treesitter.TreeSitterC;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterPython;

/**
 * A program's concrete syntax tree.
 *
 * @param firstError line of the first place that the grammar does not explain; empty when all of it parses
 */
public record SyntaxTree(SyntaxNode root, Optional<Integer> firstError) {
    /** Deeper nesting than people write; walking it would exhaust the stack. */
    private static final int DEEPEST = 400;

    /** What becomes of comments. */
    public enum Comments {
        DROPPED,
        KEPT
    }

    /** A program that is nested too deeply to be analysed. */
    public static final class TooDeep extends Exception {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("nested deeper than " + DEEPEST + " levels");
        }
    }

    /** The tree without its comments. Any text has a tree; what the grammar does not explain is an {@code ERROR} in it. */
    public static SyntaxTree parse(Language language, String code) throws TooDeep {
        return parse(language, code, Comments.DROPPED);
    }

    /** Any text has a tree; what the grammar does not explain is an {@code ERROR} in it. */
    public static SyntaxTree parse(Language language, String code, Comments comments) throws TooDeep {
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(grammar(language));
            try (TSTree tree = parser.parseString(null, code);
                    TSTreeCursor cursor = new TSTreeCursor(tree.getRootNode())) {
                return copy(new Source(code), cursor, comments);
            }
        }
    }

    private static TSLanguage grammar(Language language) {
        return switch (language) {
            case PYTHON -> new TreeSitterPython();
            case JAVASCRIPT -> new TreeSitterJavascript();
            case C -> new TreeSitterC();
        };
    }

    private static SyntaxTree copy(Source source, TSTreeCursor cursor, Comments comments) throws TooDeep {
        Deque<SyntaxNode> path = new ArrayDeque<>();
        SyntaxNode root = node(source, cursor, cursor.currentNode());
        Optional<Integer> error = Optional.empty();
        path.push(root);
        boolean down = true;
        while (!path.isEmpty()) {
            boolean moved;
            if (down && cursor.gotoFirstChild()) {
                moved = true;
            } else {
                moved = cursor.gotoNextSibling();
                path.pop();
                if (!moved) {
                    cursor.gotoParent();
                    down = false;
                    continue;
                }
            }
            down = true;
            SyntaxNode copy = node(source, cursor, cursor.currentNode());
            SyntaxNode parent = path.peek();
            if (parent == null) {
                break;
            }
            if (comments == Comments.KEPT || !copy.is("comment")) {
                parent.add(copy);
            }
            if (error.isEmpty() && (copy.is("ERROR") || root.is("ERROR") || copy.missing)) {
                error = Optional.of(copy.line);
            }
            path.push(copy);
            if (path.size() > DEEPEST) {
                throw new TooDeep();
            }
        }
        return new SyntaxTree(root, error);
    }

    private static SyntaxNode node(Source source, TSTreeCursor cursor, TSNode current) {
        @Nullable String field = cursor.currentFieldName();
        return new SyntaxNode(
                source,
                current.getType(),
                field == null ? "" : field,
                current.isNamed(),
                current.isMissing(),
                current.getStartByte(),
                current.getEndByte());
    }
}
