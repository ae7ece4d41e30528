package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one function of C declares, compares, assigns and calls, gathered in one walk over its syntax. A comparison
 * counts as a check of what is reached only by way of it, {@link CChecks}, until the variable takes a new value from outside.
 */
final class CFunction {
    private static final Pattern UNSIGNED =
            Pattern.compile(".*\\b(unsigned|size_t|u?int8_t|uint\\d+_t|char|bool|_Bool)\\b.*");
    private static final Pattern INTEGER = Pattern.compile(
            "(const )?(unsigned|signed|short|int|long|size_t|ssize_t|u?int\\d+_t|off_t|ptrdiff_t)\\b.*");
    private static final Pattern SMALL = Pattern.compile("[-+]?[01]|0x0|'\\\\?0'|0[uUlL]+|NULL|false");
    /** A parameter that says how much there is: what it says is believed. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)\\w*(count|len|length|size|siz|num|total|cap|capacity|room|max|limit|rows|cols|columns|width|height|bytes)\\w*|n|sz");

    final String name;
    final SyntaxNode body;
    final Map<String, Variable> variables = new HashMap<>();
    final List<Comparison> comparisons = new ArrayList<>();
    final List<SyntaxNode> calls = new ArrayList<>();
    final List<SyntaxNode> loops = new ArrayList<>();
    final List<SyntaxNode> indices = new ArrayList<>();
    final List<SyntaxNode> assignments = new ArrayList<>();
    final List<SyntaxNode> operations = new ArrayList<>();
    private final Map<String, List<SyntaxNode>> values = new HashMap<>();
    private final Set<String> conditions = new HashSet<>();
    private final Set<String> delegated = new HashSet<>();
    private final Map<String, SyntaxNode> sizes = new HashMap<>();
    private final Set<String> again = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, SyntaxNode> declarations = new HashMap<>();
    private final Map<String, List<SyntaxNode>> renewals = new HashMap<>();
    private final Map<String, List<Comparison>> comparisonsOf = new HashMap<>();
    private final Map<String, List<CChecks.Check>> measuring = new HashMap<>();
    private final CChecks checks;

    /**
     * @param pointer a pointer or an array
     * @param size of an array, as written
     */
    record Variable(String name, String type, boolean pointer, boolean parameter, Optional<String> size) {
        boolean integer() {
            return !pointer && INTEGER.matcher(type).matches();
        }

        boolean signed() {
            return integer() && !UNSIGNED.matcher(type).matches();
        }

        boolean amount() {
            return AMOUNT.matcher(name).matches();
        }

        boolean text() {
            return pointer && type.contains("char");
        }
    }

    /**
     * @param names of the variables on both sides
     * @param toNothing one side is nothing but 0, 1 or -1
     */
    record Comparison(SyntaxNode left, String operator, SyntaxNode right, Set<String> names, boolean toNothing) {
        static Comparison of(SyntaxNode left, String operator, SyntaxNode right) {
            Set<String> names = CSyntax.leaves(left);
            names.addAll(CSyntax.leaves(right));
            boolean toNothing = SMALL.matcher(left.text()).matches()
                    || SMALL.matcher(right.text()).matches();
            return new Comparison(left, operator, right, names, toNothing);
        }

        boolean mentions(String variable) {
            return names.contains(variable);
        }

        /** Whether the variable is the smaller one, or as large, when the comparison has come out in one of these ways. */
        boolean smaller(String variable, Set<CChecks.Outcome> outcomes) {
            return lies(
                    CSyntax.leaves(left).contains(variable),
                    CSyntax.leaves(right).contains(variable),
                    outcomes);
        }

        /** Whether it is the larger one, or as large. */
        boolean larger(String variable, Set<CChecks.Outcome> outcomes) {
            return lies(
                    CSyntax.leaves(right).contains(variable),
                    CSyntax.leaves(left).contains(variable),
                    outcomes);
        }

        private boolean lies(boolean low, boolean high, Set<CChecks.Outcome> outcomes) {
            boolean ascends = operator.startsWith("<");
            return !relational()
                    || outcomes.contains(CChecks.Outcome.EITHER)
                    || outcomes.contains(CChecks.Outcome.TRUE) && (ascends ? low : high)
                    || outcomes.contains(CChecks.Outcome.FALSE) && (ascends ? high : low);
        }

        /** Whether it shows that a value is not 0, when it is 0 that the value is compared with. */
        boolean excludes(Set<CChecks.Outcome> outcomes) {
            return switch (operator) {
                case "==" -> !outcomes.equals(Set.of(CChecks.Outcome.TRUE)) || !toNothing();
                case "!=" -> !outcomes.equals(Set.of(CChecks.Outcome.FALSE));
                default -> true;
            };
        }

        boolean relational() {
            return !operator.equals("==") && !operator.equals("!=");
        }

        String text() {
            return left.text() + operator + right.text();
        }
    }

    CFunction(SyntaxNode definition, CCallers callers) {
        SyntaxNode declarator = definition.field("declarator").orElse(definition);
        while (declarator.is("pointer_declarator")) {
            declarator = declarator.field("declarator").orElse(definition);
        }
        this.name = declarator.field("declarator").map(SyntaxNode::text).orElse("");
        this.body = definition.field("body").orElse(definition);
        declarator.field("parameters").ifPresent(list -> list.named().forEach(each -> declared(each, true)));
        gather(body);
        calls.forEach(this::delegates);
        this.checks = new CChecks(body);
        int position = 0;
        for (SyntaxNode each :
                declarator.field("parameters").map(SyntaxNode::named).orElse(List.of())) {
            if (callers.known(name, position++)) {
                each.field("declarator").map(CSyntax::declaredName).ifPresent(given::add);
            }
        }
    }

    private void gather(SyntaxNode node) {
        switch (node.type) {
            case "declaration" -> declared(node, false);
            case "binary_expression" -> {
                operations.add(node);
                compared(node);
            }
            case "call_expression" -> {
                calls.add(node);
                CSyntax.scanned(node).forEach(target -> renewed(target, node));
            }
            case "while_statement", "for_statement", "do_statement" -> loops.add(node);
            case "subscript_expression" -> indices.add(node);
            case "assignment_expression" -> {
                assignments.add(node);
                String target = node.field("left").map(SyntaxNode::text).orElse("");
                value(target, node.field("right"));
                if (node.field("right").filter(CSyntax::outside).isPresent()) {
                    renewed(target, node);
                }
            }
            default -> {}
        }
        if (node.field.equals("condition")) {
            truth(node);
        }
        node.children.forEach(this::gather);
    }

    private void renewed(String variable, SyntaxNode node) {
        renewals.computeIfAbsent(variable, absent -> new ArrayList<>()).add(node);
    }

    private void declared(SyntaxNode node, boolean parameter) {
        String type = node.field("type").map(SyntaxNode::text).orElse("");
        for (SyntaxNode declarator : node.fields("declarator")) {
            SyntaxNode inner = declarator.is("init_declarator")
                    ? declarator.field("declarator").orElse(declarator)
                    : declarator;
            boolean pointer = false;
            Optional<String> size = Optional.empty();
            while (inner.is("pointer_declarator", "array_declarator", "parenthesized_declarator")) {
                pointer = true;
                if (inner.is("array_declarator") && size.isEmpty()) {
                    size = inner.field("size").map(SyntaxNode::text);
                    String array = CSyntax.declaredName(inner);
                    inner.field("size").ifPresent(room -> sizes.put(array, room));
                }
                Optional<SyntaxNode> next = inner.field("declarator");
                if (next.isEmpty()) {
                    break;
                }
                inner = next.get();
            }
            if (inner.is("identifier")) {
                String variable = inner.text();
                if (variables.containsKey(variable)) {
                    again.add(variable);
                }
                variables.put(variable, new Variable(variable, type, pointer, parameter, size));
                declarations.put(variable, node);
                value(variable, declarator.field("value"));
            }
        }
    }

    private void value(String variable, Optional<SyntaxNode> value) {
        value.ifPresent(node ->
                values.computeIfAbsent(variable, absent -> new ArrayList<>()).add(node));
    }

    private void compared(SyntaxNode node) {
        String operator = node.field("operator").map(SyntaxNode::text).orElse("");
        Optional<SyntaxNode> left = node.field("left");
        Optional<SyntaxNode> right = node.field("right");
        if (Model.fits(operator, "[<>]=?|[=!]=") && left.isPresent() && right.isPresent()) {
            Comparison comparison = Comparison.of(left.get(), operator, right.get());
            comparisons.add(comparison);
            comparison
                    .names()
                    .forEach(name -> comparisonsOf
                            .computeIfAbsent(name, absent -> new ArrayList<>())
                            .add(comparison));
        } else if (Model.fits(operator, "&&|\\|\\|")) {
            left.ifPresent(this::truth);
            right.ifPresent(this::truth);
        }
    }

    /** A variable that is a condition by itself, or its negation. */
    private void truth(SyntaxNode node) {
        SyntaxNode current = node;
        while (current.is("parenthesized_expression") || (current.is("unary_expression") && current.has("!"))) {
            if (current.named().isEmpty()) {
                return;
            }
            current = current.named().getFirst();
        }
        if (current.is("identifier")) {
            conditions.add(current.text());
        }
    }

    Optional<Variable> variable(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }

    /** What an array's declaration says of its size. */
    Optional<SyntaxNode> size(String array) {
        return Optional.ofNullable(sizes.get(array));
    }

    /** Whether several variables of this name are declared. */
    boolean declaredAgain(String variable) {
        return again.contains(variable);
    }

    /** Whether a condition inside of the loop looks at the variable before this place, or the loop may be left early. */
    boolean checkedWithin(SyntaxNode loop, SyntaxNode place, String variable) {
        int from = loop.field("body").map(body -> body.start).orElse(loop.end);
        return known(variable, place).anyMatch(check -> check.node().start >= from)
                || CSyntax.any(loop, "break_statement", "return_statement", "goto_statement");
    }

    /** Where it is declared; the body when it is not. */
    SyntaxNode declaration(String variable) {
        return declarations.getOrDefault(variable, body);
    }

    /** Every comparison that mentions the variable, wherever it is. */
    List<Comparison> comparisons(String variable) {
        return comparisonsOf.getOrDefault(variable, List.of());
    }

    /** Every value that the variable is given. */
    List<SyntaxNode> values(String variable) {
        return values.getOrDefault(variable, List.of());
    }

    /** Whether it is a parameter that an outsider may choose: not one that gets constants wherever the file calls the function. */
    boolean foreign(String variable) {
        return parameter(variable) && !given.contains(variable);
    }

    boolean parameter(String variable) {
        return variable(variable).map(Variable::parameter).orElse(false);
    }

    /** Whether, wherever this place is reached, it was compared with anything but 0: perhaps its upper end. */
    boolean above(String variable, SyntaxNode place) {
        return known(variable, place)
                .anyMatch(check -> check.believed()
                        || check.comparison()
                                .filter(each -> !each.toNothing() && each.smaller(variable, check.at(place)))
                                .isPresent());
    }

    /** Whether, wherever this place is reached, it was compared with 0 or 1, or cannot be negative. */
    boolean below(String variable, SyntaxNode place) {
        return variable(variable).map(each -> !each.signed()).orElse(true)
                || known(variable, place)
                        .anyMatch(check -> check.believed()
                                || check.comparison()
                                        .filter(each -> each.relational()
                                                && (each.toNothing() && each.larger(variable, check.at(place))
                                                        || each.text().contains("(unsigned")
                                                        || each.text().contains("(size_t)")))
                                        .isPresent());
    }

    /** Whether a condition has looked at it wherever this place is reached. */
    boolean looked(String variable, SyntaxNode place) {
        return known(variable, place).findAny().isPresent();
    }

    /** Whether a condition that may have kept 0 away has looked at it. */
    boolean nonzero(String variable, SyntaxNode place) {
        return known(variable, place)
                .anyMatch(check -> check.comparison()
                        .map(each -> each.excludes(check.at(place)))
                        .orElse(!check.at(place).equals(Set.of(CChecks.Outcome.FALSE))));
    }

    /** Checks before a place that no new value from outside has made worthless. */
    Stream<CChecks.Check> known(String variable, SyntaxNode place) {
        List<SyntaxNode> renewed = renewals.getOrDefault(variable, List.of());
        return checks.before(place, variable).stream()
                .filter(check ->
                        renewed.stream().noneMatch(each -> check.node().end <= each.start && each.end <= place.start));
    }

    /** Whether a number is read into it from elsewhere. */
    boolean scans(String variable) {
        return renewals.getOrDefault(variable, List.of()).stream().anyMatch(each -> each.is("call_expression"));
    }

    /** Whether any condition anywhere looks at it: for values that go round in a loop. */
    boolean lookedAnywhere(String variable) {
        return delegated(variable) || conditions.contains(variable) || comparisonsOf.containsKey(variable);
    }

    /** Whether every amount that is handed over may be negative. */
    boolean signedAmounts() {
        return variables.values().stream()
                .filter(each -> each.parameter()
                        && Quantities.AMOUNT.matcher(each.name()).matches())
                .allMatch(Variable::signed);
    }

    /** Whether another function of the program, or a macro, is asked about it. */
    boolean delegated(String variable) {
        return delegated.contains(variable);
    }

    private void delegates(SyntaxNode call) {
        if (!CBounds.COPIES.matcher(CSyntax.callee(call)).matches()) {
            CSyntax.arguments(call).forEach(argument -> delegated.addAll(CSyntax.leaves(argument)));
        }
    }

    /** Whether the length of this text was asked for and compared wherever this place is reached. */
    boolean measured(String text, SyntaxNode place) {
        return measuring.computeIfAbsent(text, this::measuring).stream().anyMatch(check -> check.precedes(place));
    }

    private List<CChecks.Check> measuring(String text) {
        Set<String> lengths = new HashSet<>();
        values.forEach((variable, given) -> {
            if (given.stream().anyMatch(each -> measures(each, text))) {
                lengths.add(variable);
            }
        });
        return checks.comparing(each -> each.relational()
                && (measures(each.left, text)
                        || measures(each.right, text)
                        || lengths.stream().anyMatch(each::mentions)));
    }

    private static boolean measures(SyntaxNode node, String text) {
        if (node.is("call_expression")
                && Model.fits(node.field("function").map(SyntaxNode::text).orElse(""), "strn?len|strc?spn|snprintf")
                && CSyntax.arguments(node).stream()
                        .anyMatch(each -> CSyntax.base(each).equals(text))) {
            return true;
        }
        return node.children.stream().anyMatch(child -> measures(child, text));
    }
}
