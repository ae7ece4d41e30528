package dev.fulcrum.metric;

import java.util.Map;

/**
 * A sample's outcome with what else was measured on it.
 *
 * @param weakness the task's main weakness, {@code CWE-89}; empty when it has none
 * @param measures by name, {@code cyclomatic}; a measure that does not exist for the sample, because there is no program or it does not parse, is
 *     absent and never 0
 */
public record Measured(Outcome outcome, String weakness, Map<String, Double> measures) {
    public Measured {
        measures = Map.copyOf(measures);
    }
}
