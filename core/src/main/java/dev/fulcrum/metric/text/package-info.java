/**
 * How alike two texts are: BLEU, chrF, edit similarity, CodeBLEU. Pure functions of strings; CodeBLEU reads syntax trees.
 * docs/metrics-checks.md names the peers and says where equality ends.
 */
@NullMarked
package dev.fulcrum.metric.text;

import org.jspecify.annotations.NullMarked;
