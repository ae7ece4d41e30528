package dev.fulcrum.metric.text;

import java.util.Arrays;
import java.util.List;

/**
 * chrF2 as sacreBLEU 2 defines it by default: character n-grams up to 6, white space removed, recall weighs twice (beta 2).
 *
 * @see "Popovic 2015, chrF: character n-gram F-score for automatic MT evaluation"
 */
public final class ChrF {
    private static final int ORDER = 6;
    private static final double RECALL_WEIGHT = 4;

    private ChrF() {}

    /** @return 0..100 */
    public static double sentence(String hypothesis, String reference) {
        long[] sums = new long[3 * ORDER];
        add(sums, hypothesis, reference);
        return score(sums);
    }

    /**
     * Counts are summed over all pairs before they are divided.
     *
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static double corpus(List<String> hypotheses, List<String> references) {
        if (hypotheses.size() != references.size()) {
            throw new IllegalArgumentException(
                    hypotheses.size() + " hypotheses have " + references.size() + " references");
        }
        long[] sums = new long[3 * ORDER];
        for (int i = 0; i < hypotheses.size(); i++) {
            add(sums, hypotheses.get(i), references.get(i));
        }
        return score(sums);
    }

    private static void add(long[] sums, String hypothesis, String reference) {
        Ngrams.Counts[] counts = new Ngrams(symbols(hypothesis), symbols(reference)).count(ORDER);
        for (int order = 0; order < ORDER; order++) {
            int theirs = counts[order].references()[0];
            // An order that the reference is too short for says nothing about the hypothesis.
            sums[3 * order] += theirs > 0 ? counts[order].hypothesis() : 0;
            sums[3 * order + 1] += theirs;
            sums[3 * order + 2] += counts[order].matches();
        }
    }

    private static int[] symbols(String text) {
        int[] symbols = new int[text.length()];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int symbol = Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
            at += Character.charCount(symbol);
            if (symbol > 0xFFFF || !Words.isSpace(c)) {
                symbols[count++] = symbol;
            }
        }
        return Arrays.copyOf(symbols, count);
    }

    private static double score(long[] sums) {
        double precision = 0;
        double recall = 0;
        int orders = 0;
        for (int order = 0; order < ORDER; order++) {
            if (sums[3 * order] > 0 && sums[3 * order + 1] > 0) {
                precision += (double) sums[3 * order + 2] / sums[3 * order];
                recall += (double) sums[3 * order + 2] / sums[3 * order + 1];
                orders++;
            }
        }
        if (precision + recall == 0) {
            return 0;
        }
        precision /= orders;
        recall /= orders;
        return 100 * (1 + RECALL_WEIGHT) * precision * recall / (RECALL_WEIGHT * precision + recall);
    }
}
