/** Samples: completions turned into code for a task under a condition. Knows task and model. */
@NullMarked
package dev.fulcrum.sample;

import org.jspecify.annotations.NullMarked;
