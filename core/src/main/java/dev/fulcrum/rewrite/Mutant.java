package dev.fulcrum.rewrite;

/**
 * A program that differs from its original in one place.
 *
 * @param id unique among the mutants of an original and the same in every run: {@code drop-escape-1f0c2a9b}, the second part from its text
 * @param line 1-based, in the original
 * @param change what stood there and what stands there now, on one line
 * @param code the whole program
 */
public record Mutant(String id, Mutation mutation, int line, String change, String code) {}
