package dev.fulcrum.rewrite;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a program that may be replaced all over it without changing what it does: parameters and local variables that are
 * nothing else as well (no attribute, keyword, shorthand property or part of a macro).
 */
final class Names {
    private static final Set<String> REFLECTION =
            Set.of("locals", "globals", "vars", "eval", "exec", "dir", "arguments");
    private static final Set<String> FUNCTIONS = Set.of(
            "function_definition",
            "function_declaration",
            "arrow_function",
            "function_expression",
            "lambda",
            "method_definition",
            "generator_function_declaration");

    private final Language language;
    private final Set<String> bound = new LinkedHashSet<>();
    private final Set<String> otherwise = new HashSet<>();
    private final List<SyntaxNode> identifiers = new ArrayList<>();
    private boolean reflects;

    private Names(Language language) {
        this.language = language;
    }

    static Names of(Language language, SyntaxNode root) {
        Names names = new Names(language);
        names.walk(root, root, false);
        return names;
    }

    /** In the order in which they are first bound; empty for a program that looks its own names up. */
    List<String> replaceable() {
        return reflects
                ? List.of()
                : bound.stream().filter(name -> !otherwise.contains(name)).toList();
    }

    List<Edit> rename(Map<String, String> names) {
        return identifiers.stream()
                .filter(identifier -> names.containsKey(identifier.text()))
                .map(identifier -> Edit.replace(identifier, names.getOrDefault(identifier.text(), identifier.text())))
                .toList();
    }

    private void walk(SyntaxNode node, SyntaxNode parent, boolean inFunction) {
        boolean inside = inFunction || FUNCTIONS.contains(node.type);
        switch (node.type) {
            case "identifier" -> identifier(node, parent, inFunction);
            case "property_identifier",
                    "shorthand_property_identifier",
                    "shorthand_property_identifier_pattern",
                    "field_identifier",
                    "type_identifier",
                    "statement_identifier" -> otherwise.add(node.text());
            case "preproc_def", "preproc_function_def", "global_statement", "nonlocal_statement" -> words(node.text());
            default -> {}
        }
        for (SyntaxNode child : node.children) {
            walk(child, node, inside);
        }
    }

    private void identifier(SyntaxNode node, SyntaxNode parent, boolean inFunction) {
        String name = node.text();
        if (REFLECTION.contains(name)) {
            reflects = true;
        }
        boolean attribute = parent.is("attribute") && node.field.equals("attribute")
                || parent.is("keyword_argument") && node.field.equals("name")
                || parent.is("dotted_name", "aliased_import", "import_specifier", "class_definition")
                || FUNCTIONS.contains(parent.type) && node.field.equals("name")
                || parent.is("function_declarator") && node.field.equals("declarator");
        if (attribute) {
            otherwise.add(name);
            return;
        }
        identifiers.add(node);
        if (binds(node, parent) && (inFunction || isParameter(parent))) {
            bound.add(name);
        } else if (binds(node, parent)) {
            otherwise.add(name);
        }
    }

    private static boolean isParameter(SyntaxNode parent) {
        return parent.is(
                "parameters",
                "typed_parameter",
                "default_parameter",
                "typed_default_parameter",
                "formal_parameters",
                "parameter_declaration",
                "lambda_parameters");
    }

    private boolean binds(SyntaxNode node, SyntaxNode parent) {
        if (isParameter(parent)) {
            return !node.field.equals("type") && !node.field.equals("value");
        }
        return switch (language) {
            case PYTHON ->
                parent.is("assignment", "for_statement", "for_in_clause", "named_expression")
                                && node.field.matches("left|name")
                        || parent.is("pattern_list", "tuple_pattern", "as_pattern_target");
            case JAVASCRIPT ->
                parent.is("variable_declarator") && node.field.equals("name")
                        || parent.is("arrow_function") && node.field.equals("parameter")
                        || parent.is("for_in_statement") && node.field.equals("left")
                        || parent.is("array_pattern", "rest_pattern")
                        || parent.is("catch_clause") && node.field.equals("parameter");
            case C ->
                parent.is("init_declarator", "pointer_declarator", "array_declarator", "declaration")
                        && node.field.equals("declarator");
        };
    }

    private void words(String text) {
        for (String word : text.split("\\W+")) {
            otherwise.add(word);
        }
    }
}
