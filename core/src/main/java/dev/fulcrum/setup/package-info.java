/**
 * What must be on the machine before Fulcrum works: finds it, installs it, says what its absence costs. Starts only package
 * managers and version queries; uses sandbox to know where guests live.
 */
@NullMarked
package dev.fulcrum.setup;

import org.jspecify.annotations.NullMarked;
