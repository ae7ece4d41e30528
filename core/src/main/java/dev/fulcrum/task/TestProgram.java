package dev.fulcrum.task;

/**
 * A program that the tester runs against a sample; never shown to a model.
 *
 * @param name the file's name without folder, unique within its oracle
 * @param source the program's text
 */
public record TestProgram(String name, String source) {}
