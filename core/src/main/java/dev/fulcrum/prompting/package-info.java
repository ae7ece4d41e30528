/**
 * How a task becomes model calls and how an answer becomes a program. Touches task and model; sees no oracle's tests and no
 * reference.
 */
@NullMarked
package dev.fulcrum.prompting;

import org.jspecify.annotations.NullMarked;
