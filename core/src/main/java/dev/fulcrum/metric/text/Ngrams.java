package dev.fulcrum.metric.text;

import java.util.Arrays;

/**
 * Counts of n-grams of one hypothesis and its references. An n-gram is named by the pair of its first n-1 symbols' name and its last symbol, so
 * equal names mean equal n-grams, without hashing strings. Not thread-safe; made anew for each pair.
 */
final class Ngrams {
    private final int[] hypothesis;
    private final int[][] references;

    /** Symbols are any numbers from 0; the same number means the same symbol. */
    Ngrams(int[] hypothesis, int[]... references) {
        this.hypothesis = hypothesis;
        this.references = references;
    }

    /**
     * Counts of one order.
     *
     * @param hypothesis n-grams of the hypothesis
     * @param references n-grams of each reference
     * @param matches n-grams of the hypothesis that a reference has too, each counted at most as often as in the reference that has it most
     */
    record Counts(int hypothesis, int[] references, int matches) {}

    /** @return one entry per order from 1 */
    Counts[] count(int orders) {
        Counts[] counts = new Counts[orders];
        int[] names = hypothesis.clone();
        int[][] referenceNames = new int[references.length][];
        for (int i = 0; i < references.length; i++) {
            referenceNames[i] = references[i].clone();
        }
        int known = 0;
        for (int symbol : hypothesis) {
            known = Math.max(known, symbol + 1);
        }
        for (int[] reference : references) {
            for (int symbol : reference) {
                known = Math.max(known, symbol + 1);
            }
        }
        for (int order = 1; order <= orders; order++) {
            if (order > 1) {
                PairNames pairs = new PairNames(names.length);
                extend(names, hypothesis, order, pairs);
                for (int i = 0; i < references.length; i++) {
                    extend(referenceNames[i], references[i], order, pairs);
                }
                known = pairs.size();
            }
            counts[order - 1] = matches(names, referenceNames, order, known);
        }
        return counts;
    }

    private Counts matches(int[] names, int[][] referenceNames, int order, int known) {
        int[] mine = new int[known];
        int total = tally(names, order, mine);
        int[] most = new int[known];
        int[] totals = new int[referenceNames.length];
        for (int i = 0; i < referenceNames.length; i++) {
            int[] theirs = new int[known];
            totals[i] = tally(referenceNames[i], order, theirs);
            for (int name = 0; name < known; name++) {
                most[name] = Math.max(most[name], theirs[name]);
            }
        }
        int matches = 0;
        for (int name = 0; name < known; name++) {
            matches += Math.min(mine[name], most[name]);
        }
        return new Counts(total, totals, matches);
    }

    private static int tally(int[] names, int order, int[] counts) {
        int total = Math.max(0, names.length - order + 1);
        for (int i = 0; i < total; i++) {
            counts[names[i]]++;
        }
        return total;
    }

    /** Turns names of (order-1)-grams into names of order-grams, in place. */
    private static void extend(int[] names, int[] symbols, int order, PairNames pairs) {
        for (int i = 0; i + order <= symbols.length; i++) {
            names[i] = pairs.name(((long) names[i] << 32) | symbols[i + order - 1]);
        }
    }

    /** Numbers pairs in order of first appearance: an open-addressing map from long to int. */
    private static final class PairNames {
        private long[] keys;
        private int[] values;
        private int size;

        PairNames(int expected) {
            int capacity = Integer.highestOneBit(Math.max(16, expected * 4)) * 2;
            keys = new long[capacity];
            values = new int[capacity];
            Arrays.fill(values, -1);
        }

        int size() {
            return size;
        }

        int name(long pair) {
            if (2 * size >= keys.length) {
                grow();
            }
            int slot = slot(pair);
            if (values[slot] < 0) {
                keys[slot] = pair;
                values[slot] = size++;
            }
            return values[slot];
        }

        private int slot(long pair) {
            long mixed = pair * 0x9E3779B97F4A7C15L;
            int slot = (int) (mixed >>> 32) & (keys.length - 1);
            while (values[slot] >= 0 && keys[slot] != pair) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldValues = values;
            keys = new long[2 * oldKeys.length];
            values = new int[2 * oldKeys.length];
            Arrays.fill(values, -1);
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldValues[i] >= 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    values[slot] = oldValues[i];
                }
            }
        }
    }
}
