/**
 * Doubts: intervals, paired tests, corrections for many tests, verdicts on hypotheses. The unit is the task (its cluster where
 * tasks are variants), never the sample. Touches metric only; everything is reproducible from a seed, whatever the number of threads.
 */
@NullMarked
package dev.fulcrum.statistics;

import org.jspecify.annotations.NullMarked;
