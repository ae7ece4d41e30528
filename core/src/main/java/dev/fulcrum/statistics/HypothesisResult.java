package dev.fulcrum.statistics;

/**
 * A hypothesis and what became of it.
 *
 * @param contrast its corrected p-value is {@code pSupport}'s: the family of hypotheses, not of contrasts
 * @param pSupport two-sided p-value of the claim's opposite; small speaks for the claim
 * @param pSupportHolm the same, corrected for the family
 * @param pRefute two-sided p-value of the claim; small speaks against it
 * @param pRefuteHolm the same, corrected for the family
 */
public record HypothesisResult(
        Hypothesis hypothesis,
        Contrast contrast,
        double pSupport,
        double pSupportHolm,
        double pRefute,
        double pRefuteHolm,
        Conclusion conclusion) {}
