package dev.fulcrum.scan;

import java.util.Optional;

/**
 * How a witness fared against truth. A unit is flagged when there is at least one finding in it.
 *
 * @param vulnerable vulnerable programs it judged
 * @param flaggedVulnerable of these, flagged: true positives
 * @param clean secure programs it judged
 * @param flaggedClean of these, flagged: false positives
 * @param errored programs that it could not judge; in none of the other counts
 * @param pairs groups with vulnerable and clean programs, all judged
 * @param separated of these, those where every vulnerable program is flagged and no clean one
 */
public record DetectionRates(
        int vulnerable, int flaggedVulnerable, int clean, int flaggedClean, int errored, int pairs, int separated) {

    /** Share of flagged programs that are vulnerable; empty when none is flagged. Depends on how many vulnerable ones there are. */
    public Optional<Proportion> precision() {
        return share(flaggedVulnerable, flaggedVulnerable + flaggedClean);
    }

    /** Share of vulnerable programs that are flagged. */
    public Optional<Proportion> recall() {
        return share(flaggedVulnerable, vulnerable);
    }

    /** Share of clean programs that are flagged. */
    public Optional<Proportion> falsePositiveRate() {
        return share(flaggedClean, clean);
    }

    /** Recall minus false positive rate: 0 for a witness that knows nothing, 1 for a perfect one. */
    public Optional<Proportion> youden() {
        return recall().flatMap(recall -> falsePositiveRate().map(recall::difference));
    }

    private static Optional<Proportion> share(int hits, int total) {
        return total == 0 ? Optional.empty() : Optional.of(Proportion.wilson(hits, total));
    }
}
