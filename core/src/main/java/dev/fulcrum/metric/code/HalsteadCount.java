package dev.fulcrum.metric.code;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Gathers the operators and operands of a program's expressions. */
final class HalsteadCount {
    private static final Set<String> LITERALS = Set.of(
            "integer",
            "float",
            "true",
            "false",
            "none",
            "number",
            "null",
            "undefined",
            "number_literal",
            "char_literal",
            "string_literal");

    private final Language language;
    private final Set<String> distinctOperators = new HashSet<>();
    private final Set<String> distinctOperands = new HashSet<>();
    private int operators;
    private int operands;

    private HalsteadCount(Language language) {
        this.language = language;
    }

    static Halstead of(Language language, SyntaxNode root) {
        HalsteadCount count = new HalsteadCount(language);
        count.visit(root, "");
        return new Halstead(
                count.distinctOperators.size(), count.distinctOperands.size(), count.operators, count.operands);
    }

    private void visit(SyntaxNode node, String function) {
        // Keywords, signs, names and literals are counted where they are applied.
        if (node.children.isEmpty()) {
            return;
        }
        count(node, function);
        if (Construct.of(language, node) == Construct.FUNCTION) {
            String name = FunctionSearch.name(node, Optional.empty());
            // radon looks at bodies only.
            if (language == Language.PYTHON) {
                node.field("body").ifPresent(body -> visit(body, name));
            } else {
                visitAll(node, name);
            }
        } else {
            visitAll(node, function);
        }
    }

    private void visitAll(SyntaxNode node, String function) {
        for (SyntaxNode child : node.children) {
            visit(child, function);
        }
    }

    private void count(SyntaxNode node, String function) {
        switch (node.type) {
            case "binary_operator", "augmented_assignment", "augmented_assignment_expression" -> binary(node, function);
            case "unary_operator", "unary_expression", "update_expression", "pointer_expression" ->
                unary(node, operator(node), function);
            case "not_operator" -> unary(node, "not", function);
            case "boolean_operator" -> logical(node, function);
            case "binary_expression" -> {
                if (isLogical(node)) {
                    logical(node, function);
                } else {
                    binary(node, function);
                }
            }
            case "assignment_expression" -> {
                if (!operator(node).equals("=") && !operator(node).isEmpty()) {
                    binary(node, function);
                }
            }
            case "comparison_operator" -> comparison(node, function);
            default -> {}
        }
    }

    private void binary(SyntaxNode node, String function) {
        String operator = operator(node);
        boolean updates = operator.endsWith("=") && !node.is("binary_expression", "binary_operator");
        operator(updates ? operator.substring(0, operator.length() - 1) : operator);
        node.field("left").ifPresent(operand -> add(operand, function));
        node.field("right").ifPresent(operand -> add(operand, function));
    }

    private void unary(SyntaxNode node, String operator, String function) {
        operator("unary " + operator);
        node.field("argument").ifPresent(operand -> add(operand, function));
    }

    /** {@code a and b and c} is one operator with three operands, however the parser groups it. */
    private void logical(SyntaxNode node, String function) {
        String operator = operator(node);
        boolean isOuter = true;
        SyntaxNode left = node.field("left").orElse(node);
        if (left != node && isLogical(left) && operator(left).equals(operator)) {
            isOuter = false;
        }
        // The innermost of a row speaks for it; each outer one adds its right side.
        if (isOuter) {
            operator(operator);
            node.field("left").ifPresent(operand -> add(operand, function));
        }
        node.field("right").ifPresent(operand -> add(operand, function));
    }

    private void comparison(SyntaxNode node, String function) {
        for (SyntaxNode child : node.children) {
            if (child.field.equals("operators") || !child.named) {
                operator(child.type);
            } else if (!child.is("comment")) {
                add(child, function);
            }
        }
    }

    private void operator(String operator) {
        operators++;
        distinctOperators.add(operator);
    }

    private void add(SyntaxNode operand, String function) {
        operands++;
        SyntaxNode bare = operand;
        while (bare.is("parenthesized_expression") && bare.named().size() == 1) {
            bare = bare.named().getFirst();
        }
        distinctOperands.add(
                value(bare).map(value -> function + ' ' + value).orElse("at " + bare.start + ' ' + bare.end));
    }

    private static Optional<String> value(SyntaxNode node) {
        if (node.is("identifier")) {
            return Optional.of(node.text());
        }
        if (node.is("attribute", "member_expression", "field_expression")) {
            return node.field("attribute")
                    .or(() -> node.field("property"))
                    .or(() -> node.field("field"))
                    .map(SyntaxNode::text);
        }
        if (node.is("string")) {
            boolean plain = node.named().stream().noneMatch(part -> part.is("interpolation"));
            return plain ? Optional.of("'" + content(node)) : Optional.empty();
        }
        return LITERALS.contains(node.type) ? Optional.of(node.text()) : Optional.empty();
    }

    private static String content(SyntaxNode string) {
        StringBuilder content = new StringBuilder();
        string.named().stream()
                .filter(part -> part.is("string_content", "string_fragment", "escape_sequence"))
                .forEach(part -> content.append(part.text()));
        return content.toString();
    }

    private static boolean isLogical(SyntaxNode node) {
        return node.is("boolean_operator")
                || (node.is("binary_expression") && (node.has("&&") || node.has("||") || node.has("??")));
    }

    private static String operator(SyntaxNode node) {
        return node.field("operator").map(sign -> sign.type).orElse("");
    }
}
