package dev.fulcrum.metric.text;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.Arrays;
import java.util.List;

/**
 * The data-flow edges of a program with its variables named by order: which value comes from, or is computed from, which others. Equal
 * edges have equal 64-bit digests. Immutable.
 *
 * @see "Guo et al. 2021, GraphCodeBERT: Pre-training Code Representations with Data Flow"
 */
final class DataFlow {
    /** In ascending order. */
    private final long[] edges;

    private DataFlow(long[] edges) {
        this.edges = edges;
    }

    static DataFlow of(Language language, SyntaxNode root) {
        DataFlowGraph graph = DataFlowGraph.of(language, root);
        List<DataFlowEdge> edges = graph.edges();
        Order order = new Order(graph.names());
        long[] digests = new long[edges.size()];
        for (int i = 0; i < digests.length; i++) {
            digests[i] = order.digest(edges.get(i));
        }
        Arrays.sort(digests);
        return new DataFlow(digests);
    }

    /** Numbers variables when they appear first. */
    private static final class Order {
        private final int[] numbers;
        private int last;

        Order(int names) {
            numbers = new int[names];
        }

        /** Of the relation and {@code [from, from ..., what]}; sources are numbered first. */
        long digest(DataFlowEdge edge) {
            long digest = 1 + edge.relation().ordinal();
            for (int source : edge.sources()) {
                digest = Subtrees.mix(digest, number(source));
            }
            return Subtrees.mix(Subtrees.mix(digest, number(edge.name())), edge.sources().length);
        }

        private int number(int name) {
            if (numbers[name] == 0) {
                numbers[name] = ++last;
            }
            return numbers[name];
        }
    }

    int size() {
        return edges.length;
    }

    /** How many of these the other program has; each of its edges answers once. */
    int in(DataFlow other) {
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < edges.length && theirs < other.edges.length) {
            int order = Long.compare(edges[mine], other.edges[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
