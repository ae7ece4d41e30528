/**
 * Studies: a declared grid of conditions with hypotheses fixed before the run. Reads specs, plans, fills the grid through sample,
 * oracle and scan, keeps everything in store, and maps the results for the report.
 */
@NullMarked
package dev.fulcrum.study;

import org.jspecify.annotations.NullMarked;
