/**
 * What a program looks like, whatever it does: complexity, length, Halstead's counts, maintainability, names and comments, for all
 * three languages by their syntax trees. Pure functions of texts. docs/metrics.md defines each measure and names its peer.
 */
@NullMarked
package dev.fulcrum.metric.code;

import org.jspecify.annotations.NullMarked;
