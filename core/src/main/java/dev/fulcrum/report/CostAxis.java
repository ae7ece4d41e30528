package dev.fulcrum.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a sample of each condition costs, as the size of a mark: in US dollars where anything was paid, else in tokens generated, which unlike seconds
 * do not depend on the machine.
 *
 * @param unit what is counted, in words
 * @param costs mean per sample, by condition
 */
record CostAxis(String unit, Map<String, Double> costs) {
    /** Of the most expensive condition; areas are proportional to costs down to the smallest mark that can be told from others. */
    private static final double LARGEST = 13;

    private static final double SMALLEST = 4;

    CostAxis {
        costs = Map.copyOf(costs);
    }

    /** Empty when no price is known. */
    static Optional<CostAxis> of(List<StudyReport.Lever> levers) {
        boolean paid = levers.stream().anyMatch(lever -> lever.dollars() > 0);
        Map<String, Double> costs = levers.stream()
                .collect(Collectors.toMap(
                        lever -> lever.condition(),
                        lever -> paid ? lever.dollars() : lever.tokens(),
                        (one, other) -> one));
        return costs.values().stream().anyMatch(cost -> cost > 0)
                ? Optional.of(new CostAxis(paid ? "US dollars a sample" : "tokens generated a sample", costs))
                : Optional.empty();
    }

    double radius(String condition) {
        double most =
                costs.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return Math.max(SMALLEST, LARGEST * Math.sqrt(cost(condition) / most));
    }

    /** {@code 112 tokens generated a sample}. */
    String words(String condition) {
        return String.format(Locale.ROOT, unit.startsWith("US") ? "%.5f " : "%.0f ", cost(condition)) + unit;
    }

    private double cost(String condition) {
        return costs.getOrDefault(condition, 0.0);
    }
}
