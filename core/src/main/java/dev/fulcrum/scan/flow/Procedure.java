package dev.fulcrum.scan.flow;

import java.util.List;

/**
 * A function.
 *
 * @param name empty when it has none
 * @param parameters their names in order; what they hold is chosen by the caller
 */
record Procedure(String name, List<Parameter> parameters, List<Statement> body, int line) {

    /**
     * @param numeric declared as a number, or C: as a pointer to what is no text; it cannot carry text
     * @param pointer C: it points to memory of the caller's
     */
    record Parameter(String name, boolean numeric, boolean pointer) {}
}
