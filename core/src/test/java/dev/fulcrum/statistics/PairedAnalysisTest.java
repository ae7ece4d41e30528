package dev.fulcrum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fulcrum.UserError;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.oracle.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class PairedAnalysisTest {
    private static final Comparison COMPARISON = new Comparison("treatment", "baseline", Endpoint.FUNC_1);

    private final PairedAnalysis analysis = PairedAnalysis.of(Fixtures.twoConditions(), Settings.DEFAULT);

    /** NumPy: percentiles 1.875 and 98.125 (the widened level of 30 clusters) of 400,000 resampled means of the thirty task values. */
    @Test
    void intervalsOfOneConditionAgreeWithScipy() {
        Estimate func = analysis.estimate("baseline", Endpoint.FUNC_1);

        assertThat(func.value()).isCloseTo(56 / 150.0, within(1e-12));
        assertThat(func.low()).isCloseTo(.2333, within(.007));
        assertThat(func.high()).isCloseTo(.5200, within(.007));
        assertThat(func.tasks()).isEqualTo(30);
        assertThat(func.samples()).isEqualTo(150);
        assertThat(func.method()).isEqualTo("cluster bootstrap, percentile widened for few clusters, 10000 draws");
    }

    /**
     * NumPy as above on the thirty differences, BCa at the same level with draws equal to the estimate counted by half; resampled means lie
     * on a grid of 1/150. The permutation p-value is the exact count over all 2^9 sign patterns.
     */
    @Test
    void contrastAgreesWithScipyAndEnumeration() {
        Contrast contrast = analysis.contrasts(List.of(COMPARISON)).getFirst();

        assertThat(contrast.difference().value()).isCloseTo(.1, within(1e-12));
        assertThat(contrast.difference().low()).isCloseTo(.0200, within(.007));
        assertThat(contrast.difference().high()).isCloseTo(.2000, within(.007));
        assertThat(contrast.biasCorrected().low()).isCloseTo(.03333, within(.007));
        assertThat(contrast.biasCorrected().high()).isCloseTo(.23333, within(.007));
        assertThat(contrast.standardError()).isCloseTo(.04398, within(.001));
        assertThat(contrast.pPermutation()).isEqualTo(.02734375);
        assertThat(contrast.mcNemar()).isEqualTo(new McNemar(2, 0, .5));
        assertThat(contrast.harmedTasks()).containsExactly("task14");
        assertThat(contrast.helpedTasks()).hasSize(8);
        assertThat(contrast.tasksLeftOut()).isZero();
        assertThat(contrast.minimumDetectable()).isCloseTo(2.80159 * .04398, within(.003));
    }

    @Test
    void intraclassCorrelationIsTheAnovaEstimate() {
        IntraclassCorrelation correlation = analysis.correlation("baseline", Endpoint.Kind.FUNC);

        assertThat(correlation.icc()).isCloseTo(.5255966127790608, within(1e-12));
        assertThat(correlation.designEffect()).isCloseTo(1 + 4 * .5255966127790608, within(1e-12));
    }

    @Test
    void sameSeedGivesTheSameNumbersOnAnyNumberOfThreads() throws Exception {
        List<Contrast> here = analysis.contrasts(analysis.allPairs(List.of(Endpoint.FUNC_1, Endpoint.FUNC_SEC_1)));
        try (ForkJoinPool single = new ForkJoinPool(1)) {
            List<Contrast> alone = single.submit(
                            () -> analysis.contrasts(analysis.allPairs(List.of(Endpoint.FUNC_1, Endpoint.FUNC_SEC_1))))
                    .get();
            assertThat(alone).isEqualTo(here);
        }
        PairedAnalysis otherSeed = PairedAnalysis.of(Fixtures.twoConditions(), Settings.DEFAULT.withSeed(1));
        assertThat(otherSeed.contrasts(List.of(COMPARISON)).getFirst().standardError())
                .isNotEqualTo(analysis.contrasts(List.of(COMPARISON)).getFirst().standardError());
    }

    @Test
    void variantsOfOneScenarioCountAsOneUnit() {
        List<Outcome> doubled = new ArrayList<>();
        for (Outcome outcome : Fixtures.twoConditions()) {
            for (String variant : List.of("python", "c")) {
                doubled.add(new Outcome(
                        outcome.condition(),
                        outcome.task() + "/" + variant,
                        outcome.task(),
                        outcome.sample(),
                        outcome.functional(),
                        outcome.security()));
            }
        }
        Contrast clustered = PairedAnalysis.of(doubled, Settings.DEFAULT)
                .contrasts(List.of(COMPARISON))
                .getFirst();
        Contrast single = analysis.contrasts(List.of(COMPARISON)).getFirst();

        assertThat(clustered.difference().tasks()).isEqualTo(60);
        assertThat(clustered.standardError()).isCloseTo(single.standardError(), within(1e-9));
        assertThat(clustered.pPermutation()).isEqualTo(single.pPermutation());
    }

    @Test
    void secureOnlyWhenBrokenIsVacuous() {
        List<Outcome> outcomes = List.of(
                Outcome.of("m", "easy", 0, true, false),
                Outcome.of("m", "easy", 1, true, true),
                Outcome.of("m", "hard", 0, false, true),
                new Outcome("m", "hard", "hard", 1, false, Security.NOT_JUDGED));
        ConditionSummary summary = PairedAnalysis.of(outcomes, Settings.DEFAULT).summary("m");

        assertThat(summary.vacuity()).isEqualTo(new ConditionSummary.Vacuity(2, 1, 1, 1));
        assertThat(summary.naive().orElseThrow().value()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(summary.sec().value()).isEqualTo(.5);
        assertThat(summary.funcSec().value()).isEqualTo(.25);
        assertThat(summary.securePass().droppedTasks()).isOne();
        assertThat(summary.securePass().estimate().orElseThrow().value()).isEqualTo(.5);
        assertThat(summary.securePass().estimate().orElseThrow().tasks()).isOne();
    }

    @Test
    void neverClaimsCertaintyWhenNoTaskDiffers() {
        Estimate perfect = PairedAnalysis.of(Fixtures.outcomes("m", 3, 3, 3, 3, 3), Settings.DEFAULT)
                .estimate("m", Endpoint.FUNC_1);

        assertThat(perfect.high()).isOne();
        assertThat(perfect.low()).isCloseTo(Math.pow(.025, 1.0 / 4), within(1e-12));
        assertThat(perfect.method()).contains("exact bound");
    }

    @Test
    void pairsOnlyTasksThatBothHave() {
        List<Outcome> outcomes = new ArrayList<>(Fixtures.outcomes("treatment", 2, 2, 1, 0));
        outcomes.addAll(Fixtures.outcomes("baseline", 2, 2, 0, 0, 2, 2));
        Contrast contrast = PairedAnalysis.of(outcomes, Settings.DEFAULT)
                .contrasts(List.of(COMPARISON))
                .getFirst();

        assertThat(contrast.difference().tasks()).isEqualTo(3);
        assertThat(contrast.tasksLeftOut()).isEqualTo(2);
        assertThat(contrast.difference().value()).isCloseTo(1 / 6.0, within(1e-12));
    }

    @Test
    void refusesConditionsWithoutCommonTasks() {
        List<Outcome> outcomes =
                List.of(Outcome.of("treatment", "x", 0, true, true), Outcome.of("baseline", "y", 0, true, true));

        assertThatThrownBy(() -> PairedAnalysis.of(outcomes, Settings.DEFAULT).contrasts(List.of(COMPARISON)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no task in common");
    }
}
