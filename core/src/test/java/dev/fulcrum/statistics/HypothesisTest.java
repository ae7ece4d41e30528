package dev.fulcrum.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HypothesisTest {
    private static final Comparison FORWARD = new Comparison("treatment", "baseline", Endpoint.FUNC_1);
    private static final Comparison BACKWARD = new Comparison("baseline", "treatment", Endpoint.FUNC_1);

    @Test
    void anEffectInTheClaimedDirectionIsSupported() {
        assertThat(conclude(Fixtures.twoConditions(), FORWARD, new Claim.Raises(.05)))
                .isInstanceOfSatisfying(
                        Conclusion.Supported.class,
                        supported -> assertThat(supported.reason())
                                .contains("func@1 +0.100")
                                .contains("30 tasks"));
        assertThat(conclude(Fixtures.twoConditions(), BACKWARD, new Claim.Lowers(.05)))
                .isInstanceOf(Conclusion.Supported.class);
    }

    @Test
    void anEffectInTheOtherDirectionRefutes() {
        assertThat(conclude(Fixtures.twoConditions(), BACKWARD, new Claim.Raises(.05)))
                .isInstanceOf(Conclusion.Refuted.class);
        assertThat(conclude(Fixtures.twoConditions(), BACKWARD, new Claim.CostsAtMost(.01)))
                .isInstanceOf(Conclusion.Refuted.class);
    }

    @Test
    void aCostInsideTheMarginIsSupportedAndAcrossItIsInconclusive() {
        assertThat(conclude(Fixtures.twoConditions(), FORWARD, new Claim.CostsAtMost(.03)))
                .isInstanceOf(Conclusion.Supported.class);
        assertThat(conclude(Fixtures.twoConditions(), BACKWARD, new Claim.CostsAtMost(.05)))
                .isInstanceOfSatisfying(
                        Conclusion.Inconclusive.class,
                        inconclusive -> assertThat(inconclusive.neededTasks()).isGreaterThan(30));
    }

    @Test
    void equivalenceNeedsTheWholeIntervalInsideTheMargins() {
        PairedAnalysis analysis = PairedAnalysis.of(Fixtures.twoConditions(), Settings.DEFAULT);

        assertThat(analysis.equivalence(FORWARD, .25).shown()).isTrue();
        assertThat(analysis.equivalence(BACKWARD, .25).shown()).isTrue();
        assertThat(analysis.equivalence(FORWARD, .15).shown()).isFalse();
        assertThat(analysis.equivalence(BACKWARD, .15).p()).isGreaterThan(.05);
    }

    @Test
    void fewTasksAreInconclusiveEvenWhenNothingDiffers() {
        int[] same = new int[24];
        Arrays.fill(same, 2);
        List<Outcome> outcomes = new ArrayList<>(Fixtures.outcomes("treatment", 5, same));
        outcomes.addAll(Fixtures.outcomes("baseline", 5, same));

        // 1 - (1-.03)^m reaches .975 at m = 122 tasks.
        assertThat(conclude(outcomes, FORWARD, new Claim.CostsAtMost(.03)))
                .isInstanceOfSatisfying(
                        Conclusion.Inconclusive.class,
                        inconclusive -> assertThat(inconclusive.neededTasks()).isEqualTo(122));
    }

    @Test
    void aLargerFamilyAsksForMoreEvidence() {
        List<Hypothesis> family = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            family.add(new Hypothesis("h" + i, i == 0 ? FORWARD : BACKWARD, new Claim.Raises(.05)));
        }
        List<HypothesisResult> results =
                PairedAnalysis.of(Fixtures.twoConditions(), Settings.DEFAULT).judge(family);

        assertThat(results.getFirst().pSupport()).isEqualTo(.02734375);
        assertThat(results.getFirst().pSupportHolm()).isEqualTo(3 * .02734375);
        assertThat(results.getFirst().conclusion()).isInstanceOf(Conclusion.Inconclusive.class);
    }

    private static Conclusion conclude(List<Outcome> outcomes, Comparison comparison, Claim claim) {
        return PairedAnalysis.of(outcomes, Settings.DEFAULT)
                .judge(List.of(new Hypothesis("h", comparison, claim)))
                .getFirst()
                .conclusion();
    }
}
