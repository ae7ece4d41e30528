package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** C: numbers that stand in the program: literals, macros that are one, and what is computed from them. */
final class CConstants {
    private static final int DEEPEST = 8;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}");

    private final Map<String, String> macros = new HashMap<>();

    CConstants(SyntaxNode root) {
        gather(root);
    }

    private void gather(SyntaxNode node) {
        if (node.is("preproc_def")) {
            String name = node.field("name").map(SyntaxNode::text).orElse("");
            macros.merge(
                    name, node.field("value").map(SyntaxNode::text).orElse("").strip(), (one, other) -> "");
        } else if (node.is("translation_unit", "preproc_if", "preproc_ifdef", "preproc_else")) {
            node.children.forEach(this::gather);
        }
    }

    OptionalLong of(SyntaxNode node) {
        return of(node, DEEPEST);
    }

    private OptionalLong of(SyntaxNode node, int depth) {
        if (depth == 0) {
            return OptionalLong.empty();
        }
        return switch (node.type) {
            case "number_literal" -> number(node.text());
            case "identifier" -> macro(node.text(), depth);
            case "parenthesized_expression" ->
                node.named().size() == 1 ? of(node.named().getFirst(), depth - 1) : OptionalLong.empty();
            case "binary_expression" -> binary(node, depth);
            default -> OptionalLong.empty();
        };
    }

    private OptionalLong macro(String name, int depth) {
        String value = macros.getOrDefault(name, "").replaceAll("^\\(\\s*(\\w+)\\s*\\)$", "$1");
        return macros.containsKey(value) && depth > 1 ? macro(value, depth - 1) : number(value);
    }

    private static OptionalLong number(String text) {
        String digits = text.replaceAll("[uUlL]+$", "");
        boolean octal = digits.length() > 1 && digits.startsWith("0");
        return DECIMAL.matcher(digits).matches() && !octal
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }

    private OptionalLong binary(SyntaxNode node, int depth) {
        Optional<SyntaxNode> left = node.field("left");
        Optional<SyntaxNode> right = node.field("right");
        if (left.isEmpty() || right.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong one = of(left.get(), depth - 1);
        OptionalLong other = of(right.get(), depth - 1);
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalLong.empty();
        }
        long a = one.getAsLong();
        long b = other.getAsLong();
        return switch (node.field("operator").map(SyntaxNode::text).orElse("")) {
            case "+" -> OptionalLong.of(a + b);
            case "-" -> OptionalLong.of(a - b);
            case "*" -> Math.abs(a) < 1 << 30 && Math.abs(b) < 1 << 30 ? OptionalLong.of(a * b) : OptionalLong.empty();
            default -> OptionalLong.empty();
        };
    }
}
