package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * C: numbers from outside that choose a place, a size or a divisor before anybody has compared them: indices (CWE-129, CWE-839),
 * lengths that may be negative (CWE-195) or are told by the data itself (CWE-130), products and sums that may wrap round
 * (CWE-190), differences below zero (CWE-191), divisors that may be 0 (CWE-369).
 */
final class CNumbers {
    private static final Pattern SIZED =
            Pattern.compile("memcpy|memmove|memset|strncpy|strncat|read|recv|fread|malloc|alloca");
    private static final Pattern ALLOCATION = Pattern.compile("malloc|calloc|realloc|alloca|xmalloc|reallocarray");
    private static final Pattern WIDE = Pattern.compile("long|int64|size_t|double|float|INT_MAX|LL\\b");

    private final CFunction function;
    private final Findings findings;

    CNumbers(CFunction function, Findings findings) {
        this.function = function;
        this.findings = findings;
    }

    void run() {
        function.indices.forEach(this::indexed);
        function.calls.forEach(this::sized);
        function.operations.forEach(this::divided);
        function.operations.forEach(this::below);
        function.comparisons.forEach(this::wrapped);
    }

    private boolean input(String variable) {
        return function.variable(variable)
                .map(each -> each.integer() && (function.foreign(variable) || told(variable)))
                .orElse(false);
    }

    /** A number that stands in the data: an element of the caller's memory, or a number in network order. */
    private boolean told(String variable) {
        List<SyntaxNode> values = function.values(variable);
        return values.stream().allMatch(value -> data(value) || value.is("number_literal"))
                && (values.stream().anyMatch(this::data) || function.scans(variable));
    }

    private boolean data(SyntaxNode value) {
        if (value.is("subscript_expression") || (value.is("pointer_expression") && value.has("*"))) {
            return function.variable(CSyntax.base(value))
                    .map(each -> each.parameter() && Model.fits(each.type(), ".*(char|int8_t|void).*"))
                    .orElse(false);
        }
        if (value.is("call_expression")) {
            return Model.fits(CSyntax.callee(value), "ntoh[sl]|be\\d+toh|le\\d+toh|ato[il]|strtou?ll?|strtou?l");
        }
        if (value.is("cast_expression", "parenthesized_expression", "binary_expression")) {
            List<SyntaxNode> parts = value.named();
            return parts.stream().anyMatch(this::data)
                    && parts.stream().allMatch(part -> data(part) || part.is("number_literal", "type_descriptor"));
        }
        return false;
    }

    /** Whether anything tells how many elements there are: only then could the function have checked. */
    private boolean countable(String array, String index) {
        Optional<CFunction.Variable> known = function.variable(array);
        if (known.isEmpty() || !known.get().pointer()) {
            return false;
        }
        return known.get().size().isPresent()
                || (known.get().parameter()
                        && function.variables.values().stream()
                                .anyMatch(each -> each.parameter()
                                        && each.integer()
                                        && each.amount()
                                        && !each.name().equals(index)));
    }

    private void indexed(SyntaxNode index) {
        String array = CSyntax.base(index);
        Optional<SyntaxNode> position = index.field("index");
        if (position.isEmpty()) {
            return;
        }
        for (String place : CSyntax.leaves(position.get())) {
            if (countable(array, place) && unchecked(place, index)) {
                findings.report("array_index", index.line, array);
            }
        }
        String single = position.get().text();
        if (countable(array, single) && function.parameter(single) && beyond(single)) {
            findings.report("array_index", index.line, array);
        }
    }

    private boolean unchecked(String place, SyntaxNode use) {
        Optional<CFunction.Variable> known = function.variable(place);
        if (known.isEmpty() || !known.get().integer()) {
            return false;
        }
        if (input(place)) {
            return known.get().amount()
                    ? !function.above(place, use) && !function.below(place, use)
                    : !function.above(place, use) || !function.below(place, use);
        }
        return walks(place, use);
    }

    /** A counter that starts at an input, or at a difference, without a look at it, or ends at an input that nobody compared. */
    private boolean walks(String counter, SyntaxNode use) {
        for (SyntaxNode start : function.values(counter)) {
            Set<String> leaves = CSyntax.leaves(start);
            boolean difference = start.is("binary_expression") && start.has("-");
            for (String leaf : leaves) {
                boolean amount =
                        function.variable(leaf).map(CFunction.Variable::amount).orElse(false);
                if (input(leaf)
                        && !amount
                        && !leaves.contains(counter)
                        && !function.below(leaf, use)
                        && !function.below(counter, use)) {
                    return true;
                }
                if (difference
                        && function.parameter(leaf)
                        && input(leaf)
                        && lowers(start, leaf)
                        && !compared(leaf, use)
                        && !function.below(counter, use)) {
                    return true;
                }
            }
        }
        List<String> ends = function.comparisons(counter).stream()
                .filter(each -> each.relational() && each.left().text().equals(counter))
                .map(each -> each.right().text())
                .toList();
        return !ends.isEmpty() && ends.stream().allMatch(end -> open(end, use));
    }

    /** An input that is no amount and is compared with nothing that would limit it. */
    private boolean open(String end, SyntaxNode use) {
        return input(end)
                && function.parameter(end)
                && !function.variable(end).map(CFunction.Variable::amount).orElse(true)
                && !compared(end, use);
    }

    private static boolean lowers(SyntaxNode difference, String leaf) {
        return difference
                .field("right")
                .map(right -> CSyntax.leaves(right).contains(leaf))
                .orElse(false);
    }

    /** Whether an input is compared with something else than counters and 0. */
    private boolean compared(String input, SyntaxNode use) {
        return function.known(input, use)
                .anyMatch(check -> check.believed()
                        || check.comparison()
                                .filter(each -> !each.toNothing())
                                .filter(each -> {
                                    Set<String> others = new HashSet<>(CSyntax.leaves(each.left()));
                                    others.addAll(CSyntax.leaves(each.right()));
                                    others.remove(input);
                                    return others.isEmpty() || others.stream().anyMatch(function::parameter);
                                })
                                .isPresent());
    }

    /** Compared with the number of elements by "greater" where "greater or equal" is meant, and never otherwise. */
    private boolean beyond(String place) {
        List<CFunction.Comparison> ends = function.comparisons(place).stream()
                .filter(each -> !each.toNothing())
                .toList();
        return !ends.isEmpty()
                && ends.stream()
                        .allMatch(each -> each.left().text().equals(place)
                                && (each.operator().equals(">")
                                        || each.operator().equals("<="))
                                && function.variable(each.right().text())
                                        .map(right -> right.parameter() && right.amount())
                                        .orElse(false));
    }

    private void sized(SyntaxNode call) {
        String callee = CSyntax.callee(call);
        List<SyntaxNode> arguments = CSyntax.arguments(call);
        if (arguments.isEmpty()) {
            return;
        }
        if (callee.equals("malloc") && Model.fits(arguments.getFirst().text(), "strlen\\s*\\(\\s*[\\w.>-]+\\s*\\)")) {
            findings.report("short_allocation", call.line, arguments.getFirst().text());
        }
        if (ALLOCATION.matcher(callee).matches()) {
            arguments.forEach(argument -> product(argument, call));
        }
        if (SIZED.matcher(callee).matches() && arguments.size() > 1) {
            SyntaxNode amount = arguments.getLast();
            for (String leaf : CSyntax.leaves(amount)) {
                boolean signed =
                        function.variable(leaf).map(CFunction.Variable::signed).orElse(false);
                if (input(leaf)
                        && (signed && !function.below(leaf, call) || told(leaf) && !function.looked(leaf, call))) {
                    findings.report("negative_length", call.line, leaf);
                }
            }
            arguments.forEach(argument -> offset(argument, call));
        }
    }

    /** {@code data + position}: a place in the caller's memory. */
    private void offset(SyntaxNode argument, SyntaxNode call) {
        if (argument.is("binary_expression") && argument.has("+")) {
            String array = CSyntax.base(argument);
            for (String leaf : argument.field("right").map(CSyntax::leaves).orElse(Set.of())) {
                if (!leaf.equals(array) && countable(array, leaf) && unchecked(leaf, call)) {
                    findings.report("array_index", call.line, array);
                }
            }
        }
    }

    /** A product of two inputs, at least one of which may be anything. */
    private void product(SyntaxNode size, SyntaxNode call) {
        SyntaxNode value = size;
        if (size.is("identifier") && function.values(size.text()).size() == 1) {
            value = function.values(size.text()).getFirst();
        }
        Set<String> factors = new HashSet<>();
        factors(value, factors);
        factors.removeIf(factor -> !input(factor));
        boolean several = factors.size() > 1;
        if (several && factors.stream().anyMatch(factor -> !function.above(factor, call))) {
            findings.report("overflow", call.line, String.join(" * ", factors));
        }
    }

    private static void factors(SyntaxNode node, Set<String> found) {
        if (node.is("binary_expression") && node.has("*")) {
            found.addAll(CSyntax.leaves(node));
        } else if (!node.is("call_expression", "sizeof_expression")) {
            node.children.forEach(child -> factors(child, found));
        }
    }

    private void divided(SyntaxNode operation) {
        if (operation.has("/") || operation.has("%")) {
            SyntaxNode divisor = operation.field("right").orElse(operation);
            String text = divisor.is("cast_expression")
                    ? divisor.field("value").map(SyntaxNode::text).orElse("")
                    : divisor.text();
            boolean real = function.variables.values().stream()
                            .anyMatch(each -> Model.fits(each.type(), "double|float")
                                    && CSyntax.leaves(operation).contains(each.name()))
                    || operation.text().contains("(double)");
            if (input(text) && !real && !function.nonzero(text, operation)) {
                findings.report("division", operation.line, text);
            }
        }
    }

    /** {@code strlen(text) - 4} of a text that may be shorter. */
    private void below(SyntaxNode operation) {
        Optional<SyntaxNode> left = operation.field("left");
        Optional<SyntaxNode> right = operation.field("right");
        if (!operation.has("-")
                || left.isEmpty()
                || right.isEmpty()
                || !right.get().is("number_literal")) {
            return;
        }
        SyntaxNode length = left.get().is("binary_expression") && left.get().has("+")
                ? left.get().field("right").orElse(left.get())
                : left.get();
        if (length.is("call_expression") && CSyntax.callee(length).equals("strlen")) {
            String text = CSyntax.arguments(length).stream()
                    .findFirst()
                    .map(CSyntax::base)
                    .orElse("");
            boolean looked = function.comparisons.stream()
                    .filter(each -> each.left().start > operation.end
                            || each.right().end < operation.start
                            || !(within(each.left(), operation) || within(each.right(), operation)))
                    .anyMatch(each -> each.text().contains("strlen(" + text)
                            || each.text()
                                    .matches(".*\\b" + Pattern.quote(text) + "\\[0\\].*|\\*" + Pattern.quote(text)
                                            + "\\b.*"));
            if (function.parameter(text) && !looked && !named(text, operation)) {
                findings.report("underflow", operation.line, text);
            }
        }
    }

    private static boolean within(SyntaxNode outer, SyntaxNode inner) {
        return outer.start <= inner.start && inner.end <= outer.end;
    }

    /** Whether the length is also kept in a variable that is compared. */
    private boolean named(String text, SyntaxNode use) {
        return function.variables.keySet().stream()
                .filter(variable -> function.values(variable).stream()
                        .anyMatch(each -> each.text().startsWith("strlen(" + text)))
                .anyMatch(variable -> function.looked(variable, use));
    }

    /** A limit that is compared with a sum of two inputs: the sum wraps round before it is compared. */
    private void wrapped(CFunction.Comparison comparison) {
        if (comparison.relational()) {
            sum(comparison.left(), comparison);
            sum(comparison.right(), comparison);
        }
    }

    private void sum(SyntaxNode side, CFunction.Comparison comparison) {
        SyntaxNode value = side;
        String type = "int";
        if (side.is("identifier") && function.values(side.text()).size() == 1 && !function.parameter(side.text())) {
            value = function.values(side.text()).getFirst();
            type = function.variable(side.text()).map(CFunction.Variable::type).orElse("int");
            if (value.is("cast_expression")) {
                value = value.field("value").orElse(value);
            }
            if (value.is("parenthesized_expression") && !value.named().isEmpty()) {
                value = value.named().getFirst();
            }
        }
        if (!value.is("binary_expression")
                || !value.has("+")
                || WIDE.matcher(value.text()).find()) {
            return;
        }
        Set<String> terms = CSyntax.leaves(value);
        boolean narrow = terms.stream()
                .allMatch(term -> function.variable(term)
                        .map(each -> each.parameter()
                                && each.integer()
                                && !WIDE.matcher(each.type()).find())
                        .orElse(false));
        boolean free = terms.stream()
                .allMatch(term -> function.comparisons(term).stream()
                        .noneMatch(each -> each.left() != comparison.left() && !each.toNothing()));
        if (terms.size() > 1 && narrow && free && !WIDE.matcher(type).find()) {
            findings.report("overflow", side.line, String.join(" + ", terms));
        }
    }
}
