/**
 * Programs made from programs by way of their syntax trees: mutants, which mean something else; disguises, which mean the same; other
 * names. Beside the pipe: reads texts, starts nothing, knows of other rooms only {@code task} and {@code syntax}.
 */
@NullMarked
package dev.fulcrum.rewrite;

import org.jspecify.annotations.NullMarked;
