/** Fulcrum's errors and nothing else; every room stands on it. */
@NullMarked
package dev.fulcrum;

import org.jspecify.annotations.NullMarked;
