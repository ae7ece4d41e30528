/**
 * Anything that turns a prompt into completions: requests, completions, the Model contract and adapters for hosted models.
 * Embedded models implement it in the inference module. Knows task, no other room.
 */
@NullMarked
package dev.fulcrum.model;

import org.jspecify.annotations.NullMarked;
