package dev.fulcrum.syntax;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/** Makes nodes of a flat tree, from the leaves up. For one tree. */
final class SyntaxTreeBuilder {
    private static final String COMMENT = "comment";
    private static final String ERROR = "ERROR";

    private final Grammar grammar;
    private final Source source;
    private final int[] cells;
    private final SyntaxTree.Comments comments;
    private int next;

    SyntaxTreeBuilder(Grammar grammar, Source source, FlatTree tree, SyntaxTree.Comments comments) {
        this.grammar = grammar;
        this.source = source;
        this.cells = tree.cells();
        this.comments = comments;
    }

    SyntaxTree tree() {
        return new SyntaxTree(node(), firstError());
    }

    private SyntaxNode node() {
        int at = next;
        next += FlatTree.CELLS;
        int kind = cells[at + FlatTree.SYMBOL];
        int symbol = kind & 0xFFFF;
        return new SyntaxNode(
                source,
                grammar.type(symbol),
                grammar.field(cells[at + FlatTree.FIELD]),
                grammar.isNamed(symbol),
                (kind & FlatTree.MISSING) != 0,
                cells[at + FlatTree.LINE],
                cells[at + FlatTree.COLUMN],
                cells[at + FlatTree.START],
                cells[at + FlatTree.END],
                children(cells[at + FlatTree.CHILDREN]));
    }

    private List<SyntaxNode> children(int count) {
        if (count == 0) {
            return Children.NONE;
        }
        SyntaxNode[] children = new SyntaxNode[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            SyntaxNode child = node();
            if (comments == SyntaxTree.Comments.KEPT || !child.type.equals(COMMENT)) {
                children[kept++] = child;
            }
        }
        return new Children(kept == count ? children : Arrays.copyOf(children, kept));
    }

    /** Of a program that is an error as a whole, the first thing in it. */
    private Optional<Integer> firstError() {
        boolean isWhole = grammar.type(cells[FlatTree.SYMBOL] & 0xFFFF).equals(ERROR);
        for (int at = FlatTree.CELLS; at < cells.length; at += FlatTree.CELLS) {
            int kind = cells[at + FlatTree.SYMBOL];
            if (isWhole
                    || (kind & FlatTree.MISSING) != 0
                    || grammar.type(kind & 0xFFFF).equals(ERROR)) {
                return Optional.of(cells[at + FlatTree.LINE]);
            }
        }
        return Optional.empty();
    }

    /** Cannot be changed; one class for any number of nodes, so that walks over trees compile well. */
    private static final class Children extends AbstractList<SyntaxNode> implements RandomAccess {
        static final Children NONE = new Children(new SyntaxNode[0]);

        private final SyntaxNode[] nodes;

        Children(SyntaxNode[] nodes) {
            this.nodes = nodes;
        }

        @Override
        public SyntaxNode get(int index) {
            return nodes[index];
        }

        @Override
        public int size() {
            return nodes.length;
        }
    }
}
