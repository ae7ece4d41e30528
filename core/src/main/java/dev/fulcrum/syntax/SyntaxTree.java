package dev.fulcrum.syntax;

import dev.fulcrum.task.Language;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayDeque;
import java.util.Deque;
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
        Grammar grammar = Grammar.of(language);
        Source source = new Source(code);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment parser = Native.newParser(grammar.address());
            MemorySegment tree = Native.parse(parser, source.copy(arena), source.length());
            MemorySegment cursor = Native.newCursor(arena, Native.root(arena, tree));
            try {
                return new Copy(grammar, source, cursor, SegmentAllocator.prefixAllocator(arena.allocate(Native.NODE)))
                        .tree(comments);
            } finally {
                Native.deleteCursor(cursor);
                Native.deleteTree(tree);
                Native.deleteParser(parser);
            }
        }
    }

    /** Copies the tree that a cursor stands on top of. */
    private record Copy(Grammar grammar, Source source, MemorySegment cursor, SegmentAllocator place) {

        SyntaxTree tree(Comments comments) throws TooDeep {
            Deque<SyntaxNode> path = new ArrayDeque<>();
            SyntaxNode root = node();
            Optional<Integer> error = Optional.empty();
            path.push(root);
            boolean down = true;
            while (!path.isEmpty()) {
                if (!down || !Native.toFirstChild(cursor)) {
                    path.pop();
                    if (!Native.toNextSibling(cursor)) {
                        Native.toParent(cursor);
                        down = false;
                        continue;
                    }
                }
                down = true;
                SyntaxNode parent = path.peek();
                if (parent == null) {
                    break;
                }
                SyntaxNode copy = node();
                if (comments == Comments.KEPT || !copy.type.equals("comment")) {
                    parent.add(copy);
                }
                if (error.isEmpty() && (copy.missing || copy.type.equals("ERROR") || root.type.equals("ERROR"))) {
                    error = Optional.of(copy.line);
                }
                path.push(copy);
                if (path.size() > DEEPEST) {
                    throw new TooDeep();
                }
            }
            return new SyntaxTree(root, error);
        }

        private SyntaxNode node() {
            MemorySegment node = Native.node(place, cursor);
            int symbol = Native.symbol(node);
            return new SyntaxNode(
                    source,
                    grammar.type(symbol),
                    grammar.field(Native.field(cursor)),
                    grammar.isNamed(symbol),
                    Native.isMissing(node),
                    Native.start(node),
                    Native.end(node));
        }
    }
}
