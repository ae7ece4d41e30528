package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** C: what the nodes of the syntax tree stand for. */
final class CSyntax {
    private static final Pattern OUTSIDE =
            Pattern.compile("ntoh[sl]|be\\d+toh|le\\d+toh|ato[il]l?|strtou?ll?|f?getc|getchar|read|recv|rand|random");

    private CSyntax() {}

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

    /** A number that is read from elsewhere at this moment. */
    static boolean outside(SyntaxNode value) {
        return value.is("call_expression")
                ? OUTSIDE.matcher(callee(value)).matches()
                : value.is("cast_expression", "parenthesized_expression")
                        && value.named().stream().anyMatch(CSyntax::outside);
    }

    /** Variables that a call reads numbers into. */
    static List<String> scanned(SyntaxNode call) {
        if (!Model.fits(callee(call), "f?scanf|sscanf|scanf_s")) {
            return List.of();
        }
        return arguments(call).stream()
                .filter(each -> each.is("pointer_expression") && each.has("&"))
                .map(each -> each.field("argument").map(SyntaxNode::text).orElse(""))
                .toList();
    }

    /** Whether a node of one of these types is in it. */
    static boolean any(SyntaxNode node, String... types) {
        return node.is(types) || node.children.stream().anyMatch(child -> any(child, types));
    }
}
