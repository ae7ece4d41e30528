/**
 * Syntax trees of programs in the three languages. Reads text; knows of other rooms only {@code task}'s languages, so that every room
 * that reads programs may use it: the scanners' flow analysis, measures of code, mutants.
 */
@NullMarked
package dev.fulcrum.syntax;

import org.jspecify.annotations.NullMarked;
