package dev.fulcrum.report;

import java.util.List;
import java.util.Optional;

/**
 * What a reader must know before believing the numbers.
 *
 * @param notMeasured what this study says nothing about, one sentence each
 * @param mechanisms what isolated and judged the samples, each once
 * @param versions of everything that took part
 * @param seed the study's seed
 * @param specHash SHA-256 in hex of the study's declaration, stored before the first sample; empty when nothing was declared
 * @param deviations from the declaration, one sentence each; empty when there is none
 */
public record Limits(
        List<String> notMeasured,
        List<String> mechanisms,
        List<Version> versions,
        long seed,
        Optional<String> specHash,
        List<String> deviations) {

    public Limits {
        notMeasured = List.copyOf(notMeasured);
        mechanisms = List.copyOf(mechanisms);
        versions = List.copyOf(versions);
        deviations = List.copyOf(deviations);
    }

    /** A tool and its version, {@code bandit 1.9.4}. */
    public record Version(String name, String version) {}
}
