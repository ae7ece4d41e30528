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
 * @param unit what is counted
 * @param costs mean per sample, by condition
 */
record CostAxis(Unit unit, Map<String, Double> costs) {
    /** Of the most expensive condition; areas are proportional to costs down to the smallest mark that can be told from others. */
    private static final double LARGEST = 13;

    private static final double SMALLEST = 4;

    /** What a price may be counted in. */
    enum Unit {
        TOKENS("tokens generated a sample", "%.0f "),
        SECONDS("seconds waited a sample", "%.2f "),
        DOLLARS("US dollars a sample", "%.5f ");

        private final String title;
        private final String format;

        Unit(String title, String format) {
            this.title = title;
            this.format = format;
        }

        String title() {
            return title;
        }

        /** Mean per sample. */
        double of(StudyReport.Lever lever) {
            return switch (this) {
                case TOKENS -> lever.tokens();
                case SECONDS -> lever.seconds();
                case DOLLARS -> lever.dollars();
            };
        }

        /** {@code 112 tokens generated a sample}. */
        String words(double cost) {
            return String.format(Locale.ROOT, format, cost) + title;
        }
    }

    CostAxis {
        costs = Map.copyOf(costs);
    }

    /** Empty when no price is known. */
    static Optional<CostAxis> of(List<StudyReport.Lever> levers) {
        Unit unit = levers.stream().anyMatch(lever -> lever.dollars() > 0) ? Unit.DOLLARS : Unit.TOKENS;
        Map<String, Double> costs =
                levers.stream().collect(Collectors.toMap(lever -> lever.condition(), unit::of, (one, other) -> one));
        return costs.values().stream().anyMatch(cost -> cost > 0)
                ? Optional.of(new CostAxis(unit, costs))
                : Optional.empty();
    }

    double radius(String condition) {
        double most =
                costs.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return Math.max(SMALLEST, LARGEST * Math.sqrt(cost(condition) / most));
    }

    /** {@code 112 tokens generated a sample}. */
    String words(String condition) {
        return unit.words(cost(condition));
    }

    private double cost(String condition) {
        return costs.getOrDefault(condition, 0.0);
    }
}
