package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** From C's syntax tree to the common form. Dereference and casts are looked through. */
final class CLowering extends Lowering {
    private static final Pattern NUMERIC = Pattern.compile(
            "(const )?(unsigned|signed|short|int|long|size_t|ssize_t|u?int\\d+_t|float|double|char|bool|off_t|mode_t)\\b.*");

    @Override
    List<Statement> statement(SyntaxNode node) {
        return switch (node.type) {
            case "function_definition" -> {
                procedures.add(procedure(node));
                yield List.of();
            }
            case "translation_unit",
                    "compound_statement",
                    "else_clause",
                    "linkage_specification",
                    "preproc_if",
                    "preproc_ifdef",
                    "preproc_else",
                    "labeled_statement" -> statements(node.named());
            case "declaration" -> declaration(node);
            case "expression_statement" ->
                node.named().isEmpty() ? List.of() : simple(node.named().getFirst());
            case "return_statement" ->
                List.of(new Statement.Return(node.named().stream().findFirst().map(this::expression), node.line));
            case "break_statement", "continue_statement", "goto_statement" ->
                List.of(new Statement.Leave(List.of(), node.line));
            case "if_statement" ->
                List.of(new Statement.If(
                        optional(node.field("condition"), node.line),
                        body(node.field("consequence")),
                        body(node.field("alternative")),
                        node.line));
            case "while_statement", "do_statement" ->
                List.of(new Statement.Loop(
                        node.field("condition").map(this::expression), List.of(), body(node.field("body")), node.line));
            case "for_statement" -> counting(node);
            case "switch_statement" -> switching(node);
            case "preproc_include",
                    "preproc_def",
                    "preproc_function_def",
                    "type_definition",
                    "struct_specifier",
                    "enum_specifier",
                    "statement_identifier",
                    "preproc_call" -> List.of();
            default -> node.named ? List.of(new Statement.Evaluate(expression(node))) : List.of();
        };
    }

    /** What is changed or given back: {@code *place} is the first element of what the place points to, not the place. */
    private Expression target(SyntaxNode node) {
        Expression place = node.is("pointer_expression") && node.has("*") ? inner(node) : expression(node);
        return node.is("pointer_expression") && node.has("*") && place instanceof Expression.Name
                ? new Expression.Index(place, new Expression.Constant("0", node.line), node.line)
                : place;
    }

    private Expression inner(SyntaxNode node) {
        return node.named().isEmpty() ? other(node) : expression(node.named().getFirst());
    }

    private Procedure procedure(SyntaxNode node) {
        List<Procedure.Parameter> parameters = new ArrayList<>();
        SyntaxNode declarator = node.field("declarator").orElse(node);
        while (declarator.is("pointer_declarator")) {
            declarator = declarator.field("declarator").orElse(node);
        }
        for (SyntaxNode parameter :
                declarator.field("parameters").map(SyntaxNode::named).orElse(List.of())) {
            Optional<SyntaxNode> own = parameter.field("declarator");
            if (own.isPresent()) {
                boolean pointer = own.get().is("pointer_declarator", "array_declarator");
                String type = parameter.field("type").map(SyntaxNode::text).orElse("");
                boolean text = type.contains("char") || type.contains("void");
                boolean numeric = pointer ? !text : NUMERIC.matcher(type).matches();
                parameters.add(new Procedure.Parameter(name(own.get()), numeric, pointer));
            }
        }
        String name = declarator.field("declarator").map(SyntaxNode::text).orElse("");
        return new Procedure(name, parameters, body(node.field("body")), node.line);
    }

    private static String name(SyntaxNode declarator) {
        SyntaxNode current = declarator;
        while (!current.is("identifier")) {
            Optional<SyntaxNode> inner = current.field("declarator");
            if (inner.isEmpty()) {
                return current.named().isEmpty()
                        ? current.text()
                        : current.named().getFirst().text();
            }
            current = inner.get();
        }
        return current.text();
    }

    private List<Statement> declaration(SyntaxNode node) {
        List<Statement> all = new ArrayList<>();
        for (SyntaxNode declarator : node.fields("declarator")) {
            SyntaxNode inner = declarator.is("init_declarator")
                    ? declarator.field("declarator").orElse(declarator)
                    : declarator;
            if (inner.is("array_declarator")) {
                all.add(new Statement.Array(name(inner), optional(inner.field("size"), node.line), node.line));
            }
            if (declarator.is("init_declarator")) {
                Expression target = new Expression.Name(name(inner), declarator.line);
                Expression value = optional(declarator.field("value"), declarator.line);
                all.add(new Statement.Assign(List.of(target), value, declarator.line));
            }
        }
        return all;
    }

    private List<Statement> simple(SyntaxNode node) {
        if (node.is("assignment_expression")) {
            Expression target =
                    node.field("left").map(this::target).orElseGet(() -> optional(Optional.empty(), node.line));
            Expression value = optional(node.field("right"), node.line);
            boolean plain = node.has("=");
            Expression result = plain ? value : new Expression.Operation("+", List.of(target, value), node.line);
            return List.of(new Statement.Assign(List.of(target), result, node.line));
        }
        if (node.is("comma_expression")) {
            List<Statement> all = new ArrayList<>();
            node.named().forEach(part -> all.addAll(simple(part)));
            return all;
        }
        return List.of(new Statement.Evaluate(expression(node)));
    }

    private List<Statement> counting(SyntaxNode node) {
        List<Statement> all = new ArrayList<>();
        node.field("initializer")
                .ifPresent(head -> all.addAll(head.is("declaration") ? declaration(head) : simple(head)));
        all.add(new Statement.Loop(
                node.field("condition").map(this::expression), List.of(), body(node.field("body")), node.line));
        return all;
    }

    private List<Statement> switching(SyntaxNode node) {
        List<Statement> all = new ArrayList<>();
        node.field("body")
                .ifPresent(body -> body.named().forEach(branch -> {
                    List<SyntaxNode> parts = branch.children.stream()
                            .filter(child -> child.named && !child.field.equals("value"))
                            .toList();
                    all.add(new Statement.If(
                            new Expression.Other(List.of(), branch.line), statements(parts), List.of(), branch.line));
                }));
        return all;
    }

    @Override
    Expression expression(SyntaxNode node) {
        return switch (node.type) {
            case "identifier", "field_identifier" -> new Expression.Name(node.text(), node.line);
            case "string_literal" -> new Expression.Text(content(node), node.line);
            case "concatenated_string" -> concatenated(node);
            case "number_literal", "char_literal", "true", "false", "null" ->
                new Expression.Constant(node.text(), node.line);
            case "field_expression" ->
                member(
                        optional(node.field("argument"), node.line),
                        node.field("field").map(SyntaxNode::text).orElse(""),
                        node.line);
            case "subscript_expression" ->
                new Expression.Index(
                        optional(node.field("argument"), node.line),
                        optional(node.field("index"), node.line),
                        node.line);
            case "call_expression" -> {
                List<Expression> arguments = node.field("arguments")
                        .map(list -> CSyntax.callee(node).equals("free")
                                ? list.named().stream().map(this::target).toList()
                                : expressions(list.named()))
                        .orElse(List.of());
                yield call(optional(node.field("function"), node.line), arguments, Map.of(), node.line);
            }
            case "binary_expression" -> binary(node);
            case "unary_expression" ->
                new Expression.Operation(node.has("!") ? "not" : "-", expressions(node.named()), node.line);
            case "pointer_expression" ->
                node.has("&") && !node.named().isEmpty()
                        ? new Expression.Operation(
                                Expression.ADDRESS,
                                List.of(expression(node.named().getFirst())),
                                node.line)
                        : inner(node);
            case "parenthesized_expression" -> inner(node);
            case "cast_expression" -> optional(node.field("value"), node.line);
            case "conditional_expression" -> new Expression.Operation("?", expressions(node.named()), node.line);
            case "sizeof_expression" ->
                new Expression.Call("sizeof", Optional.empty(), expressions(node.named()), Map.of(), node.line);
            case "assignment_expression" -> optional(node.field("right"), node.line);
            case "initializer_list" -> new Expression.Group(expressions(node.named()), Map.of(), node.line);
            case "update_expression" -> new Expression.Operation("+", expressions(node.named()), node.line);
            default -> other(node);
        };
    }

    private static String content(SyntaxNode node) {
        StringBuilder text = new StringBuilder();
        node.named().forEach(part -> text.append(unquote(part.text())));
        return text.toString();
    }

    private static Expression concatenated(SyntaxNode node) {
        StringBuilder text = new StringBuilder();
        node.named().stream().filter(part -> part.is("string_literal")).forEach(part -> text.append(content(part)));
        return new Expression.Text(text.toString(), node.line);
    }

    private Expression binary(SyntaxNode node) {
        List<Expression> operands =
                List.of(optional(node.field("left"), node.line), optional(node.field("right"), node.line));
        String operator = node.field("operator").map(SyntaxNode::text).orElse("");
        return new Expression.Operation(
                operator.equals("&&") ? "and" : operator.equals("||") ? "or" : operator, operands, node.line);
    }
}
