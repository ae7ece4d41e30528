package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What one function of C declares, compares, assigns and calls, gathered in one walk over its syntax. It knows no order: a
 * comparison anywhere in the function counts as a check, whichever way it goes, so that the rules on top of it speak only where
 * nobody has checked anything.
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

    /** @param names of the variables on both sides */
    record Comparison(SyntaxNode left, String operator, SyntaxNode right, Set<String> names) {
        boolean mentions(String variable) {
            return names.contains(variable);
        }

        /** The other side is nothing but 0, 1 or -1. */
        boolean toNothing() {
            return SMALL.matcher(left.text()).matches()
                    || SMALL.matcher(right.text()).matches();
        }

        boolean relational() {
            return !operator.equals("==") && !operator.equals("!=");
        }

        String text() {
            return left.text() + operator + right.text();
        }
    }

    CFunction(SyntaxNode definition) {
        SyntaxNode declarator = definition.field("declarator").orElse(definition);
        while (declarator.is("pointer_declarator")) {
            declarator = declarator.field("declarator").orElse(definition);
        }
        this.name = declarator.field("declarator").map(SyntaxNode::text).orElse("");
        this.body = definition.field("body").orElse(definition);
        declarator.field("parameters").ifPresent(list -> list.named().forEach(each -> declared(each, true)));
        gather(body);
        calls.forEach(this::delegates);
    }

    private void gather(SyntaxNode node) {
        switch (node.type) {
            case "declaration" -> declared(node, false);
            case "binary_expression" -> {
                operations.add(node);
                compared(node);
            }
            case "call_expression" -> calls.add(node);
            case "while_statement", "for_statement", "do_statement" -> loops.add(node);
            case "subscript_expression" -> indices.add(node);
            case "assignment_expression" -> {
                assignments.add(node);
                value(node.field("left").map(SyntaxNode::text).orElse(""), node.field("right"));
            }
            default -> {}
        }
        if (node.field.equals("condition")) {
            truth(node);
        }
        node.children.forEach(this::gather);
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
                }
                Optional<SyntaxNode> next = inner.field("declarator");
                if (next.isEmpty()) {
                    break;
                }
                inner = next.get();
            }
            if (inner.is("identifier")) {
                String variable = inner.text();
                variables.put(variable, new Variable(variable, type, pointer, parameter, size));
                value(variable, declarator.field("value"));
            }
        }
    }

    /** The name in a declarator; empty where there is none. */
    static String declaredName(SyntaxNode declarator) {
        SyntaxNode current = declarator;
        while (!current.is("identifier")) {
            Optional<SyntaxNode> next = current.field("declarator");
            if (next.isEmpty()) {
                return "";
            }
            current = next.get();
        }
        return current.text();
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
            Set<String> names = leaves(left.get());
            names.addAll(leaves(right.get()));
            comparisons.add(new Comparison(left.get(), operator, right.get(), names));
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

    /** Every value that the variable is given. */
    List<SyntaxNode> values(String variable) {
        return values.getOrDefault(variable, List.of());
    }

    boolean parameter(String variable) {
        return variable(variable).map(Variable::parameter).orElse(false);
    }

    /** Whether anything but 0 is compared with it: perhaps its upper end. */
    boolean above(String variable) {
        return delegated(variable)
                || comparisons.stream().anyMatch(each -> each.mentions(variable) && !each.toNothing());
    }

    /** Whether it is compared with 0 or 1, or cannot be negative. */
    boolean below(String variable) {
        return delegated(variable)
                || variable(variable).map(each -> !each.signed()).orElse(true)
                || comparisons.stream()
                        .anyMatch(each -> each.mentions(variable)
                                && each.relational()
                                && (each.toNothing()
                                        || each.text().contains("(unsigned")
                                        || each.text().contains("(size_t)")));
    }

    /** Whether any condition looks at it. */
    boolean looked(String variable) {
        return delegated(variable)
                || conditions.contains(variable)
                || comparisons.stream().anyMatch(each -> each.mentions(variable));
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
        if (!CBounds.COPIES.matcher(callee(call)).matches()) {
            arguments(call).forEach(argument -> delegated.addAll(leaves(argument)));
        }
    }

    /** Whether the length of this text is asked for and compared. */
    boolean measured(String text) {
        Set<String> lengths = new HashSet<>();
        values.forEach((variable, given) -> {
            if (given.stream().anyMatch(each -> measures(each, text))) {
                lengths.add(variable);
            }
        });
        return comparisons.stream()
                .anyMatch(each -> each.relational()
                        && (measures(each.left, text)
                                || measures(each.right, text)
                                || lengths.stream().anyMatch(each::mentions)));
    }

    private static boolean measures(SyntaxNode node, String text) {
        if (node.is("call_expression")
                && Model.fits(node.field("function").map(SyntaxNode::text).orElse(""), "strn?len|strc?spn|snprintf")
                && arguments(node).stream().anyMatch(each -> base(each).equals(text))) {
            return true;
        }
        return node.children.stream().anyMatch(child -> measures(child, text));
    }

    static List<SyntaxNode> arguments(SyntaxNode call) {
        return call.field("arguments").map(SyntaxNode::named).orElse(List.of());
    }

    static String callee(SyntaxNode call) {
        return call.field("function").map(SyntaxNode::text).orElse("");
    }

    /** Variables that a number is computed from; not those that only choose an element or are handed to a function. */
    static Set<String> leaves(SyntaxNode node) {
        Set<String> found = new TreeSet<>();
        leaves(node, found);
        return found;
    }

    private static void leaves(SyntaxNode node, Set<String> found) {
        if (node.is("identifier")) {
            found.add(node.text());
        } else if (!node.is("subscript_expression", "call_expression", "field_expression", "sizeof_expression")
                && !(node.is("pointer_expression") && node.has("*"))) {
            node.children.forEach(child -> leaves(child, found));
        }
    }

    /** The variable whose memory an expression points into. */
    static String base(SyntaxNode node) {
        SyntaxNode current = node;
        while (true) {
            Optional<SyntaxNode> next = switch (current.type) {
                case "identifier" -> Optional.empty();
                case "subscript_expression", "pointer_expression", "field_expression", "update_expression" ->
                    current.field("argument");
                case "binary_expression" -> current.field("left");
                case "cast_expression" -> current.field("value");
                case "parenthesized_expression" -> current.named().stream().findFirst();
                default -> Optional.empty();
            };
            if (next.isEmpty()) {
                return current.is("identifier") ? current.text() : "";
            }
            current = next.get();
        }
    }
}
