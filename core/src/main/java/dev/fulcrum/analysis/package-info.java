/**
 * The statistics on outcomes that other tools recorded: reads a long table (CSV or JSON lines), counts it, compares every pair of conditions and
 * writes the result as JSON or text. Touches metric and statistics, reads files, runs nothing.
 */
@NullMarked
package dev.fulcrum.analysis;

import org.jspecify.annotations.NullMarked;
