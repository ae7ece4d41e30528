package dev.fulcrum.metric.code;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the functions of a program and measures each. */
final class FunctionSearch {
    private final Language language;
    private final Complexity complexity;
    private final LineCount lines;
    private final List<FunctionMeasures> found = new ArrayList<>();

    FunctionSearch(Language language, LineCount lines) {
        this.language = language;
        this.complexity = new Complexity(language);
        this.lines = lines;
    }

    List<FunctionMeasures> in(SyntaxNode root) {
        search(root, Optional.empty());
        return found;
    }

    private void search(SyntaxNode node, Optional<SyntaxNode> parent) {
        if (complexity.isFunction(Construct.of(language, node))) {
            found.add(measure(node, parent));
        }
        Optional<SyntaxNode> holder = Optional.of(node);
        for (SyntaxNode child : node.children) {
            if (!child.children.isEmpty()) {
                search(child, holder);
            }
        }
    }

    private FunctionMeasures measure(SyntaxNode function, Optional<SyntaxNode> parent) {
        return new FunctionMeasures(
                name(function, parent),
                function.line,
                parameters(function),
                1 + complexity.ownDecisions(function),
                complexity.cognitiveOf(function),
                complexity.nesting(function),
                lines.codeBetween(function.line, function.lastLine()));
    }

    /** A function's own name, or that of the variable or property which it is given to. */
    static String name(SyntaxNode function, Optional<SyntaxNode> parent) {
        return function.field("name")
                .or(() -> declarator(function).flatMap(declarator -> declarator.field("declarator")))
                .or(() -> parent.flatMap(holder ->
                        holder.field("name").or(() -> holder.field("key")).or(() -> holder.field("left"))))
                .map(SyntaxNode::text)
                .orElse("");
    }

    private static int parameters(SyntaxNode function) {
        if (function.field("parameter").isPresent()) {
            return 1;
        }
        Optional<SyntaxNode> list = declarator(function).orElse(function).field("parameters");
        int count = 0;
        for (SyntaxNode parameter : list.map(SyntaxNode::named).orElse(List.of())) {
            boolean isNone = switch (parameter.type) {
                case "comment", "keyword_separator", "positional_separator", "variadic_parameter" -> true;
                case "parameter_declaration" -> parameter.text().equals("void");
                default -> false;
            };
            count += isNone ? 0 : 1;
        }
        return count;
    }

    /** C's way: {@code char *(name)(parameters)} lies in a chain of declarators. */
    private static Optional<SyntaxNode> declarator(SyntaxNode function) {
        Optional<SyntaxNode> at = function.field("declarator");
        while (at.isPresent() && !at.get().is("function_declarator")) {
            at = at.get().field("declarator");
        }
        return at;
    }
}
