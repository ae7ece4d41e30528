package dev.fulcrum.scan.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Visits every expression of a piece of program, outer ones first, those in functions as values included. */
final class Walk {
    private Walk() {}

    /** The named functions of a file, and what stands outside functions as one without a name. */
    static List<Procedure> procedures(Unit unit) {
        List<Procedure> all = new ArrayList<>(unit.procedures());
        if (!unit.top().isEmpty()) {
            all.add(new Procedure("", List.of(), unit.top(), 1));
        }
        return all;
    }

    static void expressions(List<Statement> statements, Consumer<Expression> visit) {
        statements.forEach(statement -> expressions(statement, visit));
    }

    private static void expressions(Statement statement, Consumer<Expression> visit) {
        switch (statement) {
            case Statement.Assign assign -> {
                assign.targets().forEach(target -> expressions(target, visit));
                expressions(assign.value(), visit);
            }
            case Statement.Evaluate evaluate -> expressions(evaluate.expression(), visit);
            case Statement.Array array -> expressions(array.size(), visit);
            case Statement.Return end -> end.value().ifPresent(value -> expressions(value, visit));
            case Statement.Leave leave -> leave.parts().forEach(part -> expressions(part, visit));
            case Statement.If branch -> {
                expressions(branch.condition(), visit);
                expressions(branch.then(), visit);
                expressions(branch.otherwise(), visit);
            }
            case Statement.Loop loop -> {
                loop.condition().ifPresent(condition -> expressions(condition, visit));
                expressions(loop.binds(), visit);
                expressions(loop.body(), visit);
            }
            case Statement.Block block -> expressions(block.statements(), visit);
        }
    }

    static void expressions(Expression expression, Consumer<Expression> visit) {
        visit.accept(expression);
        if (expression instanceof Expression.Lambda lambda) {
            expressions(lambda.procedure().body(), visit);
        }
        expression.parts().forEach(part -> expressions(part, visit));
    }
}
