package dev.fulcrum.rewrite;

import dev.fulcrum.rewrite.Mutator.Slip;
import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks a program and gathers the slips that its text allows. The grammars name most things alike; where they differ, both names stand. */
final class SlipFinder {
    /** Off by one is C's slip; elsewhere a comparison loses its direction. One that refuses gets narrower, one that admits wider. */
    private static final Map<String, String> REFUSES_LESS_IN_C = Map.of("<=", "<", ">=", ">");

    private static final Map<String, String> ADMITS_MORE_IN_C = Map.of("<", "<=", ">", ">=");
    private static final Map<String, String> REFUSES_LESS = Map.of("<=", "==", ">=", "==");
    private static final Map<String, String> ADMITS_MORE = Map.of("<", "!=", ">", "!=");
    private static final Set<String> ORDER = Set.of("<", ">", "<=", ">=");
    private static final Set<String> BOTH = Set.of("and", "&&");
    private static final Set<String> EITHER = Set.of("or", "||");
    /** What reports a failure of the machine, not of the caller. */
    private static final Pattern MACHINE = Pattern.compile("(?s)(f?close|f?printf|fputs|fputc|fwrite|fflush)\\(.*");

    private static final Set<String> EXITS = Set.of(
            "raise_statement",
            "return_statement",
            "throw_statement",
            "continue_statement",
            "break_statement",
            "goto_statement");
    private static final int SMALLEST_BOUND = 2;
    private static final int SMALLEST_AMOUNT = 8;

    private final Language language;
    private final List<Slip> found = new ArrayList<>();
    private final Map<String, String> refusing;
    private final Map<String, String> admitting;
    private final CallSlips calls;
    private final PatternSlips patterns;

    SlipFinder(Language language) {
        this.language = language;
        this.refusing = language == Language.C ? REFUSES_LESS_IN_C : REFUSES_LESS;
        this.admitting = language == Language.C ? ADMITS_MORE_IN_C : ADMITS_MORE;
        this.calls = new CallSlips(language, found);
        this.patterns = new PatternSlips(language, found);
    }

    List<Slip> find(SyntaxNode root) {
        calls.learn(root);
        walk(root, root, admitting);
        return found;
    }

    private void walk(SyntaxNode node, SyntaxNode parent, Map<String, String> weaker) {
        switch (node.type) {
            case "if_statement" -> check(node);
            case "boolean_operator", "binary_expression" -> operator(node, weaker);
            case "comparison_operator" -> comparison(node, weaker);
            case "integer", "number", "number_literal" -> number(node, parent);
            case "binary_operator" -> distance(node);
            case "sizeof_expression" -> size(node, parent);
            case "call", "call_expression" -> {
                calls.call(node);
                patterns.call(node);
            }
            case "pair", "keyword_argument" -> calls.option(node, parent);
            case "expression_statement" -> calls.statement(node);
            case "regex" -> patterns.literal(node);
            default -> {}
        }
        boolean refuses = node.is("if_statement") && isCheck(node);
        for (SyntaxNode child : node.children) {
            if (child.is("not_operator", "unary_expression")) {
                walk(child, node, weaker == admitting ? refusing : admitting);
            } else {
                walk(child, node, refuses ? (child.field.equals("condition") ? refusing : admitting) : weaker);
            }
        }
    }

    /** A check that leaves early: without it the function goes on. */
    private void check(SyntaxNode statement) {
        if (isCheck(statement)) {
            found.add(Slip.of(Mutation.REMOVE_CHECK, statement, language == Language.PYTHON ? "pass" : ";"));
        }
    }

    private static boolean isCheck(SyntaxNode statement) {
        return statement.field("alternative").isEmpty()
                && statement.field("consequence").filter(SlipFinder::leaves).isPresent();
    }

    private static boolean leaves(SyntaxNode consequence) {
        if (EXITS.contains(consequence.type)) {
            return true;
        }
        List<SyntaxNode> statements = consequence.named();
        return !statements.isEmpty() && EXITS.contains(statements.getLast().type);
    }

    /** A refusing condition loses one of its reasons, an admitting one a demand; the other way round it would only get stricter. */
    private void operator(SyntaxNode node, Map<String, String> weaker) {
        String sign = node.field("operator").map(SyntaxNode::text).orElse("");
        List<SyntaxNode> sides = node.named();
        if (sides.size() != 2) {
            return;
        }
        if (MACHINE.matcher(sides.getFirst().text()).matches()) {
            return;
        }
        boolean refuses = weaker == refusing;
        if (refuses && EITHER.contains(sign) || !refuses && BOTH.contains(sign)) {
            sides.forEach(side -> found.add(Slip.of(Mutation.REMOVE_CHECK, node, side.text())));
        } else if (weaker.containsKey(sign)) {
            node.field("operator").ifPresent(place -> found.add(weaker(node, place, weaker.getOrDefault(sign, sign))));
        } else if (sign.equals("|")) {
            found.add(Slip.of(Mutation.DROP_OPTION, node, sides.getFirst().text()));
            found.add(Slip.of(Mutation.DROP_OPTION, node, sides.getLast().text()));
        } else {
            distance(node);
        }
    }

    private void comparison(SyntaxNode node, Map<String, String> weaker) {
        for (SyntaxNode child : node.children) {
            if (!child.named && weaker.containsKey(child.type)) {
                found.add(weaker(node, child, weaker.getOrDefault(child.type, child.type)));
            }
        }
        patterns.membership(node);
    }

    private static Slip weaker(SyntaxNode comparison, SyntaxNode sign, String weaker) {
        String before = comparison.text();
        int at = before.indexOf(sign.text());
        String after = before.substring(0, at)
                + weaker
                + before.substring(at + sign.text().length());
        return new Slip(Mutation.WEAKEN_COMPARISON, comparison, before, after, Edit.replace(sign, weaker));
    }

    /** {@code size - 1} becomes {@code size}. */
    private void distance(SyntaxNode node) {
        String sign = node.field("operator").map(SyntaxNode::text).orElse("");
        List<SyntaxNode> sides = node.named();
        if ((sign.equals("-") || sign.equals("+"))
                && sides.size() == 2
                && sides.getLast().text().equals("1")) {
            found.add(Slip.of(Mutation.CHANGE_BOUND, node, sides.getFirst().text()));
        }
    }

    private void number(SyntaxNode node, SyntaxNode parent) {
        String text = node.text();
        if (!text.matches("[1-9][0-9_]{0,8}")) {
            return;
        }
        int value = Integer.parseInt(text.replace("_", ""));
        boolean compared =
                parent.is("comparison_operator") && parent.children.stream().anyMatch(sign -> ORDER.contains(sign.type))
                        || parent.is("binary_expression")
                                && parent.field("operator")
                                        .filter(sign -> ORDER.contains(sign.text()))
                                        .isPresent();
        if (compared && value >= SMALLEST_BOUND) {
            String wider = language == Language.C ? Integer.toString(value + 1) : value + "000";
            found.add(Slip.of(Mutation.CHANGE_BOUND, node, wider));
        } else if (parent.is("argument_list", "arguments") && value >= SMALLEST_AMOUNT && language != Language.C) {
            found.add(Slip.of(Mutation.CHANGE_BOUND, node, "1"));
        }
    }

    private void size(SyntaxNode node, SyntaxNode parent) {
        if (parent.is("argument_list")) {
            found.add(Slip.of(Mutation.CHANGE_BOUND, node, node.text() + " + 8"));
        }
    }
}
