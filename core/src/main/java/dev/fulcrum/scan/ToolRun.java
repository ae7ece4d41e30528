package dev.fulcrum.scan;

import java.time.Duration;

/**
 * What a scanner did in one scan.
 *
 * @param version the tool's own, with those of plugins that matter
 * @param units how many units it was asked about
 * @param cached how many of them were answered from earlier scans of the same text
 * @param wall elapsed time
 * @param processor processor time of the tool's processes; zero where it has none
 */
public record ToolRun(String scanner, String version, int units, int cached, Duration wall, Duration processor) {

    /** A run without processes of its own. */
    public ToolRun(String scanner, String version, int units, int cached, Duration wall) {
        this(scanner, version, units, cached, wall, Duration.ZERO);
    }
}
