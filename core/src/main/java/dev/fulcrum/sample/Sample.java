package dev.fulcrum.sample;

import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Question;

/**
 * One completion turned into a program for one task under one condition.
 *
 * @param task the task's id
 * @param index 0-based; the same condition, task and index is the same sample whenever it is asked for
 * @param seed what the completion was drawn with
 * @param question as it was sent
 * @param program the whole program; empty when the answer holds no code
 */
public record Sample(String task, int index, long seed, Question question, Completion completion, String program) {}
