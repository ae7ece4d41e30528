package dev.fulcrum.task;

/** How much a model has to know to pass the functional tests; EASY is meant to be within reach of a 135M-parameter model. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
