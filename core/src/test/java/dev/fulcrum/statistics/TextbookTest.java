package dev.fulcrum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Small tests against values of scipy and statsmodels. */
class TextbookTest {
    @Test
    void mcNemarIsExact() {
        assertThat(McNemar.of(8, 3).p()).isCloseTo(.2265625, within(1e-12));
        assertThat(McNemar.of(12, 0).p()).isCloseTo(2 / 4096.0, within(1e-12));
        assertThat(McNemar.of(4, 4).p()).isOne();
        assertThat(McNemar.of(0, 0).p()).isOne();
    }

    /** statsmodels multipletests(p, method="holm") and method="fdr_bh". */
    @Test
    void correctionsAgreeWithStatsmodels() {
        double[] p = {.001, .04, .03, .005, .2, .04};

        assertThat(Multiplicity.holm(p)).containsExactly(new double[] {.006, .12, .12, .025, .2, .12}, within(1e-12));
        assertThat(Multiplicity.benjaminiHochberg(p))
                .containsExactly(new double[] {.006, .048, .048, .015, .2, .048}, within(1e-12));
    }

    @Test
    void powerBeforeARunFollowsTheNormalFormula() {
        assertThat(Power.minimumDetectable(24, 5, Power.Assumptions.DEFAULT, Settings.DEFAULT))
                .isCloseTo(.18084154821220666, within(1e-9));
        assertThat(Power.tasksNeeded(.18084154821220666, 5, Power.Assumptions.DEFAULT, Settings.DEFAULT))
                .isBetween(24, 25);
        assertThat(Power.tasksNeeded(.05, .02, 100, Settings.DEFAULT)).isEqualTo(126);
    }

    @Test
    void quantilesInterpolateAsNumPyDoes() {
        Ordered numbers = new Ordered(new double[] {8, 1, 4, 2});

        assertThat(numbers.quantile(.5)).isEqualTo(3);
        assertThat(numbers.quantile(.9)).isCloseTo(6.8, within(1e-12));
        assertThat(numbers.quantile(1)).isEqualTo(8);
        assertThat(numbers.quantile(0)).isEqualTo(1);
    }

    @Test
    void orderStatisticsAreThoseOfASortedArray() {
        for (int round = 0; round < 50; round++) {
            SplittableRandom random = new SplittableRandom(round);
            int distinct = 1 + random.nextInt(round % 2 == 0 ? 10 : 5000);
            double[] numbers = random.doubles(1 + random.nextInt(3000))
                    .map(number -> Math.floor(number * distinct) / 7 - 1)
                    .toArray();
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            Ordered ordered = new Ordered(numbers);
            for (int rank = 0; rank < sorted.length; rank += 1 + sorted.length / 20) {
                assertThat(ordered.quantile(rank / Math.max(1.0, sorted.length - 1)))
                        .isCloseTo(sorted[rank], within(1e-9));
                double threshold = sorted[rank];
                assertThat(ordered.countAtMost(threshold)).isEqualTo((int) Arrays.stream(sorted)
                        .filter(number -> number <= threshold)
                        .count());
            }
        }
    }
}
