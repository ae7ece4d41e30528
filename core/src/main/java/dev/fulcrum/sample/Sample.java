package dev.fulcrum.sample;

import dev.fulcrum.model.Completion;

/**
 * One completion turned into a program for one task under one condition.
 *
 * @param condition the condition's name in its study
 * @param task the task's id
 * @param index 0-based; the same condition, task and index is the same sample whenever it is asked for
 * @param seed what the completion was drawn with
 * @param program the whole program; empty when the answer holds no code
 */
public record Sample(String condition, String task, int index, long seed, Completion completion, String program) {}
