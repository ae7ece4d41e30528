/** Counts: func@k, func-sec@k, naive and joint rates, estimates with intervals; below it measures of texts and of programs. Never sees a model. */
@NullMarked
package dev.fulcrum.metric;

import org.jspecify.annotations.NullMarked;
