/**
 * Reads what users write in YAML and gathers every problem with its line before anything is refused. Knows no other room; the
 * rooms that define a Spec build on it.
 */
@NullMarked
package dev.fulcrum.spec;

import org.jspecify.annotations.NullMarked;
