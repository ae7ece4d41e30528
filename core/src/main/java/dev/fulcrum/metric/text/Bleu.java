package dev.fulcrum.metric.text;

import java.util.List;

/**
 * BLEU as sacreBLEU 2 defines it by default: tokenisation 13a, order 4, exponential smoothing, case kept.
 *
 * @see "Post 2018, A Call for Clarity in Reporting BLEU Scores"
 */
public final class Bleu {
    private static final int ORDER = 4;

    private Bleu() {}

    /**
     * Of one text; orders longer than the text are left out.
     *
     * @param references at least one
     * @return 0..100
     */
    public static double sentence(String hypothesis, List<String> references) {
        Sums sums = new Sums();
        sums.add(hypothesis, references);
        return sums.score(Orders.AS_LONG_AS_THE_TEXT);
    }

    /**
     * Of a corpus: counts are summed before they are divided, which is not the mean of sentence scores.
     *
     * @param references of each hypothesis, at least one each
     * @return 0..100
     * @throws IllegalArgumentException if there are not as many lists of references as hypotheses
     */
    public static double corpus(List<String> hypotheses, List<List<String>> references) {
        if (hypotheses.size() != references.size()) {
            throw new IllegalArgumentException(
                    hypotheses.size() + " hypotheses have " + references.size() + " lists of references");
        }
        Sums sums = new Sums();
        for (int i = 0; i < hypotheses.size(); i++) {
            sums.add(hypotheses.get(i), references.get(i));
        }
        return sums.score(Orders.ALL);
    }

    private enum Orders {
        ALL,
        AS_LONG_AS_THE_TEXT
    }

    /** Counts summed over texts. */
    private static final class Sums {
        private final Tokenizer13a tokenizer = new Tokenizer13a();
        private final long[] matches = new long[ORDER];
        private final long[] totals = new long[ORDER];
        private long length;
        private long referenceLength;

        void add(String hypothesis, List<String> references) {
            if (references.isEmpty()) {
                throw new IllegalArgumentException("a hypothesis needs a reference");
            }
            Words words = new Words();
            int[] mine = tokenizer.tokens(hypothesis, words);
            int[][] theirs = new int[references.size()][];
            for (int i = 0; i < theirs.length; i++) {
                theirs[i] = tokenizer.tokens(references.get(i), words);
            }
            Ngrams.Counts[] counts = new Ngrams(mine, theirs).count(ORDER);
            for (int order = 0; order < ORDER; order++) {
                matches[order] += counts[order].matches();
                totals[order] += counts[order].hypothesis();
            }
            length += mine.length;
            referenceLength += Ngrams.closest(mine.length, theirs);
        }

        double score(Orders orders) {
            // Higher orders cannot match where single tokens do not.
            if (matches[0] == 0) {
                return 0;
            }
            double logarithms = 0;
            double smoothing = 1;
            int counted = 0;
            while (counted < ORDER && totals[counted] > 0) {
                double precision = (double) matches[counted] / totals[counted];
                if (matches[counted] == 0) {
                    smoothing *= 2;
                    precision = 1 / (smoothing * totals[counted]);
                }
                logarithms += Math.log(100 * precision);
                counted++;
            }
            if (counted < ORDER && orders == Orders.ALL) {
                return 0;
            }
            double brevity = length < referenceLength ? Math.exp(1 - (double) referenceLength / length) : 1;
            return brevity * Math.exp(logarithms / counted);
        }
    }
}
