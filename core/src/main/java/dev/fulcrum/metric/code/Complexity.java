package dev.fulcrum.metric.code;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.Optional;

/**
 * Cyclomatic complexity counts decisions, in Python as radon does, in JavaScript and C as lizard does. Cognitive complexity charges
 * each break of the flow for the nesting that it stands in.
 *
 * @see "McCabe 1976, A Complexity Measure"
 * @see "Campbell 2018, Cognitive Complexity: A new way of measuring understandability"
 */
final class Complexity {
    /** The nesting of code that no function holds; a function there begins at 0. */
    private static final int OUTSIDE = -1;

    private final Language language;

    Complexity(Language language) {
        this.language = language;
    }

    /** Decisions below a node, those of named functions inside it too. */
    int decisions(SyntaxNode node) {
        return decisions(node, Construct.OTHER, Functions.INCLUDED);
    }

    /** Decisions of a function without those of functions inside it. */
    int ownDecisions(SyntaxNode function) {
        // radon leaves decorators and default values aside.
        if (language == Language.PYTHON) {
            return function.field("body")
                    .map(body -> decisions(body, Construct.OTHER, Functions.LEFT_OUT))
                    .orElse(0);
        }
        int count = 0;
        for (SyntaxNode child : function.children) {
            count += decisions(child, Construct.OTHER, Functions.LEFT_OUT);
        }
        return count;
    }

    private enum Functions {
        INCLUDED,
        LEFT_OUT
    }

    private int decisions(SyntaxNode node, Construct parent, Functions functions) {
        Construct construct = Construct.of(language, node);
        if (functions == Functions.LEFT_OUT && isFunction(construct)) {
            return 0;
        }
        int count = weight(construct, parent, node);
        if (construct == Construct.ASSERTION) {
            return count;
        }
        for (SyntaxNode child : node.children) {
            count += decisions(child, construct, functions);
        }
        return count;
    }

    boolean isFunction(Construct construct) {
        return construct == Construct.FUNCTION || (construct == Construct.LAMBDA && language != Language.PYTHON);
    }

    private static int weight(Construct construct, Construct parent, SyntaxNode node) {
        return switch (construct) {
            case IF, LOOP, CASE, CATCH, CONDITIONAL_EXPRESSION, BOOLEAN, COMPREHENSION_PART, ASSERTION -> 1;
            // The if inside is counted.
            case ELSE_IF -> node.type.equals("else_clause") ? 0 : 1;
            case ELSE -> parent == Construct.LOOP || parent == Construct.TRY ? 1 : 0;
            case SWITCH, TRY, FUNCTION, LAMBDA, JUMP, OTHER -> 0;
        };
    }

    /** How deep control structures lie in each other below a node. */
    int nesting(SyntaxNode node) {
        Construct construct = Construct.of(language, node);
        int own = switch (construct) {
            case IF, LOOP, SWITCH, TRY -> 1;
            case ELSE_IF, ELSE, CASE, CATCH, CONDITIONAL_EXPRESSION, BOOLEAN, COMPREHENSION_PART -> 0;
            case ASSERTION, FUNCTION, LAMBDA, JUMP, OTHER -> 0;
        };
        int deepest = 0;
        for (SyntaxNode child : node.children) {
            if (child.children.isEmpty()) {
                continue;
            }
            // The if of an else-if lies beside the first one, not in it.
            int depth = nesting(child);
            boolean beside = child.is("else_clause") && Construct.of(language, child) == Construct.ELSE_IF;
            deepest = Math.max(deepest, beside ? depth - own : depth);
        }
        return own + deepest;
    }

    /** Of a whole program. */
    int cognitive(SyntaxNode root) {
        return inside(root, OUTSIDE);
    }

    /** Of one function, with the functions inside it. */
    int cognitiveOf(SyntaxNode function) {
        return recursion(function) + inside(function, 0);
    }

    private int cognitive(SyntaxNode node, int nesting, Optional<String> operator) {
        return switch (Construct.of(language, node)) {
            case IF, LOOP, SWITCH, CATCH, CONDITIONAL_EXPRESSION -> 1 + Math.max(0, nesting) + branches(node, nesting);
            case BOOLEAN -> booleans(node, nesting, operator);
            case JUMP -> 1 + inside(node, nesting);
            // A function inside another one is read with that one in mind.
            case LAMBDA -> inside(node, nesting + 1);
            case FUNCTION -> recursion(node) + inside(node, nesting + 1);
            case ELSE_IF, ELSE, CASE, TRY, COMPREHENSION_PART, ASSERTION, OTHER -> inside(node, nesting);
        };
    }

    private int inside(SyntaxNode node, int nesting) {
        int sum = 0;
        for (SyntaxNode child : node.children) {
            sum += cognitive(child, nesting, Optional.empty());
        }
        return sum;
    }

    /** What is in a structure is one level deeper; its other branches are charged flat, whatever the level. */
    private int branches(SyntaxNode node, int nesting) {
        int sum = 0;
        for (SyntaxNode child : node.children) {
            Construct part = Construct.of(language, child);
            if (part == Construct.ELSE_IF || part == Construct.ELSE) {
                sum += 1 + alternative(child, nesting);
            } else {
                sum += cognitive(child, Math.max(0, nesting) + 1, Optional.empty());
            }
        }
        return sum;
    }

    private int alternative(SyntaxNode clause, int nesting) {
        int sum = 0;
        for (SyntaxNode child : clause.children) {
            boolean chained = clause.type.equals("else_clause") && child.type.equals("if_statement");
            sum += chained ? branches(child, nesting) : cognitive(child, Math.max(0, nesting) + 1, Optional.empty());
        }
        return sum;
    }

    /** A row of the same operator is charged once. */
    private int booleans(SyntaxNode node, int nesting, Optional<String> outer) {
        String mine = node.field("operator").map(sign -> sign.type).orElse("");
        int sum = outer.filter(mine::equals).isPresent() ? 0 : 1;
        for (SyntaxNode child : node.children) {
            sum += cognitive(child, nesting, Optional.of(mine));
        }
        return sum;
    }

    private int recursion(SyntaxNode function) {
        String name = FunctionSearch.name(function, Optional.empty());
        return !name.isEmpty() && calls(function, name) ? 1 : 0;
    }

    private static boolean calls(SyntaxNode node, String name) {
        if (node.is("call", "call_expression")) {
            Optional<SyntaxNode> callee = node.field("function");
            if (callee.isPresent()
                    && callee.get().type.equals("identifier")
                    && callee.get().text().equals(name)) {
                return true;
            }
        }
        for (SyntaxNode child : node.children) {
            if (calls(child, name)) {
                return true;
            }
        }
        return false;
    }
}
