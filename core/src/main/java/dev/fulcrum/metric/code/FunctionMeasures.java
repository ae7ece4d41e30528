package dev.fulcrum.metric.code;

/**
 * One function of a program; functions within it are measured on their own.
 *
 * @param name as written; empty where it has none
 * @param line where it begins, 1-based
 * @param parameters how many it declares
 * @param cyclomatic 1 + decisions, at least 1
 * @param cognitive how hard its flow is to follow, from 0, with the functions inside it
 * @param nesting how deep its control structures lie in each other, 0 without any
 * @param lines lines that hold code, from its first to its last
 */
public record FunctionMeasures(
        String name, int line, int parameters, int cyclomatic, int cognitive, int nesting, int lines) {}
