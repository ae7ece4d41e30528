package dev.fulcrum.metric.text;

/**
 * BLEU as CodeXGLUE's evaluators count it: tokens are apart by white space, order 4, one added to matches and totals of every order, summed
 * over the corpus. Sums of texts may be added before they are divided.
 *
 * @see "Lin and Och 2004, ORANGE: A Method for Evaluating Automatic Evaluation Metrics for Machine Translation"
 */
public final class SmoothedBleu {
    private static final int ORDER = 4;
    /** Matches and totals of each order, and both lengths. */
    public static final int SUMS = 2 * ORDER + 2;

    private SmoothedBleu() {}

    /** @return what a text adds to the corpus' sums, {@link #SUMS} numbers */
    public static double[] sums(String hypothesis, String reference) {
        Words words = new Words();
        int[] mine = words.numbered(hypothesis);
        int[] theirs = words.numbered(reference);
        Ngrams.Counts[] counts = new Ngrams(mine, theirs).count(ORDER);
        double[] sums = new double[SUMS];
        for (int order = 0; order < ORDER; order++) {
            sums[order] = counts[order].matches();
            sums[ORDER + order] = counts[order].hypothesis();
        }
        sums[2 * ORDER] = mine.length;
        sums[2 * ORDER + 1] = theirs.length;
        return sums;
    }

    /** @return 0..100 */
    public static double of(double[] sums) {
        double length = sums[2 * ORDER];
        if (length == 0) {
            return 0;
        }
        double logarithms = 0;
        for (int order = 0; order < ORDER; order++) {
            logarithms += Math.log((sums[order] + 1) / (sums[ORDER + order] + 1));
        }
        double ratio = length / sums[2 * ORDER + 1];
        double brevity = ratio > 1 ? 1 : Math.exp(1 - 1 / ratio);
        return 100 * brevity * Math.exp(logarithms / ORDER);
    }
}
