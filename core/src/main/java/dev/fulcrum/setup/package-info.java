/**
 * What must be on the machine before Fulcrum works: finds it, installs it, says what its absence costs. Starts only package
 * managers, the C compiler and version queries; uses sandbox to know where guests live, and syntax to know what its parsers are made of.
 */
@NullMarked
package dev.fulcrum.setup;

import org.jspecify.annotations.NullMarked;
