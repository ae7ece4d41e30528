package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows untrusted values through one file. A function that nobody in the file calls is entered with untrusted parameters;
 * one that is called is entered with what the caller passes.
 */
final class Analysis {
    private static final int DEEPEST = 4;
    private static final int MOST_STEPS = 40_000;

    private final Language language;
    private final Model model;
    private final Map<String, Procedure> procedures = new LinkedHashMap<>();
    private final Set<String> entered = new HashSet<>();
    private final Map<String, Set<String>> givenBack = new LinkedHashMap<>();
    private final List<Hit> hits = new ArrayList<>();
    private final Set<Hit> seen = new HashSet<>();
    private final State top = new State();
    private int steps;

    /** Something found: the rule's id in flow-rules.tsv, the line, and what was seen. */
    record Hit(String rule, int line, String evidence) {}

    Analysis(Language language, Model model) {
        this.language = language;
        this.model = model;
    }

    /** @param root the syntax that the unit was made of */
    List<Hit> run(Unit unit, SyntaxNode root) {
        unit.procedures().forEach(procedure -> procedures.putIfAbsent(procedure.name(), procedure));
        new Flow(this, "", 0, Set.of(), Set.of()).statements(unit.top(), top);
        List<Procedure> called = new ArrayList<>();
        Set<String> names = called(unit);
        Set<String> threads = started(unit);
        for (Procedure procedure : unit.procedures()) {
            if (threads.contains(procedure.name())) {
                enter(procedure, Optional.of(List.of()), top, 0);
            } else if (names.contains(procedure.name())) {
                called.add(procedure);
            } else {
                enter(procedure, Optional.empty(), top, 0);
            }
        }
        // Called only by each other, or by nobody that was reached.
        called.stream()
                .filter(procedure -> !entered.contains(procedure.name()))
                .forEach(procedure -> enter(procedure, Optional.empty(), top, 0));
        new MissingChecks(unit, (rule, procedure) -> report(rule, procedure.line(), procedure.name())).run(root.text());
        Walk.procedures(unit).forEach(procedure -> rules(procedure, unit));
        if (language == Language.C) {
            functions(root, new CCallers(root), new CConstants(root));
        }
        return List.copyOf(hits);
    }

    /** Rules that look at one function without following values. */
    private void rules(Procedure procedure, Unit unit) {
        Names names = new Names(procedure);
        new Validation(procedure, this::report).run();
        new Secrecy(names, this::report).run();
        new Records(language, names, this::report).run();
        new StoredFiles(names, this::report).run();
        new Answers(names, unit, this::report).run();
        new Requests(language, names, unit, this::report).run();
        new Lengths(language, names, this::report).run();
        if (language != Language.C) {
            new Quantities(names, this::report).run();
        }
    }

    /** C: rules that look at the syntax of one function. */
    private void functions(SyntaxNode node, CCallers callers, CConstants constants) {
        if (node.is("function_definition")) {
            CFunction function = new CFunction(node, callers);
            new CBounds(function, this::report).run();
            new CNumbers(function, this::report).run();
            new CLifetimes(function, this::report).run();
            new CRoom(function, this::report).run();
            new CRanges(function, constants, this::report).run();
            new CLoops(function, this::report).run();
            new CResults(function, this::report).run();
            procedure(function.name)
                    .filter(each -> function.signedAmounts())
                    .ifPresent(each -> new Quantities(new Names(each), this::report).run());
        } else if (node.is(
                "translation_unit", "preproc_if", "preproc_ifdef", "preproc_else", "linkage_specification")) {
            node.children.forEach(child -> functions(child, callers, constants));
        }
    }

    Language language() {
        return language;
    }

    Model model() {
        return model;
    }

    Optional<Procedure> procedure(String name) {
        return Optional.ofNullable(procedures.get(name));
    }

    /**
     * Analyses a function.
     *
     * @param arguments empty: the parameters hold what an attacker likes
     * @param caller what is known where it is called; what it checks holds there too
     * @return what it returns
     */
    Value enter(Procedure procedure, Optional<List<Value>> arguments, State caller, int depth) {
        if (depth > DEEPEST) {
            return arguments.map(Value::mix).orElse(Value.UNKNOWN);
        }
        entered.add(procedure.name());
        State state = top.copy();
        state.givenBack.clear();
        caller.checked.forEach((origin, categories) -> state.check(Set.of(origin), categories));
        Set<String> pointers = new HashSet<>();
        Set<String> capacities = new HashSet<>();
        for (int index = 0; index < procedure.parameters().size(); index++) {
            Procedure.Parameter parameter = procedure.parameters().get(index);
            int position = index;
            Value value = arguments
                    .map(values -> position < values.size() ? values.get(position) : Value.UNKNOWN)
                    .orElse(Value.untrusted(parameter.name(), parameter.numeric()));
            state.variables.put(parameter.name(), value);
            state.arrays.remove(parameter.name());
            if (parameter.pointer()) {
                pointers.add(parameter.name());
            }
            if (parameter.numeric() && !parameter.pointer()) {
                capacities.add(parameter.name());
            }
        }
        Flow flow = new Flow(this, procedure.name(), depth, pointers, capacities);
        flow.statements(procedure.body(), state);
        givenBack.put(procedure.name(), Set.copyOf(state.givenBack));
        if (depth > 0) {
            // What the callee has checked, its caller may rely on.
            state.checked.forEach((origin, categories) -> caller.check(Set.of(origin), categories));
        }
        return flow.returned();
    }

    /** C: parameters whose memory a function had given back when it was last entered. */
    Set<String> givenBack(Procedure procedure) {
        return givenBack.getOrDefault(procedure.name(), Set.of());
    }

    void report(String rule, int line, String evidence) {
        Hit hit = new Hit(rule, line, evidence);
        if (seen.add(new Hit(rule, line, ""))) {
            hits.add(hit);
        }
    }

    /** Whether the budget of work is used up; then the analysis ends with what it has. */
    boolean exhausted() {
        return ++steps > MOST_STEPS;
    }

    boolean wasExhausted() {
        return steps > MOST_STEPS;
    }

    /** C: functions that the file starts as threads; what they are given, the file itself has made. */
    private Set<String> started(Unit unit) {
        Set<String> names = new HashSet<>();
        if (language == Language.C) {
            Walk.procedures(unit)
                    .forEach(procedure -> Walk.expressions(procedure.body(), expression -> {
                        if (expression instanceof Expression.Call call
                                && Model.fits(call.callee(), "pthread_create|thrd_create")) {
                            call.arguments().forEach(argument -> names.add(argument.path()));
                        }
                    }));
        }
        return names;
    }

    /** Names of functions that the file calls. */
    private static Set<String> called(Unit unit) {
        Set<String> names = new HashSet<>();
        Consumer<Expression> visit = expression -> {
            if (expression instanceof Expression.Call call) {
                names.add(call.callee().substring(call.callee().lastIndexOf('.') + 1));
            }
        };
        Walk.expressions(unit.top(), visit);
        unit.procedures().forEach(procedure -> Walk.expressions(procedure.body(), visit));
        return names;
    }
}
