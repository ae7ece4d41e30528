/** Counts: func@k, func-sec@k, naive and joint rates, estimates with intervals, text and readability measures. Never sees a model. */
@NullMarked
package dev.fulcrum.metric;

import org.jspecify.annotations.NullMarked;
