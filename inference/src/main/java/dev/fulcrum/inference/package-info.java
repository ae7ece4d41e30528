/** Embedded models: llama.cpp in a child process behind the Model contract. The only room that loads native inference code. */
@NullMarked
package dev.fulcrum.inference;

import org.jspecify.annotations.NullMarked;
