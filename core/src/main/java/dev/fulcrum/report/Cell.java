package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;

/** What stands in one place of a {@link Table}. Each writer decides how it looks; none can print an estimate without its interval. */
sealed interface Cell {

    /** Prose or a name. */
    record Words(String text) implements Cell {}

    /** A number that was counted, not estimated. */
    record Count(int number) implements Cell {}

    /** A rate, 0 to 1. */
    record Rate(Estimate estimate) implements Cell {}

    /** A rate that stands on other tasks or samples than its neighbours, so it carries its own n. */
    record SizedRate(Estimate estimate) implements Cell {}

    /** A difference of rates, -1 to 1. */
    record Difference(Estimate estimate) implements Cell {}

    /** A p-value. */
    record Probability(double p) implements Cell {}

    /** A share of resamples, 0 to 1. */
    record Frequency(double share) implements Cell {}

    /** A number that somebody declared, such as a margin. */
    record Declared(double value) implements Cell {}

    /**
     * Nothing, and why.
     *
     * @param reason a few words, {@code no security oracle}
     */
    record Missing(String reason) implements Cell {}
}
