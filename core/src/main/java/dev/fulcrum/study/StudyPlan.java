package dev.fulcrum.study;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a study would do.
 *
 * @param tasks posed
 * @param clusters scenarios that they belong to, the units of the statistics
 * @param samples per task and condition
 * @param cells one per condition, in the spec's order
 * @param minimumDetectable smallest difference of a rate between two conditions that it finds with the power set
 */
public record StudyPlan(int tasks, int clusters, int samples, List<Cell> cells, double minimumDetectable) {
    public StudyPlan {
        cells = List.copyOf(cells);
    }

    /**
     * One condition.
     *
     * @param missing why it will be skipped; empty when it will not
     * @param present samples that are in the store already
     * @param draws samples still to draw
     * @param cost US dollars of these; empty when nothing is known of the model's prices or tokens
     * @param time of these; empty when this model was not seen at work yet
     */
    public record Cell(
            String condition,
            String model,
            Optional<String> missing,
            int present,
            int draws,
            Optional<BigDecimal> cost,
            Optional<Duration> time) {}

    /** Samples still to draw. */
    public int draws() {
        return cells.stream().mapToInt(Cell::draws).sum();
    }

    /** Known costs, US dollars. */
    public BigDecimal cost() {
        return cells.stream().flatMap(cell -> cell.cost().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Known times, one condition after the other. */
    public Duration time() {
        return cells.stream().flatMap(cell -> cell.time().stream()).reduce(Duration.ZERO, Duration::plus);
    }
}
