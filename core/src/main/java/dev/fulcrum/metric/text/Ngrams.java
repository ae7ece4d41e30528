package dev.fulcrum.metric.text;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Counts of n-grams of one hypothesis and its references. An n-gram is named by its first n-1 symbols' name and its last symbol, so equal
 * names mean equal n-grams without hashing strings; an n-gram whose beginning no reference has is not looked up. Not thread-safe; made
 * anew for each pair.
 */
final class Ngrams {
    private static final int NONE = -1;

    private final int[] hypothesis;
    private final int[][] references;
    private final int bits;
    private final long[] keys;
    /** By slot: what the references have most of. */
    private final int[] most;
    /** By slot: what one reference has, then what is left of most. */
    private final int[] counts;

    /** Symbols are any numbers from 0; the same number means the same symbol. */
    Ngrams(int[] hypothesis, int[]... references) {
        this.hypothesis = hypothesis;
        this.references = references;
        int longest = 0;
        for (int[] reference : references) {
            longest += reference.length;
        }
        this.bits = 33 - Integer.numberOfLeadingZeros(Math.max(8, longest));
        this.keys = new long[1 << bits];
        this.most = new int[references.length > 1 ? 1 << bits : 0];
        this.counts = new int[1 << bits];
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
        Counts[] result = new Counts[orders];
        int[] names = new int[hypothesis.length];
        int[][] referenceNames = new int[references.length][];
        for (int i = 0; i < references.length; i++) {
            referenceNames[i] = new int[references[i].length];
        }
        for (int order = 1; order <= orders; order++) {
            if (order > 1) {
                Arrays.fill(keys, 0);
                Arrays.fill(most, 0);
                Arrays.fill(counts, 0);
            }
            int[] totals = new int[references.length];
            for (int i = 0; i < references.length; i++) {
                totals[i] = learn(referenceNames[i], references[i], order);
            }
            int[] available = references.length > 1 ? most : counts;
            result[order - 1] =
                    new Counts(Math.max(0, hypothesis.length - order + 1), totals, match(names, order, available));
        }
        return result;
    }

    /** Names one reference's n-grams and counts them. */
    private int learn(int[] names, int[] symbols, int order) {
        int total = Math.max(0, symbols.length - order + 1);
        for (int i = 0; i < total; i++) {
            long key = key(order == 1 ? 0 : names[i], symbols[i + order - 1]);
            int slot = slot(key);
            keys[slot] = key;
            counts[slot]++;
            names[i] = slot;
        }
        if (references.length > 1) {
            for (int i = 0; i < total; i++) {
                most[names[i]] = Math.max(most[names[i]], counts[names[i]]);
            }
            for (int i = 0; i < total; i++) {
                counts[names[i]] = 0;
            }
        }
        return total;
    }

    private int match(int[] names, int order, int[] available) {
        int matches = 0;
        int total = hypothesis.length - order + 1;
        for (int i = 0; i < total; i++) {
            if (names[i] != NONE) {
                long key = key(order == 1 ? 0 : names[i], hypothesis[i + order - 1]);
                int slot = slot(key);
                if (keys[slot] == key) {
                    names[i] = slot;
                    if (available[slot] > 0) {
                        available[slot]--;
                        matches++;
                    }
                } else {
                    names[i] = NONE;
                }
            }
        }
        return matches;
    }

    /** Never 0, which marks a free slot. */
    private static long key(int name, int symbol) {
        return ((long) name << 32 | symbol) + 1;
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - bits);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** The length of the reference that is nearest to the hypothesis's, the shorter of two. */
    static int closest(int length, int[][] references) {
        int closest = references[0].length;
        for (int[] reference : references) {
            int distance = Math.abs(reference.length - length);
            int best = Math.abs(closest - length);
            if (distance < best || (distance == best && reference.length < closest)) {
                closest = reference.length;
            }
        }
        return closest;
    }

    /** Single symbols of a reference by weight: those that the hypothesis has too, each at most as often, and all. */
    static double[] weighted(int[] hypothesis, int[] reference, IntToDoubleFunction weight) {
        int known = 0;
        for (int symbol : reference) {
            known = Math.max(known, symbol + 1);
        }
        int[] mine = new int[known];
        for (int symbol : hypothesis) {
            if (symbol < known) {
                mine[symbol]++;
            }
        }
        double[] sums = new double[2];
        for (int symbol : reference) {
            double each = weight.applyAsDouble(symbol);
            sums[1] += each;
            if (mine[symbol] > 0) {
                mine[symbol]--;
                sums[0] += each;
            }
        }
        return sums;
    }
}
