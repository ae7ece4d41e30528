package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** C: what the functions of a file pass to each other. A parameter that gets nothing but what stands in the program is no input. */
final class CCallers {
    /** A call and the function that it stands in. */
    private record Site(SyntaxNode call, SyntaxNode caller) {}

    private final Map<String, List<Site>> sites = new HashMap<>();
    private final Map<SyntaxNode, Map<String, Boolean>> constants = new HashMap<>();

    CCallers(SyntaxNode root) {
        gather(root, Optional.empty());
    }

    private void gather(SyntaxNode node, Optional<SyntaxNode> function) {
        Optional<SyntaxNode> inside = node.is("function_definition") ? Optional.of(node) : function;
        if (node.is("call_expression")) {
            inside.ifPresent(caller -> sites.computeIfAbsent(CSyntax.callee(node), absent -> new ArrayList<>())
                    .add(new Site(node, caller)));
        }
        node.children.forEach(child -> gather(child, inside));
    }

    /** Whether every call from another function of the file passes something known at this position, and there is one. */
    boolean known(String function, int position) {
        List<Site> others = sites.getOrDefault(function, List.of()).stream()
                .filter(site -> !name(site.caller()).equals(function))
                .toList();
        return !others.isEmpty()
                && others.stream().allMatch(site -> {
                    List<SyntaxNode> arguments = CSyntax.arguments(site.call());
                    return position < arguments.size() && known(arguments.get(position), site.caller());
                });
    }

    private static String name(SyntaxNode definition) {
        return definition.field("declarator").map(CSyntax::declaredName).orElse("");
    }

    private boolean known(SyntaxNode value, SyntaxNode caller) {
        return switch (value.type) {
            case "number_literal", "char_literal", "string_literal", "sizeof_expression", "null", "true", "false" ->
                true;
            case "concatenated_string" -> true;
            case "unary_expression", "parenthesized_expression", "cast_expression", "binary_expression" ->
                value.named().stream().allMatch(part -> part.is("type_descriptor") || known(part, caller));
            case "identifier" ->
                value.text().equals(value.text().toUpperCase(java.util.Locale.ROOT))
                        || constants
                                .computeIfAbsent(caller, CCallers::constants)
                                .getOrDefault(value.text(), false);
            default -> false;
        };
    }

    /** Variables of a function, with whether each gets nothing but literals and counts from there. */
    private static Map<String, Boolean> constants(SyntaxNode function) {
        Map<String, Boolean> found = new HashMap<>();
        Set<String> lent = new HashSet<>();
        constants(function, found, lent);
        lent.forEach(name -> found.put(name, false));
        return found;
    }

    private static void constants(SyntaxNode node, Map<String, Boolean> found, Set<String> lent) {
        switch (node.type) {
            case "parameter_declaration" -> lent.add(CSyntax.declaredName(node));
            case "init_declarator" -> {
                String name =
                        node.field("declarator").map(CSyntax::declaredName).orElse("");
                found.merge(name, literal(node.field("value")), Boolean::logicalAnd);
            }
            case "assignment_expression" ->
                found.merge(
                        node.field("left").map(SyntaxNode::text).orElse(""),
                        literal(node.field("right")),
                        Boolean::logicalAnd);
            case "pointer_expression" -> {
                if (node.has("&")) {
                    lent.add(node.field("argument").map(SyntaxNode::text).orElse(""));
                }
            }
            default -> {}
        }
        node.children.forEach(child -> constants(child, found, lent));
    }

    private static boolean literal(Optional<SyntaxNode> value) {
        return value.filter(node -> node.is("number_literal", "char_literal", "string_literal", "unary_expression"))
                .filter(node -> !node.is("unary_expression")
                        || node.named().stream().allMatch(each -> each.is("number_literal")))
                .isPresent();
    }
}
