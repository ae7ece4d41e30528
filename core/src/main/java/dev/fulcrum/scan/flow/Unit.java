package dev.fulcrum.scan.flow;

import java.util.List;

/**
 * A file in the common form.
 *
 * @param procedures every function, nested ones too
 * @param top statements outside functions
 */
record Unit(List<Procedure> procedures, List<Statement> top) {}
