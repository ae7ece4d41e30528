package dev.fulcrum.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenSamplerTest {
    private static final int VOCABULARY = 49_152;

    @Test
    void exponentialsAreThoseOfTheStandardLibrary() {
        float[] logits = logits(7);
        float maximum = Softmax.maximum(logits);
        double[] weights = new double[VOCABULARY];
        double sum = Softmax.exponentials(logits, maximum, 1.25, weights);

        double expectedSum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            double expected = Math.exp(((double) logits[i] - maximum) * 1.25);
            expectedSum += expected;
            assertThat(weights[i]).isCloseTo(expected, within(expected * 1e-9));
        }
        assertThat(sum).isCloseTo(expectedSum, within(expectedSum * 1e-10));
    }

    @Test
    void logProbabilitiesAreTheLogarithmOfTheSoftmax() {
        float[] logits = {1, 2, 3, -80, Float.NEGATIVE_INFINITY};
        TokenSampler sampler = new TokenSampler(logits.length);
        double sum = Math.exp(1) + Math.exp(2) + Math.exp(3) + Math.exp(-80);

        assertThat(sampler.logProbability(logits, 2)).isCloseTo(3 - Math.log(sum), within(1e-10));
        assertThat(sampler.logProbability(logits, 3)).isCloseTo(-80 - Math.log(sum), within(1e-10));
    }

    @Test
    void greedyTakesTheFirstOfTheMostProbable() {
        float[] logits = {1, 5, 5, 2};
        assertThat(new TokenSampler(4).draw(logits, 0, 1, new RandomStream(1))).isEqualTo(1);
    }

    @Test
    void frequenciesFollowTheSoftmaxAtTheTemperature() {
        float[] logits = {0, (float) Math.log(2), (float) Math.log(5), Float.NEGATIVE_INFINITY};
        assertThat(frequencies(logits, 1, 1)).satisfies(shares -> {
            assertThat(shares[0]).isCloseTo(1 / 8.0, within(0.01));
            assertThat(shares[1]).isCloseTo(2 / 8.0, within(0.01));
            assertThat(shares[2]).isCloseTo(5 / 8.0, within(0.01));
            assertThat(shares[3]).isZero();
        });
        assertThat(frequencies(logits, 0.5, 1)[2]).isCloseTo(25 / 30.0, within(0.01));
    }

    @Test
    void theNucleusIsTheSmallestSetWithItsShare() {
        float[] logits = {(float) Math.log(5), (float) Math.log(3), (float) Math.log(2)};
        double[] two = frequencies(logits, 1, 0.6);
        assertThat(two[0]).isCloseTo(5 / 8.0, within(0.01));
        assertThat(two[2]).isZero();
        assertThat(frequencies(logits, 1, 0.45)[1]).isZero();
        assertThat(frequencies(logits, 1, 0.9)[2]).isCloseTo(0.2, within(0.01));
    }

    @Test
    void aFlatNucleusOfTheWholeVocabularyIsFound() {
        float[] flat = new float[VOCABULARY];
        int[] tokens = new int[100];
        TokenSampler sampler = new TokenSampler(VOCABULARY);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = sampler.draw(flat, 1, 0.999, new RandomStream(i));
        }
        assertThat(Arrays.stream(tokens).distinct().count()).isGreaterThan(95);
    }

    @Test
    void forbiddenTokensAreNeverDrawn() {
        float[] logits = new float[VOCABULARY];
        Arrays.fill(logits, Float.NEGATIVE_INFINITY);
        logits[17] = -300;
        TokenSampler sampler = new TokenSampler(VOCABULARY);
        for (int seed = 0; seed < 20; seed++) {
            assertThat(sampler.draw(logits, 2, 1, new RandomStream(seed))).isEqualTo(17);
            assertThat(sampler.draw(logits, 2, 0.9, new RandomStream(seed))).isEqualTo(17);
        }
    }

    @Test
    void theRandomStreamIsSplitMix64() {
        // The first outputs for seed 0 are published with the algorithm: 0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4.
        RandomStream stream = new RandomStream(0);
        assertThat(stream.next()).isEqualTo((0xE220A8397B1DCDAFL >>> 11) * 0x1.0p-53);
        assertThat(stream.next()).isEqualTo((0x6E789E6AA1B965F4L >>> 11) * 0x1.0p-53);
    }

    private static double[] frequencies(float[] logits, double temperature, double topP) {
        int draws = 40_000;
        double[] shares = new double[logits.length];
        TokenSampler sampler = new TokenSampler(logits.length);
        RandomStream random = new RandomStream(42);
        for (int i = 0; i < draws; i++) {
            shares[sampler.draw(logits, temperature, topP, random)] += 1.0 / draws;
        }
        return shares;
    }

    private static float[] logits(long seed) {
        Random random = new Random(seed);
        float[] logits = new float[VOCABULARY];
        for (int i = 0; i < VOCABULARY; i++) {
            logits[i] = (float) (random.nextGaussian() * 4);
        }
        return logits;
    }
}
