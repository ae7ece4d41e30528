package dev.fulcrum.scan.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What one function mentions: its calls, texts, members and assignments, without their order. */
final class Names {
    final Procedure procedure;
    final List<Expression.Call> calls = new ArrayList<>();
    final List<Expression.Operation> operations = new ArrayList<>();
    final List<Expression> parts = new ArrayList<>();
    final List<Statement.Assign> assignments = new ArrayList<>();
    final List<Statement.Loop> loops = new ArrayList<>();
    final List<Expression> returned = new ArrayList<>();
    final Set<String> texts = new HashSet<>();
    final Set<String> paths = new HashSet<>();
    private final Map<String, List<Expression>> values = new HashMap<>();

    Names(Procedure procedure) {
        this.procedure = procedure;
        statements(procedure.body());
        Walk.expressions(procedure.body(), this::add);
    }

    private void add(Expression expression) {
        parts.add(expression);
        switch (expression) {
            case Expression.Call call -> {
                calls.add(call);
                paths.add(call.callee());
                if (Model.fits(call.callee(), "v?sn?printf|v?asprintf")
                        && !call.arguments().isEmpty()) {
                    call.arguments()
                            .forEach(argument ->
                                    value(call.arguments().getFirst().path(), argument));
                }
            }
            case Expression.Operation operation -> operations.add(operation);
            case Expression.Text text -> texts.add(text.value());
            case Expression.Name name -> paths.add(name.id());
            case Expression.Member member -> paths.add(member.path());
            case Expression.Lambda lambda -> statements(lambda.procedure().body());
            case Expression.Constant constant -> {}
            case Expression.Built built -> {}
            case Expression.Index index -> {}
            case Expression.Group group -> {}
            case Expression.Other other -> {}
        }
    }

    private void statements(List<Statement> statements) {
        for (Statement statement : statements) {
            switch (statement) {
                case Statement.Assign assign -> {
                    assignments.add(assign);
                    assign.targets().forEach(target -> value(target.path(), assign.value()));
                }
                case Statement.If branch -> {
                    statements(branch.then());
                    statements(branch.otherwise());
                }
                case Statement.Loop loop -> {
                    loops.add(loop);
                    statements(loop.binds());
                    statements(loop.body());
                }
                case Statement.Block block -> statements(block.statements());
                case Statement.Return end -> end.value().ifPresent(returned::add);
                case Statement.Evaluate evaluate -> {}
                case Statement.Array array -> {}
                case Statement.Leave leave -> {}
            }
        }
    }

    private void value(String path, Expression value) {
        if (!path.isEmpty()) {
            values.computeIfAbsent(path, absent -> new ArrayList<>()).add(value);
        }
    }

    boolean parameter(String name) {
        return procedure.parameters().stream().anyMatch(each -> each.name().equals(name));
    }

    boolean mentions(Pattern pattern) {
        return paths.stream().anyMatch(path -> pattern.matcher(path).matches());
    }

    boolean says(Pattern pattern) {
        return texts.stream().anyMatch(text -> pattern.matcher(text).find());
    }

    /** Every expression that the value of this one is made of, through variables. */
    List<Expression> sources(Expression expression) {
        List<Expression> found = new ArrayList<>();
        sources(expression, found, new HashSet<>());
        return found;
    }

    private void sources(Expression expression, List<Expression> found, Set<String> seen) {
        found.add(expression);
        String path = expression.path();
        if (!path.isEmpty() && seen.add(path)) {
            values.getOrDefault(path, List.of()).forEach(value -> sources(value, found, seen));
        }
        expression.parts().forEach(part -> sources(part, found, seen));
    }
}
