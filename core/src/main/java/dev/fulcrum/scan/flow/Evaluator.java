package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Computes what is known about expressions and looks at each call on the way. */
final class Evaluator {

    private final Analysis analysis;
    private final String function;
    private final int depth;
    private final Memory memory;
    private final Sinks sinks;
    private boolean quiet;

    Evaluator(Analysis analysis, String function, int depth, Set<String> pointers, Set<String> capacities) {
        this.analysis = analysis;
        this.function = function;
        this.depth = depth;
        this.memory = new Memory(analysis, this, pointers, capacities);
        this.sinks = new Sinks(analysis, this, function);
    }

    Memory memory() {
        return memory;
    }

    Guards guards(State state) {
        return new Guards(analysis.language(), state, expression -> quietly(expression, state));
    }

    /** Without reports and without entering functions. */
    Value quietly(Expression expression, State state) {
        boolean before = quiet;
        quiet = true;
        try {
            return evaluate(expression, state, "");
        } finally {
            quiet = before;
        }
    }

    /** @param targets names that the value is stored under, for rules that ask what it is for */
    Value evaluate(Expression expression, State state, String targets) {
        if (analysis.exhausted()) {
            return Value.UNKNOWN;
        }
        return switch (expression) {
            case Expression.Name name -> name(name, state);
            case Expression.Text text -> Value.text(text.value());
            case Expression.Constant constant -> Value.text(constant.text());
            case Expression.Call call -> call(call, state, targets);
            case Expression.Built built -> built(built, state, targets);
            case Expression.Operation operation -> operation(operation, state, targets);
            case Expression.Member member -> member(member, state);
            case Expression.Index index -> index(index, state);
            case Expression.Group group -> Value.mix(all(group.parts(), state, targets));
            case Expression.Lambda lambda -> lambda(lambda, state);
            case Expression.Other other -> Value.mix(all(other.parts(), state, targets));
        };
    }

    private List<Value> all(List<Expression> expressions, State state, String targets) {
        List<Value> values = new ArrayList<>(expressions.size());
        expressions.forEach(each -> values.add(evaluate(each, state, targets)));
        return values;
    }

    private Value built(Expression.Built built, State state, String targets) {
        List<Value> parts = all(built.parts(), state, targets);
        Value value = Value.built(parts);
        if (!quiet) {
            sinks.built(parts, value, built.line(), state);
        }
        return value;
    }

    private Value name(Expression.Name name, State state) {
        if (!quiet) {
            memory.followedIfFreed(name, state);
        }
        Value known = state.variables.get(name.id());
        return known != null ? known : source(name.id(), state);
    }

    private Value source(String path, State state) {
        for (Model.Entry entry : analysis.model().entries(path)) {
            if (entry instanceof Model.Source source && source.written().isEmpty()) {
                return Value.untrusted(path, false);
            }
        }
        return Value.UNKNOWN;
    }

    private Value member(Expression.Member member, State state) {
        Value known = state.variables.get(member.path());
        if (known != null) {
            return known;
        }
        Value input = source(member.path(), state);
        if (!input.trusted()) {
            return input;
        }
        if (!quiet) {
            sinks.member(member);
            memory.followed(member.object(), member.line(), state);
        }
        Value object = evaluate(member.object(), state, "");
        return effect(member.path(), object).orElse(object.opaque());
    }

    private Value index(Expression.Index index, State state) {
        Value object = evaluate(index.object(), state, "");
        Value position = evaluate(index.index(), state, "");
        if (!quiet) {
            memory.indexed(index, position, state);
        }
        return effect(index.object().path(), object).orElse(object.opaque());
    }

    private Value operation(Expression.Operation operation, State state, String targets) {
        List<Value> values;
        if (operation.operator().equals(Expression.ADDRESS)) {
            return address(operation.operands().getFirst(), state);
        }
        if (operation.operator().equals("?") && operation.operands().size() == 3) {
            Expression condition = operation.operands().getFirst();
            evaluate(condition, state, "");
            State yes = state.copy();
            State no = state.copy();
            guards(yes).assume(condition, true);
            guards(no).assume(condition, false);
            Value one = settled(evaluate(operation.operands().get(1), yes, targets), yes);
            return one.or(settled(evaluate(operation.operands().get(2), no, targets), no));
        }
        if (operation.operator().equals("and") && operation.operands().size() == 2) {
            State after = state.copy();
            Value one = evaluate(operation.operands().getFirst(), state, targets);
            guards(after).assume(operation.operands().getFirst(), true);
            return Value.mix(List.of(one, evaluate(operation.operands().getLast(), after, targets)));
        }
        if (operation.operator().equals("or") && operation.operands().size() == 2) {
            Value one = evaluate(operation.operands().getFirst(), state, targets);
            if (!quiet) {
                guards(state).mention(operation.operands().getFirst());
            }
            values = List.of(one, evaluate(operation.operands().getLast(), state, targets));
        } else {
            values = all(operation.operands(), state, targets);
        }
        if (operation.operator().equals("or") && !values.isEmpty()) {
            return values.stream().reduce(Value::or).orElse(Value.UNKNOWN);
        }
        if (operation.operator().equals("/") && analysis.language() == Language.PYTHON) {
            return Value.built(values);
        }
        if (!quiet) {
            sinks.comparison(operation, values, targets);
            sinks.repeated(operation, values, state);
        }
        Value mixed = Value.mix(values);
        boolean arithmetic = Set.of("+", "-", "*", "/", "%", "//", "**", "<<", ">>", "&", "|", "^")
                .contains(operation.operator());
        return arithmetic && analysis.language() == Language.C
                ? mixed.opaque()
                : arithmetic && mixed.constant()
                        ? mixed
                        : arithmetic ? mixed.number() : mixed.cleaned(Value.ALL).opaque();
    }

    /** Whoever has the address of a pointer may give it a new value, so it is not known any more to have been freed. */
    private Value address(Expression place, State state) {
        if (!quiet) {
            state.freed.remove(place.path());
        }
        return evaluate(place, state, "");
    }

    /** With what its branch has proved, as the proof does not leave the branch. */
    private static Value settled(Value value, State state) {
        Set<Category> proved = EnumSet.allOf(Category.class);
        value.origins().forEach(origin -> proved.retainAll(state.checked.getOrDefault(origin, Set.of())));
        return value.trusted() ? value : value.cleaned(proved);
    }

    private Value lambda(Expression.Lambda lambda, State state) {
        if (!quiet) {
            new Flow(analysis, function, depth + 1, Set.of(), Set.of()).closure(lambda.procedure(), state);
        }
        return Value.UNKNOWN;
    }

    private Value call(Expression.Call call, State state, String targets) {
        Value receiver = call.receiver().map(each -> evaluate(each, state, "")).orElse(Value.UNKNOWN);
        List<Value> arguments = all(call.arguments(), state, targets);
        List<Value> named = all(List.copyOf(call.named().values()), state, targets);
        if (!quiet) {
            sinks.call(call, receiver, arguments, state, targets);
            writes(call, arguments, state);
        }
        List<Value> everything = new ArrayList<>(arguments);
        everything.addAll(named);
        if (!receiver.trusted() || receiver.constant()) {
            everything.add(receiver);
        }
        String last = call.callee().substring(call.callee().lastIndexOf('.') + 1);
        Optional<Procedure> own = analysis.procedure(last);
        boolean direct = call.receiver().isEmpty()
                || call.callee().startsWith("self.")
                || call.callee().startsWith("this.");
        if (own.isPresent() && direct && !quiet) {
            Value result = analysis.enter(own.get(), Optional.of(arguments), state, depth + 1);
            call.arguments().forEach(argument -> state.freed.remove(argument.path()));
            memory.freedBy(own.get(), call, state);
            return result;
        }
        Value mixed = Value.mix(everything);
        if (own.isPresent() && direct) {
            return mixed.opaque();
        }
        if (!source(call.callee(), state).trusted()) {
            return Value.untrusted(call.callee(), false);
        }
        if (call.callee().equals("regex")) {
            boolean global =
                    arguments.size() > 1 && arguments.get(1).fragments().contains("g");
            Value pattern = arguments.getFirst().marked(Value.REGEX);
            return global ? pattern.marked(Value.GLOBAL) : pattern;
        }
        if (last.equals("get") && receiver.trusted() && arguments.size() > 1) {
            // A table of replacements.
            return Value.UNKNOWN;
        }
        return effect(call, arguments, receiver, mixed).orElse(mixed.unknown());
    }

    private Optional<Value> effect(String path, Value object) {
        Expression.Call access = new Expression.Call(path, Optional.empty(), List.of(), Map.of(), 0);
        return path.isEmpty() ? Optional.empty() : effect(access, List.of(), object, object);
    }

    private Optional<Value> effect(Expression.Call call, List<Value> arguments, Value receiver, Value mixed) {
        Value result = mixed;
        boolean known = false;
        for (Model.Entry entry : analysis.model().entries(call.callee())) {
            switch (entry) {
                case Model.Cleaner cleaner -> {
                    result = result.opaque().cleaned(cleaner.categories());
                    known = true;
                }
                case Model.Effect effect
                when effect.kind().equals("follow") || effect.kind().equals("nullable") -> {}
                case Model.Effect effect -> {
                    result = apply(effect.kind(), call, arguments, receiver, result);
                    known = true;
                }
                case Model.Source source -> {}
                case Model.Sink sink -> {}
                case Model.Misuse misuse -> {}
            }
        }
        return known ? Optional.of(result) : Optional.empty();
    }

    private Value apply(String kind, Expression.Call call, List<Value> arguments, Value receiver, Value mixed) {
        return switch (kind) {
            case "number" -> mixed.unknown().number();
            case "opaque" -> Value.UNKNOWN;
            case "path" -> Value.built(arguments);
            case "resolve" -> mixed.marked(Value.RESOLVED);
            case "resolvepath" -> Value.built(arguments).marked(Value.RESOLVED);
            case "host" -> mixed.opaque().marked(Value.HOST);
            case "same" -> receiver.trusted() && !receiver.constant() ? mixed : receiver;
            case "replace" -> Replacements.replaced(analysis.language(), call, arguments, receiver);
            case "resub" -> Replacements.substituted(arguments, call);
            case "pattern" ->
                arguments.isEmpty() || !arguments.getFirst().constant()
                        ? Value.UNKNOWN
                        : arguments.getFirst().marked(Value.REGEX);
            case "split" -> split(arguments, receiver);
            case "constant" -> mixed.constant() ? mixed : mixed.opaque();
            case "format" -> Value.built(arguments);
            case "concat" -> {
                List<Value> parts = new ArrayList<>(List.of(receiver));
                parts.addAll(arguments);
                yield Value.built(parts);
            }
            default -> mixed.opaque();
        };
    }

    /** The pieces between occurrences of a text do not hold it. */
    private static Value split(List<Value> arguments, Value receiver) {
        return receiver.cleaned(
                arguments.isEmpty()
                        ? Guards.literal("\n\r")
                        : Guards.literal(arguments.getFirst().fragments()));
    }

    /** C: what a call writes through its arguments. */
    private void writes(Expression.Call call, List<Value> arguments, State state) {
        if (analysis.language() != Language.C) {
            return;
        }
        memory.handed(call, state);
        boolean explained = false;
        for (Model.Entry entry : analysis.model().entries(call.callee())) {
            switch (entry) {
                case Model.Source source -> {
                    for (int position : source.written()) {
                        store(call, position, Value.untrusted(call.callee() + ":" + call.line(), false), state);
                        explained = true;
                    }
                }
                case Model.Effect effect -> {
                    if (Set.of("copy", "format", "append").contains(effect.kind())
                            && !effect.positions().isEmpty()) {
                        write(call, effect, arguments, state);
                        explained = true;
                    }
                    if (effect.kind().equals("free")) {
                        call.argument(0).ifPresent(pointer -> memory.freed(pointer, call.line(), state));
                        explained = true;
                    }
                }
                case Model.Cleaner cleaner -> {}
                case Model.Sink sink -> {}
                case Model.Misuse misuse -> {}
            }
        }
        if (!explained && analysis.procedure(call.callee()).isEmpty()) {
            // It may fill what it is given: an array that held constants need not do so any more.
            for (Expression argument : call.arguments()) {
                Value before = state.variables.get(argument.path());
                if (before != null && before.constant() && state.arrays.containsKey(argument.path())) {
                    state.variables.put(argument.path(), Value.UNKNOWN);
                }
            }
        }
    }

    private void write(Expression.Call call, Model.Effect effect, List<Value> arguments, State state) {
        int target = effect.positions().getFirst();
        int from = effect.positions().getLast();
        List<Value> parts = new ArrayList<>();
        if (effect.kind().equals("append")) {
            call.argument(target).ifPresent(each -> parts.add(quietly(each, state)));
        }
        for (int position = from; position < arguments.size(); position++) {
            parts.add(arguments.get(position));
        }
        boolean built = !effect.kind().equals("copy");
        Value value = built ? Value.built(parts) : parts.isEmpty() ? Value.UNKNOWN : parts.getFirst();
        if (built) {
            sinks.built(parts, value, call.line(), state);
        }
        store(call, target, value, state);
    }

    private static void store(Expression.Call call, int position, Value value, State state) {
        call.argument(position)
                .map(Expression::path)
                .filter(path -> !path.isEmpty())
                .ifPresent(path -> state.variables.put(path, value));
    }

    /** A result that nobody looks at, of a call whose result is a warning: the table's condition "unused". */
    void discarded(Expression expression) {
        if (expression instanceof Expression.Call call) {
            sinks.discarded(call);
        }
    }

    /** A value is stored in a member or element: innerHTML, a header. */
    void stored(Expression target, Value value, int line, State state, Optional<Expression> source) {
        sinks.stored(target, value, line, state, source);
    }
}
