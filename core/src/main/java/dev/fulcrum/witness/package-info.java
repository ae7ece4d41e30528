/**
 * What scanners' words are worth in a study: truth from executed exploits, rates corrected for a scanner's errors, the gap between a guide
 * and the judges. Touches store, scan, metric and statistics; starts nothing.
 */
@NullMarked
package dev.fulcrum.witness;

import org.jspecify.annotations.NullMarked;
