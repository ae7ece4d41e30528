package dev.fulcrum.metric.code;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;

/** What a node of a syntax tree is to a measure of complexity, in any of the languages. */
enum Construct {
    IF,
    ELSE_IF,
    ELSE,
    LOOP,
    SWITCH,
    /** A branch of a switch that has a condition. */
    CASE,
    TRY,
    CATCH,
    CONDITIONAL_EXPRESSION,
    /** One {@code and} or {@code or}. */
    BOOLEAN,
    /** A loop or a condition within a comprehension. */
    COMPREHENSION_PART,
    ASSERTION,
    /** A function with a name of its own. */
    FUNCTION,
    /** A function that is an expression. */
    LAMBDA,
    /** Leaves the flow for a label. */
    JUMP,
    OTHER;

    static Construct of(Language language, SyntaxNode node) {
        if (!node.named || node.children.isEmpty()) {
            return OTHER;
        }
        return switch (language) {
            case PYTHON -> python(node);
            case JAVASCRIPT -> javaScript(node);
            case C -> c(node);
        };
    }

    private static Construct python(SyntaxNode node) {
        return switch (node.type) {
            case "if_statement" -> IF;
            case "elif_clause" -> ELSE_IF;
            case "else_clause" -> ELSE;
            case "for_statement", "while_statement" -> LOOP;
            case "match_statement" -> SWITCH;
            case "case_clause" -> isCatchAll(node) ? OTHER : CASE;
            case "try_statement" -> TRY;
            case "except_clause", "except_group_clause" -> CATCH;
            case "conditional_expression" -> CONDITIONAL_EXPRESSION;
            case "boolean_operator" -> BOOLEAN;
            case "for_in_clause", "if_clause" ->
                node.type.equals("if_clause") && isGuard(node) ? OTHER : COMPREHENSION_PART;
            case "assert_statement" -> ASSERTION;
            case "function_definition" -> FUNCTION;
            case "lambda" -> LAMBDA;
            default -> OTHER;
        };
    }

    private static Construct javaScript(SyntaxNode node) {
        return switch (node.type) {
            case "if_statement" -> IF;
            case "else_clause" -> chained(node);
            case "for_statement", "for_in_statement", "while_statement", "do_statement" -> LOOP;
            case "switch_statement" -> SWITCH;
            case "switch_case" -> CASE;
            case "try_statement" -> TRY;
            case "catch_clause" -> CATCH;
            case "ternary_expression" -> CONDITIONAL_EXPRESSION;
            case "binary_expression" -> node.has("&&") || node.has("||") || node.has("??") ? BOOLEAN : OTHER;
            case "function_declaration", "generator_function_declaration", "method_definition" -> FUNCTION;
            case "arrow_function", "function_expression", "generator_function" -> LAMBDA;
            case "break_statement", "continue_statement" -> node.named().isEmpty() ? OTHER : JUMP;
            default -> OTHER;
        };
    }

    private static Construct c(SyntaxNode node) {
        return switch (node.type) {
            case "if_statement", "preproc_if", "preproc_ifdef" -> IF;
            case "preproc_elif", "preproc_elifdef" -> ELSE_IF;
            case "preproc_else" -> ELSE;
            case "else_clause" -> chained(node);
            case "for_statement", "while_statement", "do_statement" -> LOOP;
            case "switch_statement" -> SWITCH;
            case "case_statement" -> node.has("case") ? CASE : OTHER;
            case "conditional_expression" -> CONDITIONAL_EXPRESSION;
            case "binary_expression" -> node.has("&&") || node.has("||") ? BOOLEAN : OTHER;
            case "function_definition" -> FUNCTION;
            case "goto_statement" -> JUMP;
            default -> OTHER;
        };
    }

    /** {@code else if} is written as an else with an if inside. */
    private static Construct chained(SyntaxNode elseClause) {
        return elseClause.named().stream().anyMatch(child -> child.is("if_statement")) ? ELSE_IF : ELSE;
    }

    private static boolean isGuard(SyntaxNode clause) {
        return clause.field.equals("guard");
    }

    /** {@code case _:} and {@code case name:} always match. */
    private static boolean isCatchAll(SyntaxNode clause) {
        boolean guarded = clause.field("guard").isPresent();
        return !guarded
                && clause.named().stream()
                        .filter(child -> child.is("case_pattern"))
                        .allMatch(pattern -> pattern.text().matches("[A-Za-z_][A-Za-z_0-9]*"));
    }
}
