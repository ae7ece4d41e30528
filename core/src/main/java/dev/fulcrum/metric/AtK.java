package dev.fulcrum.metric;

/** The unbiased "at least one of k" estimate that every {@code @k} metric shares. */
public final class AtK {
    private AtK() {}

    /**
     * Unbiased estimate of the chance that at least one of k samples counts: 1 - C(n-c, k) / C(n, k).
     *
     * @param samples n, samples drawn for the task, at least k
     * @param counting c, samples that count, 0..n
     * @param k at least 1
     * @return a probability; 1 exactly when n - c < k
     * @throws IllegalArgumentException if n < k: the estimate does not exist, and 0 would be a lie
     * @see "Chen et al. 2021, Evaluating Large Language Models Trained on Code, section 2.1"
     */
    public static double estimate(int samples, int counting, int k) {
        if (k < 1 || samples < k) {
            throw new IllegalArgumentException("@" + k + " needs k >= 1 and at least k samples, there are " + samples);
        }
        if (counting < 0 || counting > samples) {
            throw new IllegalArgumentException(counting + " of " + samples + " samples cannot count");
        }
        if (k == 1) {
            return (double) counting / samples;
        }
        double noneCounts = 1;
        for (int i = samples - counting + 1; i <= samples; i++) {
            noneCounts *= Math.max(0, i - k) / (double) i;
        }
        return 1 - noneCounts;
    }
}
