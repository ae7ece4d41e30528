package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks the statements of one function in order. */
final class Flow {
    private static final Pattern HTML = Pattern.compile("<\\s*[a-zA-Z!/]");

    /** Functions that make lines of a log. */
    static final Pattern LOG = Pattern.compile(
            "(?i)(\\w+_)?(log|audit|journal)(_\\w+)?|(?-i:log|audit|format|make)(Log|Audit|Entry|Line|Event|Message|Record)\\w*");

    private final Analysis analysis;
    private final String name;
    private final Set<String> pointers;
    private final Evaluator evaluator;
    private final List<Value> returned = new ArrayList<>();

    /**
     * @param name of the function; empty outside
     * @param pointers C: parameters that point to the caller's memory
     * @param capacities C: parameters that are numbers
     */
    Flow(Analysis analysis, String name, int depth, Set<String> pointers, Set<String> capacities) {
        this.analysis = analysis;
        this.name = name;
        this.pointers = pointers;
        this.evaluator = new Evaluator(analysis, name, depth, pointers, capacities);
    }

    Value returned() {
        return returned.stream().reduce(Value::or).orElse(Value.UNKNOWN);
    }

    /** @return whether the path ends here, by return or otherwise */
    boolean statements(List<Statement> statements, State state) {
        for (Statement statement : statements) {
            if (analysis.exhausted()) {
                return true;
            }
            if (statement(statement, state)) {
                return true;
            }
        }
        return false;
    }

    /** A function as a value: it sees what is around it, and its parameters hold what an attacker likes. */
    void closure(Procedure procedure, State around) {
        State state = around.copy();
        procedure
                .parameters()
                .forEach(parameter -> state.variables.put(parameter.name(), Value.untrusted(parameter.name(), false)));
        statements(procedure.body(), state);
    }

    private boolean statement(Statement statement, State state) {
        switch (statement) {
            case Statement.Assign assign -> assign(assign, state);
            case Statement.Evaluate evaluate -> {
                evaluator.evaluate(evaluate.expression(), state, "");
                evaluator.discarded(evaluate.expression());
            }
            case Statement.Array array -> {
                state.arrays.put(array.name(), evaluator.evaluate(array.size(), state, ""));
                state.variables.put(array.name(), Value.UNKNOWN);
            }
            case Statement.Return end -> {
                end.value().ifPresent(value -> returns(value, end.line(), state));
                return true;
            }
            case Statement.Leave leave -> {
                leave.parts().forEach(part -> evaluator.evaluate(part, state, ""));
                return true;
            }
            case Statement.If branch -> {
                return branch(branch, state);
            }
            case Statement.Loop loop -> loop(loop, state);
            case Statement.Block block -> statements(block.statements(), state);
        }
        return false;
    }

    private void assign(Statement.Assign assign, State state) {
        String targets =
                String.join(" ", assign.targets().stream().map(Expression::path).toList());
        Value value = evaluator.evaluate(assign.value(), state, targets);
        for (Expression target : assign.targets()) {
            String path = target.path();
            switch (target) {
                case Expression.Name variable -> {
                    state.variables.put(path, value);
                    state.conditions.put(path, assign.value());
                    state.freed.remove(path);
                    state.unchecked.remove(path);
                    evaluator.memory().assigned(path, assign.value(), state);
                }
                case Expression.Member member -> {
                    state.variables.put(path, value);
                    evaluator.stored(member, value, assign.line(), state, Optional.of(assign.value()));
                }
                case Expression.Index index -> {
                    evaluator.evaluate(index, state, "");
                    evaluator.stored(index, value, assign.line(), state, Optional.of(assign.value()));
                    element(index, value, assign.value(), state);
                }
                case Expression.Call call -> evaluator.evaluate(call, state, "");
                case Expression.Group group ->
                    group.elements().forEach(part -> state.variables.put(part.path(), value));
                case Expression.Text text -> {}
                case Expression.Constant constant -> {}
                case Expression.Built built -> {}
                case Expression.Operation operation -> {}
                case Expression.Lambda lambda -> {}
                case Expression.Other other -> other.parts().forEach(part -> state.variables.put(part.path(), value));
            }
        }
    }

    /** An element is overwritten: an untrusted one by a constant is how C takes characters out of a text. */
    private void element(Expression.Index index, Value value, Expression source, State state) {
        String path = index.object().path();
        Value whole = state.variables.get(path);
        boolean end = source instanceof Expression.Constant constant && Model.fits(constant.text(), "'\\\\0'|0");
        if (whole != null && !whole.trusted() && value.constant() && analysis.language() == Language.C) {
            Set<Category> gone = end ? EnumSet.of(Category.LINE_FEED, Category.CARRIAGE_RETURN) : Value.ALL;
            state.variables.put(path, whole.cleaned(gone));
        } else {
            state.variables.merge(path, value, Value::or);
        }
    }

    private void returns(Expression expression, int line, State state) {
        Value value = evaluator.evaluate(expression, state, "");
        returned.add(value);
        if (value.built() && LOG.matcher(name).matches() && state.dangerous(value, Category.LOG)) {
            analysis.report(Category.LOG.rule(), line, name);
        }
        if (analysis.language() == Language.C) {
            String local = expression.path();
            boolean whole = expression instanceof Expression.Name || expression instanceof Expression.Operation;
            if (whole && state.arrays.containsKey(local) && !pointers.contains(local)) {
                analysis.report("stack_address", line, local);
            }
            return;
        }
        if (value.built()
                && state.dangerous(value, Category.HTML)
                && HTML.matcher(value.fragments()).find()) {
            analysis.report(Category.HTML.rule(), line, name);
        }
    }

    private boolean branch(Statement.If branch, State state) {
        evaluator.evaluate(branch.condition(), state, "");
        State then = state.copy();
        State otherwise = state.copy();
        evaluator.guards(then).assume(branch.condition(), true);
        evaluator.guards(otherwise).assume(branch.condition(), false);
        boolean thenEnds = statements(branch.then(), then);
        boolean otherwiseEnds = statements(branch.otherwise(), otherwise);
        if (thenEnds && !otherwiseEnds) {
            state.become(otherwise);
        } else if (otherwiseEnds && !thenEnds) {
            state.become(then);
        } else {
            state.join(then, otherwise);
        }
        return thenEnds && otherwiseEnds;
    }

    private void loop(Statement.Loop loop, State state) {
        for (Statement bind : loop.binds()) {
            statement(bind, state);
        }
        State body = state.copy();
        loop.condition().ifPresent(condition -> {
            evaluator.evaluate(condition, body, "");
            evaluator.memory().bounded(condition, loop.body(), body);
            evaluator.guards(body).assume(condition, true);
        });
        statements(loop.body(), body);
        boolean constant = loop.binds().stream()
                .allMatch(bind -> bind instanceof Statement.Assign assign
                        && evaluator.quietly(assign.value(), body).constant());
        if (constant && !loop.binds().isEmpty()) {
            // Over known elements: it runs.
            state.become(body);
        } else {
            State before = state.copy();
            state.join(before, body);
        }
        // A check of every element that leaves on a bad one holds behind the loop.
        body.checked.forEach((origin, categories) -> state.check(Set.of(origin), categories));
    }
}
