package dev.fulcrum.scan.flow;

import java.util.List;
import java.util.Optional;

/** A statement in the form common to all languages. */
sealed interface Statement {

    /** @param targets names, members, indices; several when a value is taken apart */
    record Assign(List<Expression> targets, Expression value, int line) implements Statement {}

    record Evaluate(Expression expression) implements Statement {}

    /** An array of a local, C: {@code char name[size]}. */
    record Array(String name, Expression size, int line) implements Statement {}

    record Return(Optional<Expression> value, int line) implements Statement {}

    /** Leaves the path otherwise: raise, throw, break, continue. */
    record Leave(List<Expression> parts, int line) implements Statement {}

    record If(Expression condition, List<Statement> then, List<Statement> otherwise, int line) implements Statement {}

    /** @param binds for-each: the assignment of an element; a counting loop keeps its head in the block before it */
    record Loop(Optional<Expression> condition, List<Statement> binds, List<Statement> body, int line)
            implements Statement {}

    /** Statements one after the other; handlers of exceptions among them. */
    record Block(List<Statement> statements) implements Statement {}
}
