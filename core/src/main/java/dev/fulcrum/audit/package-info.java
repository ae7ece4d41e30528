/**
 * Holds suites to account: references and their standing, mutants, disguises, repeats, payloads; keeps what audits found. Beside the
 * pipe, above {@code oracle}: asks a judge and never sees a model.
 */
@NullMarked
package dev.fulcrum.audit;

import org.jspecify.annotations.NullMarked;
