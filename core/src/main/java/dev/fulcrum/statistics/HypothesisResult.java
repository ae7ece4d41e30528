package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;
import java.util.Optional;

/**
 * A hypothesis and what became of it.
 *
 * @param effect the statement's number; empty when nothing was measured or the number does not exist
 * @param contrast for a difference of rates, all that is known of it; its corrected p-value is {@code pSupport}'s: the family of hypotheses,
 *     not of contrasts
 * @param minimumDetectable smallest true effect that a run like this one finds with the power set; NaN where there is no effect or nothing varies
 * @param pSupport two-sided p-value of the claim's opposite; small speaks for the claim; 1 when nothing was measured
 * @param pSupportHolm the same, corrected for the family, whose size is the declared one whatever was measured
 * @param pRefute two-sided p-value of the claim; small speaks against it
 * @param pRefuteHolm the same, corrected for the family
 */
public record HypothesisResult(
        Hypothesis hypothesis,
        Optional<Estimate> effect,
        Optional<Contrast> contrast,
        double minimumDetectable,
        double pSupport,
        double pSupportHolm,
        double pRefute,
        double pRefuteHolm,
        Conclusion conclusion) {}
