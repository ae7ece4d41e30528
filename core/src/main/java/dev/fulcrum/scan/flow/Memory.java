package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** C: sizes, allocations and lifetimes. Silent for other languages. */
final class Memory {
    private final Analysis analysis;
    private final Evaluator evaluator;
    private final Set<String> pointers;
    private final Set<String> capacities;

    /**
     * @param pointers parameters that point to the caller's memory
     * @param capacities parameters that are numbers: one of them may say how large that memory is
     */
    Memory(Analysis analysis, Evaluator evaluator, Set<String> pointers, Set<String> capacities) {
        this.analysis = analysis;
        this.evaluator = evaluator;
        this.pointers = pointers;
        this.capacities = capacities;
    }

    private boolean off() {
        return analysis.language() != Language.C;
    }

    /** A variable got a new value: perhaps memory of a certain size, perhaps a null that nobody looked for. */
    void assigned(String variable, Expression value, State state) {
        if (off() || !(value instanceof Expression.Call call)) {
            return;
        }
        if (has(call, "nullable")) {
            state.unchecked.add(variable);
        }
        if (has(call, "allocate")) {
            Set<String> sizes = new TreeSet<>();
            call.arguments()
                    .forEach(argument ->
                            sizes.addAll(evaluator.quietly(argument, state).origins()));
            state.sizedFor.put(variable, sizes);
        }
    }

    private boolean has(Expression.Call call, String kind) {
        return analysis.model().entries(call.callee()).stream()
                .anyMatch(entry ->
                        entry instanceof Model.Effect effect && effect.kind().equals(kind));
    }

    /** A function of the library follows the pointers that it is given. */
    void handed(Expression.Call call, State state) {
        for (Model.Entry entry : analysis.model().entries(call.callee())) {
            if (entry instanceof Model.Effect effect && effect.kind().equals("follow")) {
                effect.positions()
                        .forEach(position -> call.argument(position)
                                .filter(Expression.Name.class::isInstance)
                                .ifPresent(pointer -> unchecked(pointer, call.line(), state)));
            }
        }
    }

    private void unchecked(Expression pointer, int line, State state) {
        if (state.unchecked.remove(pointer.path())) {
            analysis.report("unchecked_allocation", line, pointer.path());
        }
    }

    /** A pointer is followed. */
    void followed(Expression pointer, int line, State state) {
        if (off()) {
            return;
        }
        String path = pointer.path();
        unchecked(pointer, line, state);
        if (state.freed.contains(path)) {
            analysis.report("use_after_free", line, path);
        }
    }

    /** A freed pointer is named in an expression. */
    void followedIfFreed(Expression.Name pointer, State state) {
        if (!off() && state.freed.contains(pointer.id())) {
            analysis.report("use_after_free", pointer.line(), pointer.id());
        }
    }

    void freed(Expression pointer, int line, State state) {
        String path = pointer.path();
        // What an element points to is gone, not the array.
        if (off() || path.isEmpty() || pointer instanceof Expression.Index) {
            return;
        }
        if (!state.freed.add(path)) {
            analysis.report("double_free", line, path);
        }
        // A parameter that was given a new value points to other memory than the caller's.
        if (pointers.contains(path) && !state.conditions.containsKey(path)) {
            state.givenBack.add(path);
        }
    }

    /** A function of the file has given back what these arguments point to. */
    void freedBy(Procedure procedure, Expression.Call call, State state) {
        Set<String> gone = analysis.givenBack(procedure);
        for (int position = 0; position < procedure.parameters().size(); position++) {
            Optional<Expression> pointer = call.argument(position).filter(Expression.Name.class::isInstance);
            if (pointer.isPresent()
                    && gone.contains(procedure.parameters().get(position).name())) {
                freed(pointer.get(), call.line(), state);
            }
        }
    }

    /** An element of an array of this function. */
    void indexed(Expression.Index index, Value position, State state) {
        if (off()) {
            return;
        }
        followed(index.object(), index.line(), state);
        Value size = state.arrays.get(index.object().path());
        if (size != null && !itself(index) && state.dangerous(position, Category.BOUNDS)) {
            analysis.report("array_index", index.line(), index.object().path());
        }
        Optional<Integer> known = size == null ? Optional.empty() : number(size);
        Optional<Integer> constant = number(position);
        if (known.isPresent() && constant.isPresent() && position.constant() && constant.get() >= known.get()) {
            analysis.report("array_index", index.line(), index.object().path());
        }
    }

    /** {@code line[strcspn(line, "\n")]}: a position that was measured in the array itself. */
    private static boolean itself(Expression.Index index) {
        return measured(index.index(), index.object().path());
    }

    private static boolean measured(Expression position, String array) {
        if (position instanceof Expression.Call call && Model.fits(call.callee(), "strlen|strnlen|strcspn|strspn")) {
            return call.argument(0).map(each -> each.path().equals(array)).orElse(false);
        }
        return position.parts().stream().anyMatch(part -> measured(part, array));
    }

    /** A copy into memory of this function, as long as an input says. */
    void copied(Expression target, Expression source, Value amount, int line, State state) {
        if (off() || fits(target, source, state)) {
            return;
        }
        followed(target, line, state);
        String path = target.path();
        boolean lent = pointers.contains(path) && !amount.origins().containsAll(capacities);
        boolean own = lent || state.arrays.containsKey(path) || state.sizedFor.containsKey(path);
        Set<String> sized = state.sizedFor.getOrDefault(path, Set.of());
        if (own && !sized.containsAll(amount.origins()) && state.dangerous(amount, Category.BOUNDS)) {
            analysis.report(Category.BOUNDS.rule(), line, path);
        }
    }

    /** An array that is no larger than the one it is copied to. */
    private static boolean fits(Expression target, Expression source, State state) {
        Value room = state.arrays.get(target.path());
        Value need = state.arrays.get(source.path());
        if (room == null || need == null) {
            return false;
        }
        Optional<Integer> have = number(room);
        Optional<Integer> most = number(need);
        return have.isPresent() && most.isPresent() && most.get() <= have.get();
    }

    /** A loop that counts to one more than an array has elements. */
    void bounded(Expression condition, List<Statement> body, State state) {
        if (off()
                || !(condition instanceof Expression.Operation operation)
                || operation.operands().size() != 2) {
            return;
        }
        Expression counter = operation.operands().getFirst();
        Value bound = evaluator.quietly(operation.operands().getLast(), state);
        if (operation.operator().equals("<=") && bound.constant()) {
            Optional<Integer> last = number(bound);
            for (Expression.Index index : Indices.in(body)) {
                Value size = state.arrays.get(index.object().path());
                if (size != null
                        && index.index().path().equals(counter.path())
                        && last.isPresent()
                        && number(size).map(last.get()::equals).orElse(false)) {
                    analysis.report("array_index", index.line(), index.object().path());
                }
            }
        }
        if ((operation.operator().equals("<") || operation.operator().equals("<=")) && !bound.trusted()) {
            state.variables.put(counter.path(), bound.number());
        }
    }

    private static Optional<Integer> number(Value value) {
        String text = value.leading().replaceAll("[uUlL]+$", "");
        if (!value.constant() || text.isEmpty() || text.length() > 9) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.startsWith("0x") ? Integer.parseInt(text.substring(2), 16) : Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Finds element accesses. */
    private static final class Indices {
        static List<Expression.Index> in(List<Statement> statements) {
            List<Expression.Index> found = new java.util.ArrayList<>();
            statements.forEach(statement -> in(statement, found));
            return found;
        }

        private static void in(Statement statement, List<Expression.Index> found) {
            switch (statement) {
                case Statement.Assign assign -> {
                    assign.targets().forEach(target -> in(target, found));
                    in(assign.value(), found);
                }
                case Statement.Evaluate evaluate -> in(evaluate.expression(), found);
                case Statement.If branch -> {
                    branch.then().forEach(each -> in(each, found));
                    branch.otherwise().forEach(each -> in(each, found));
                }
                case Statement.Block block -> block.statements().forEach(each -> in(each, found));
                case Statement.Loop loop -> {}
                case Statement.Array array -> {}
                case Statement.Return end -> {}
                case Statement.Leave leave -> {}
            }
        }

        private static void in(Expression expression, List<Expression.Index> found) {
            if (expression instanceof Expression.Index index) {
                found.add(index);
            }
            expression.parts().forEach(part -> in(part, found));
        }
    }
}
