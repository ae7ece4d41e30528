package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;
import java.util.Optional;

/**
 * How two measurements of samples go together, in [-1, 1]. Pearson's r, which for two 0/1 measurements is phi.
 *
 * @param raw over all samples
 * @param partial given the controls; empty when there is none that varies
 * @param withinTask of the deviations from each task's means, so that easy tasks being different tasks does not count; empty when one of
 *     the two never varies within a task
 */
public record Association(Estimate raw, Optional<Estimate> partial, Optional<Estimate> withinTask) {}
