package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ways from a language's syntax to the common form share: imports, functions found, paths. */
abstract class Lowering {
    /** Local names of imported things and of aliases: {@code sp} for {@code subprocess}. */
    final Map<String, String> imports = new HashMap<>();

    final List<Procedure> procedures = new ArrayList<>();

    static Unit unit(Language language, SyntaxNode root) {
        Lowering lowering = switch (language) {
            case PYTHON -> new PythonLowering();
            case JAVASCRIPT -> new JavaScriptLowering();
            case C -> new CLowering();
        };
        List<Statement> top = lowering.statements(root.named());
        return new Unit(List.copyOf(lowering.procedures), top);
    }

    abstract List<Statement> statement(SyntaxNode node);

    abstract Expression expression(SyntaxNode node);

    final List<Statement> statements(List<SyntaxNode> nodes) {
        List<Statement> all = new ArrayList<>();
        nodes.forEach(node -> all.addAll(statement(node)));
        return all;
    }

    final List<Statement> body(Optional<SyntaxNode> node) {
        return node.map(this::statement).orElse(List.of());
    }

    final List<Expression> expressions(List<SyntaxNode> nodes) {
        List<Expression> all = new ArrayList<>(nodes.size());
        nodes.forEach(node -> all.add(expression(node)));
        return all;
    }

    final Expression other(SyntaxNode node) {
        return new Expression.Other(expressions(node.named()), node.line);
    }

    final Expression optional(Optional<SyntaxNode> node, int line) {
        return node.map(this::expression).orElse(new Expression.Other(List.of(), line));
    }

    /** A name with its import resolved. */
    final String resolve(String path) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        String known = imports.get(head);
        return known == null ? path : dot < 0 ? known : known + path.substring(dot);
    }

    final Expression member(Expression object, String name, int line) {
        String path = object.path();
        return new Expression.Member(object, name, path.isEmpty() ? "." + name : resolve(path) + "." + name, line);
    }

    final Expression call(Expression function, List<Expression> arguments, Map<String, Expression> named, int line) {
        return switch (function) {
            case Expression.Member member ->
                new Expression.Call(resolve(member.path()), Optional.of(member.object()), arguments, named, line);
            case Expression.Name name ->
                new Expression.Call(resolve(name.id()), Optional.empty(), arguments, named, line);
            case Expression.Lambda lambda -> direct(function, arguments, named, line);
            case Expression.Call call -> direct(function, arguments, named, line);
            case Expression.Text text -> direct(function, arguments, named, line);
            case Expression.Constant constant -> direct(function, arguments, named, line);
            case Expression.Built built -> direct(function, arguments, named, line);
            case Expression.Operation operation -> direct(function, arguments, named, line);
            case Expression.Index index -> direct(function, arguments, named, line);
            case Expression.Group group -> direct(function, arguments, named, line);
            case Expression.Other other -> direct(function, arguments, named, line);
        };
    }

    private static Expression direct(
            Expression function, List<Expression> arguments, Map<String, Expression> named, int line) {
        return new Expression.Call("()", Optional.of(function), arguments, named, line);
    }

    /** What a quoted literal holds, escapes left as they are but for those of line breaks and hexadecimal digits. */
    static String unquote(String literal) {
        return literal.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }
}
