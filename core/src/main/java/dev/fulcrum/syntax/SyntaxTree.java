package dev.fulcrum.syntax;

import dev.fulcrum.task.Language;
import java.util.Optional;

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
        TreeParser parser = ParserLibrary.parser();
        Source source = new Source(code);
        FlatTree tree = parser.parse(language, source, DEEPEST);
        return new SyntaxTreeBuilder(parser.grammar(language), source, tree, comments).tree();
    }
}
