/** Measures what the laboratory itself costs, against what others use for the same work. Touches task, sandbox and oracle. */
@NullMarked
package dev.fulcrum.bench;

import org.jspecify.annotations.NullMarked;
