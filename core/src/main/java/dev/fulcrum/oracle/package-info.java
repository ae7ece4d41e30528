/**
 * Decides about samples by executing them: verdicts, outcomes of functional tests and exploits, audits of oracles.
 * Touches task and sandbox; never sees a model.
 */
@NullMarked
package dev.fulcrum.oracle;

import org.jspecify.annotations.NullMarked;
