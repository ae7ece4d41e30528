package dev.fulcrum.inference;

/**
 * Exponentials of whole rows of logits. Only additions, multiplications and maxima, so that the compiler turns the loops into
 * vector instructions and every machine computes the same bits.
 */
final class Softmax {
    /** Below this the exponential, 1.6e-28, counts as 0: a vocabulary of a million such tokens weighs less than a rounding error. */
    private static final double LOWEST = -64;

    private static final double SHARE = 1.0 / 64;
    private static final double EXP_MINUS_HALF = 0.60653065971263342360;
    private static final double AT_LOWEST = power64(exponential(LOWEST * SHARE + 0.5));
    private static final int LANES = 8;

    private Softmax() {}

    static float maximum(float[] logits) {
        float maximum = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            maximum = Math.max(maximum, logit);
        }
        return maximum;
    }

    /**
     * Writes exp((logit - maximum) * scale) for every logit, with a relative error below 1e-9 down to 1e-18.
     *
     * @param scale 1 over the temperature
     * @return their sum, at least 1
     */
    static double exponentials(float[] logits, float maximum, double scale, double[] target) {
        for (int i = 0; i < logits.length; i++) {
            double x = Math.max(((double) logits[i] - maximum) * scale, LOWEST) * SHARE + 0.5;
            target[i] = power64(exponential(x)) - AT_LOWEST;
        }
        return sum(target, logits.length);
    }

    /** exp(x - 0.5) for x from -0.5 to 0.5, by its Taylor series: the 12th power's remainder is below 4e-13. */
    private static double exponential(double x) {
        double y = 1.0 / 39916800;
        y = y * x + 1.0 / 3628800;
        y = y * x + 1.0 / 362880;
        y = y * x + 1.0 / 40320;
        y = y * x + 1.0 / 5040;
        y = y * x + 1.0 / 720;
        y = y * x + 1.0 / 120;
        y = y * x + 1.0 / 24;
        y = y * x + 1.0 / 6;
        y = y * x + 0.5;
        y = y * x + 1;
        y = y * x + 1;
        return y * EXP_MINUS_HALF;
    }

    private static double power64(double y) {
        double square = y * y;
        square = square * square;
        square = square * square;
        square = square * square;
        square = square * square;
        return square * square;
    }

    /** Eight running sums, because one alone waits for each addition to end; their order is fixed. */
    private static double sum(double[] values, int count) {
        double[] lanes = new double[LANES];
        int whole = count - count % LANES;
        for (int i = 0; i < whole; i += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                lanes[lane] += values[i + lane];
            }
        }
        double sum = 0;
        for (double lane : lanes) {
            sum += lane;
        }
        for (int i = whole; i < count; i++) {
            sum += values[i];
        }
        return sum;
    }
}
