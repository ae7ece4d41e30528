package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * C: what the conditions of a function have looked at, and where that is known. A condition holds in the branch that it opens, and
 * behind it when a branch leaves or repairs the value; not before it, nor behind the block that it stands in. Where it is not clear how
 * it came out, both are believed.
 */
final class CChecks {
    private static final Pattern LEAVES = Pattern.compile(
            "(?i)_?exit|abort|longjmp|.*(exit|abort|fail|die|fatal|panic|raise|throw|usage|unreachable)");
    private static final Pattern COMPARES = Pattern.compile("[<>]=?|[=!]=");

    /** How a condition came out. */
    enum Outcome {
        TRUE,
        FALSE,
        EITHER;

        Outcome negated() {
            return switch (this) {
                case TRUE -> FALSE;
                case FALSE -> TRUE;
                case EITHER -> EITHER;
            };
        }
    }

    /** A piece of the text that is reached only by way of a condition. */
    record Region(int start, int end, Outcome outcome) {
        private boolean holds(SyntaxNode place) {
            return start <= place.start && place.start < end;
        }

        private Region with(Outcome other) {
            return new Region(start, end, other);
        }
    }

    /**
     * A part of a condition, or a call that is told a value.
     *
     * @param names of variables that it looks at
     */
    record Check(SyntaxNode node, Optional<CFunction.Comparison> comparison, Set<String> names, List<Region> regions) {
        /** Whether it says more than that a value is not nothing: another function is asked, or cases are told apart. */
        boolean believed() {
            return comparison.isEmpty() && !node.is("identifier");
        }

        /** Whether this place is reached only by way of it, or holds it. */
        boolean precedes(SyntaxNode place) {
            if (place.start <= node.start && node.end <= place.end) {
                return true;
            }
            for (Region region : regions) {
                if (region.holds(place)) {
                    return true;
                }
            }
            return false;
        }

        /** How it has come out wherever this place is reached; empty when it need not have been reached before. */
        Set<Outcome> at(SyntaxNode place) {
            Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
            if (place.start <= node.start && node.end <= place.end) {
                outcomes.add(Outcome.EITHER);
            }
            for (Region region : regions) {
                if (region.holds(place)) {
                    outcomes.add(region.outcome());
                }
            }
            return outcomes;
        }
    }

    private final List<Check> checks = new ArrayList<>();
    private final Map<String, List<Check>> byName = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    CChecks(SyntaxNode body) {
        conditions(body);
        statement(body, body.end);
        for (Check check : checks) {
            check.names()
                    .forEach(name -> byName.computeIfAbsent(name, absent -> new ArrayList<>())
                            .add(check));
        }
    }

    /** Checks of a variable that have come before a place on every way to it. */
    List<Check> before(SyntaxNode place, String variable) {
        return byName.getOrDefault(variable, List.of()).stream()
                .filter(check -> check.precedes(place))
                .toList();
    }

    /** Comparisons of this kind, wherever they are. */
    List<Check> comparing(Predicate<CFunction.Comparison> kind) {
        return checks.stream()
                .filter(check -> check.comparison().filter(kind).isPresent())
                .toList();
    }

    /** Names that any condition or result mentions: who sets one of them in a branch may be asked about it later. */
    private void conditions(SyntaxNode node) {
        if (node.field.equals("condition") || node.is("return_statement")) {
            asked.addAll(CSyntax.leaves(node));
        }
        node.children.forEach(this::conditions);
    }

    /** @param end up to where code is reached only by way of this statement */
    private void statement(SyntaxNode node, int end) {
        switch (node.type) {
            case "if_statement" -> branches(node, end);
            case "while_statement", "for_statement" -> loop(node, end);
            case "do_statement" -> {
                node.field("body").ifPresent(body -> statement(body, end));
                node.field("condition").ifPresent(condition -> condition(condition, behind(node, end)));
            }
            case "switch_statement" -> {
                Optional<SyntaxNode> body = node.field("body");
                body.ifPresent(cases -> {
                    Region inside = new Region(cases.start, cases.end, Outcome.EITHER);
                    node.field("condition").ifPresent(value -> {
                        condition(value, List.of(inside));
                        add(value, CSyntax.leaves(value), List.of(inside));
                    });
                    statement(cases, cases.end);
                });
            }
            case "compound_statement", "else_clause", "labeled_statement", "ERROR" ->
                node.children.forEach(child -> statement(child, end));
            case "case_statement", "preproc_if", "preproc_ifdef", "preproc_else", "preproc_elif" ->
                node.children.forEach(child -> statement(child, node.end));
            case "return_statement" -> node.children.forEach(child -> expression(child, List.of()));
            default -> node.children.forEach(child -> expression(child, behind(node, end)));
        }
    }

    private static List<Region> behind(SyntaxNode node, int end) {
        return List.of(new Region(node.end, end, Outcome.EITHER));
    }

    private void branches(SyntaxNode node, int end) {
        Optional<SyntaxNode> then = node.field("consequence");
        Optional<SyntaxNode> otherwise = node.field("alternative");
        List<Region> regions = new ArrayList<>();
        then.ifPresent(branch -> regions.add(new Region(branch.start, branch.end, Outcome.TRUE)));
        otherwise.ifPresent(branch -> regions.add(new Region(branch.start, branch.end, Outcome.FALSE)));
        Set<String> names = node.field("condition").map(CSyntax::leaves).orElse(Set.of());
        Region after = new Region(node.end, end, Outcome.EITHER);
        if (then.filter(branch -> repairs(branch, names)).isPresent()
                || otherwise.filter(branch -> repairs(branch, names)).isPresent()) {
            regions.add(after);
        }
        then.filter(CChecks::leaves).ifPresent(branch -> regions.add(after.with(Outcome.FALSE)));
        otherwise.filter(CChecks::leaves).ifPresent(branch -> regions.add(after.with(Outcome.TRUE)));
        node.field("condition").ifPresent(condition -> condition(condition, regions));
        then.ifPresent(branch -> statement(branch, branch.end));
        otherwise.ifPresent(branch -> statement(branch, branch.end));
    }

    private void loop(SyntaxNode node, int end) {
        node.field("initializer").ifPresent(first -> expression(first, behind(first, end)));
        List<Region> regions = new ArrayList<>(behind(node, end));
        node.field("body").ifPresent(body -> regions.add(new Region(body.start, body.end, Outcome.TRUE)));
        node.field("update").ifPresent(update -> regions.add(new Region(update.start, update.end, Outcome.TRUE)));
        node.field("condition").ifPresent(condition -> condition(condition, regions));
        node.field("update").ifPresent(update -> expression(update, List.of()));
        node.field("body").ifPresent(body -> statement(body, body.end));
    }

    /** Whether a way through the branch ends the block, the loop or the function. */
    private static boolean leaves(SyntaxNode node) {
        return node.is("return_statement", "break_statement", "continue_statement", "goto_statement")
                || (node.is("call_expression")
                        && LEAVES.matcher(CSyntax.callee(node)).matches())
                || node.children.stream().anyMatch(CChecks::leaves);
    }

    /** Whether a branch changes what was asked about, or something that is asked about elsewhere. */
    private boolean repairs(SyntaxNode node, Set<String> names) {
        if (node.is("assignment_expression", "update_expression")) {
            Set<String> targets = CSyntax.leaves(
                    node.field("left").or(() -> node.field("argument")).orElse(node));
            return targets.stream().anyMatch(target -> names.contains(target) || asked.contains(target));
        }
        return node.children.stream().anyMatch(child -> repairs(child, names));
    }

    /** @param regions where it is known how the condition came out */
    private void condition(SyntaxNode node, List<Region> regions) {
        switch (node.type) {
            case "parenthesized_expression" -> node.named().forEach(child -> condition(child, regions));
            case "identifier" -> add(node, Set.of(node.text()), regions);
            case "unary_expression" -> {
                List<Region> inner = node.has("!") ? turned(regions, Outcome::negated) : regions;
                node.field("argument").ifPresent(argument -> condition(argument, inner));
            }
            case "assignment_expression" -> {
                node.field("left").ifPresent(left -> condition(left, regions));
                node.field("right").ifPresent(right -> expression(right, regions));
            }
            default -> expression(node, regions);
        }
    }

    /** @param regions what is reached only by way of this expression */
    private void expression(SyntaxNode node, List<Region> regions) {
        switch (node.type) {
            case "compound_statement" -> statement(node, node.end);
            case "binary_expression" -> binary(node, regions);
            case "conditional_expression" -> choice(node, regions);
            case "call_expression" -> called(node, regions);
            case "unary_expression" -> condition(node, regions);
            case "identifier" -> {}
            default -> node.children.forEach(child -> expression(child, turned(regions, any -> Outcome.EITHER)));
        }
    }

    private void binary(SyntaxNode node, List<Region> regions) {
        Optional<SyntaxNode> left = node.field("left");
        Optional<SyntaxNode> right = node.field("right");
        String operator = node.field("operator").map(SyntaxNode::text).orElse("");
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        if (operator.equals("&&") || operator.equals("||")) {
            Outcome sure = operator.equals("&&") ? Outcome.TRUE : Outcome.FALSE;
            List<Region> each = range(left.get(), right.get())
                    ? regions.stream()
                            .filter(region -> region.outcome() != sure.negated())
                            .toList()
                    : turned(regions, outcome -> outcome == sure ? sure : Outcome.EITHER);
            List<Region> first = new ArrayList<>(each);
            first.add(new Region(right.get().start, right.get().end, sure));
            condition(left.get(), first);
            condition(right.get(), each);
            return;
        }
        if (COMPARES.matcher(operator).matches()) {
            CFunction.Comparison comparison = CFunction.Comparison.of(left.get(), operator, right.get());
            checks.add(new Check(node, Optional.of(comparison), comparison.names(), List.copyOf(regions)));
        }
        expression(left.get(), turned(regions, any -> Outcome.EITHER));
        expression(right.get(), turned(regions, any -> Outcome.EITHER));
    }

    /** Whether two comparisons name both ends of one variable: where they do not both hold, neither end is sure. */
    private static boolean range(SyntaxNode left, SyntaxNode right) {
        Set<Outcome> held = Set.of(Outcome.TRUE);
        Optional<CFunction.Comparison> one = comparison(left);
        Optional<CFunction.Comparison> other = comparison(right);
        return one.isPresent()
                && other.isPresent()
                && one.get().names().stream()
                        .filter(other.get()::mentions)
                        .anyMatch(name ->
                                one.get().smaller(name, held) != other.get().smaller(name, held));
    }

    private static Optional<CFunction.Comparison> comparison(SyntaxNode node) {
        if (node.is("parenthesized_expression") && node.named().size() == 1) {
            return comparison(node.named().getFirst());
        }
        String operator = node.field("operator").map(SyntaxNode::text).orElse("");
        Optional<SyntaxNode> right = node.field("right");
        return node.is("binary_expression") && right.isPresent() && Model.fits(operator, "[<>]=?")
                ? node.field("left").map(left -> CFunction.Comparison.of(left, operator, right.get()))
                : Optional.empty();
    }

    private void choice(SyntaxNode node, List<Region> regions) {
        List<Region> inner = new ArrayList<>(turned(regions, any -> Outcome.EITHER));
        node.field("consequence").ifPresent(part -> inner.add(new Region(part.start, part.end, Outcome.TRUE)));
        node.field("alternative").ifPresent(part -> inner.add(new Region(part.start, part.end, Outcome.FALSE)));
        node.field("condition").ifPresent(condition -> condition(condition, inner));
        node.field("consequence").ifPresent(part -> expression(part, regions));
        node.field("alternative").ifPresent(part -> expression(part, regions));
    }

    /** Another function is asked: what it says is believed. */
    private void called(SyntaxNode call, List<Region> regions) {
        List<Region> known = turned(regions, any -> Outcome.EITHER);
        List<SyntaxNode> arguments = CSyntax.arguments(call);
        if (!CBounds.COPIES.matcher(CSyntax.callee(call)).matches()) {
            Set<String> names = new HashSet<>();
            arguments.forEach(argument -> names.addAll(CSyntax.leaves(argument)));
            CSyntax.scanned(call).forEach(names::remove);
            add(call, names, known);
        }
        arguments.forEach(argument -> expression(argument, known));
    }

    private void add(SyntaxNode node, Set<String> names, List<Region> regions) {
        checks.add(new Check(node, Optional.empty(), Set.copyOf(names), List.copyOf(regions)));
    }

    private static List<Region> turned(List<Region> regions, UnaryOperator<Outcome> turn) {
        return regions.stream()
                .map(region -> region.with(turn.apply(region.outcome())))
                .toList();
    }
}
