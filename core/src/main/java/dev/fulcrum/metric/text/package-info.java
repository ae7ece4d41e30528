/** How alike two texts are: BLEU, chrF, edit similarity. Pure functions of strings. */
@NullMarked
package dev.fulcrum.metric.text;

import org.jspecify.annotations.NullMarked;
