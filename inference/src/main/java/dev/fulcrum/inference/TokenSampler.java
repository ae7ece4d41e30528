package dev.fulcrum.inference;

import java.util.Arrays;

/** Draws tokens from logits. Holds scratch memory for one vocabulary; belongs to one thread. */
final class TokenSampler {
    private static final double FIRST_CUT = 1e-2;
    private static final double CUT_STEP = 1.0 / 16;

    private final double[] weights;
    private final long[] nucleus;

    TokenSampler(int vocabulary) {
        weights = new double[vocabulary];
        nucleus = new long[vocabulary];
    }

    /**
     * The natural logarithm of a token's softmax probability at temperature 1 over the whole vocabulary.
     *
     * @return at most 0
     */
    double logProbability(float[] logits, int token) {
        float maximum = Softmax.maximum(logits);
        double sum = Softmax.exponentials(logits, maximum, 1, weights);
        return Math.min(0, (double) logits[token] - maximum - StrictMath.log(sum));
    }

    /**
     * Draws a token.
     *
     * @param logits negative infinity forbids a token; at least one is finite
     * @param temperature 0 takes the most probable token, the first of equals
     * @param topP the token comes from the smallest set of most probable tokens with at least this share, in (0, 1]
     */
    int draw(float[] logits, double temperature, double topP, RandomStream random) {
        float maximum = Softmax.maximum(logits);
        if (temperature == 0) {
            return first(logits, maximum);
        }
        double sum = Softmax.exponentials(logits, maximum, 1 / temperature, weights);
        return topP < 1 ? drawFromNucleus(topP * sum, random) : drawFromAll(random.next() * sum);
    }

    private static int first(float[] logits, float maximum) {
        for (int token = 0; token < logits.length; token++) {
            if (logits[token] == maximum) {
                return token;
            }
        }
        throw new NativeFailure("the model's logits are not numbers");
    }

    private int drawFromAll(double target) {
        double left = target;
        int last = 0;
        for (int token = 0; token < weights.length; token++) {
            if (weights[token] > 0) {
                last = token;
                left -= weights[token];
                if (left < 0) {
                    return token;
                }
            }
        }
        return last;
    }

    private int drawFromNucleus(double wanted, RandomStream random) {
        int count = collect(wanted);
        Arrays.sort(nucleus, 0, count);
        double inside = 0;
        int lowest = count;
        while (lowest > 0 && inside < wanted) {
            lowest--;
            inside += weights[token(nucleus[lowest])];
        }
        double left = random.next() * inside;
        for (int i = count - 1; i > lowest; i--) {
            left -= weights[token(nucleus[i])];
            if (left < 0) {
                return token(nucleus[i]);
            }
        }
        return token(nucleus[lowest]);
    }

    /** Collects the tokens above a threshold, lowered until they hold the wanted weight, as sortable keys. */
    private int collect(double wanted) {
        for (double cut = FIRST_CUT; ; cut = cut < 1e-30 ? 0 : cut * CUT_STEP) {
            int count = 0;
            double inside = 0;
            for (int token = 0; token < weights.length; token++) {
                double weight = weights[token];
                if (weight > cut) {
                    nucleus[count++] = key(weight, token);
                    inside += weight;
                }
            }
            if (inside >= wanted || cut == 0) {
                return count;
            }
        }
    }

    /** Orders by weight in float precision, then the lower token first when read from the end. */
    private static long key(double weight, int token) {
        return ((long) Float.floatToRawIntBits((float) weight) << 32) | (Integer.MAX_VALUE - token);
    }

    private static int token(long key) {
        return Integer.MAX_VALUE - (int) key;
    }
}
