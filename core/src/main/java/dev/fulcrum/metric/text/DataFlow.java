package dev.fulcrum.metric.text;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The data-flow edges of a program with its variables named by order: which value comes from, or is computed from, which others. Immutable.
 *
 * @see "Guo et al. 2021, GraphCodeBERT: Pre-training Code Representations with Data Flow"
 */
final class DataFlow {
    private final List<Named> edges;

    private DataFlow(List<Named> edges) {
        this.edges = edges;
    }

    /** An edge by the order in which its variables appear: {@code [what, from, from ...]}. */
    private record Named(DataFlowGraph.Relation relation, List<Integer> variables) {}

    static DataFlow of(Language language, SyntaxNode root) {
        List<Named> named = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (DataFlowGraph.Edge edge : DataFlowGraph.of(language, root).edges()) {
            List<Integer> variables = new ArrayList<>();
            for (String source : edge.sources()) {
                variables.add(number(numbers, source));
            }
            variables.addFirst(number(numbers, edge.name()));
            named.add(new Named(edge.relation(), variables));
        }
        return new DataFlow(named);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    int size() {
        return edges.size();
    }

    /** How many of these the other program has; each of its edges answers once. */
    int in(DataFlow other) {
        Map<Named, Integer> free = new HashMap<>();
        other.edges.forEach(edge -> free.merge(edge, 1, Integer::sum));
        int common = 0;
        for (Named edge : edges) {
            Integer left = free.get(edge);
            if (left != null && left > 0) {
                free.put(edge, left - 1);
                common++;
            }
        }
        return common;
    }
}
