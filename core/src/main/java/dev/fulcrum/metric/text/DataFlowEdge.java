package dev.fulcrum.metric.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word that gets its value from others. Texts are named by numbers, the same in one graph.
 *
 * @param name its text
 * @param word its place in the row of words
 * @param sources texts of the words that it gets its value from
 * @param places their places, as many as the last assignments that may have been
 */
record DataFlowEdge(int name, int word, Relation relation, int[] sources, int[] places) {
    /** How a value is got. */
    enum Relation {
        COMES_FROM,
        COMPUTED_FROM
    }

    /** Sources and places of both. */
    private DataFlowEdge with(DataFlowEdge next) {
        return new DataFlowEdge(
                next.name, next.word, next.relation, joined(sources, next.sources), union(places, next.places));
    }

    /** Connected edges in the order of words, one for each word. */
    static List<DataFlowEdge> connected(List<DataFlowEdge> found) {
        found.sort(Comparator.comparingInt(DataFlowEdge::word));
        BitSet connected = new BitSet();
        for (DataFlowEdge edge : found) {
            if (edge.places().length > 0) {
                connected.set(edge.word());
            }
            for (int place : edge.places()) {
                connected.set(place);
            }
        }
        List<DataFlowEdge> merged = new ArrayList<>(found.size());
        for (DataFlowEdge edge : found) {
            if (connected.get(edge.word())) {
                boolean isNew = merged.isEmpty() || merged.getLast().word() != edge.word();
                merged.add(isNew ? edge : merged.removeLast().with(edge));
            }
        }
        return merged;
    }

    /** Those of one word by the same relation become one, where the first of them stands. */
    static Collection<DataFlowEdge> once(List<DataFlowEdge> found) {
        Map<Long, DataFlowEdge> merged = new LinkedHashMap<>();
        for (DataFlowEdge edge : found) {
            // A word that stands for what is missing may share its place with another one.
            long key = (((long) edge.name() << 31) | edge.word()) << 1
                    | edge.relation().ordinal();
            merged.merge(key, edge, DataFlowEdge::with);
        }
        return merged.values();
    }

    /** Both in their order, each once. */
    private static int[] joined(int[] a, int[] b) {
        int[] all = Arrays.copyOf(a, a.length + b.length);
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            int next = i < a.length ? a[i] : b[i - a.length];
            boolean isNew = true;
            for (int k = 0; k < size && isNew; k++) {
                isNew = all[k] != next;
            }
            if (isNew) {
                all[size++] = next;
            }
        }
        return size == all.length ? all : Arrays.copyOf(all, size);
    }

    /** In ascending order, each once. */
    static int[] union(int[] a, int[] b) {
        if (a.length == 0 || Arrays.equals(a, b)) {
            return b;
        }
        int[] all = joined(a, b);
        Arrays.sort(all);
        return all;
    }
}
