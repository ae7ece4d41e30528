/**
 * Measures what the laboratory itself costs, against what others use for the same work. Sets
 * attacks on the judge and compares its verdicts with another judge's and with its own. Touches task, sample, sandbox, oracle and metric.
 */
@NullMarked
package dev.fulcrum.bench;

import org.jspecify.annotations.NullMarked;
