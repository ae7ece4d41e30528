package dev.fulcrum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        double[] sorted = {1, 2, 4, 8};

        assertThat(Distributions.quantile(sorted, .5)).isEqualTo(3);
        assertThat(Distributions.quantile(sorted, .9)).isCloseTo(6.8, within(1e-12));
        assertThat(Distributions.quantile(sorted, 1)).isEqualTo(8);
    }
}
