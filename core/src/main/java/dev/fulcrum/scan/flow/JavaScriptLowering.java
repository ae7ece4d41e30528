package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From JavaScript's syntax tree to the common form. */
final class JavaScriptLowering extends Lowering {

    @Override
    List<Statement> statement(SyntaxNode node) {
        return switch (node.type) {
            case "import_statement" -> imported(node);
            case "function_declaration", "generator_function_declaration", "method_definition" -> {
                procedures.add(
                        procedure(node, node.field("name").map(SyntaxNode::text).orElse("")));
                yield List.of();
            }
            case "class_declaration", "class" ->
                statements(node.field("body").map(SyntaxNode::named).orElse(List.of()));
            case "export_statement" -> exported(node);
            case "program", "statement_block", "else_clause", "catch_clause", "finally_clause", "switch_body" ->
                statements(node.named());
            case "lexical_declaration", "variable_declaration" -> declaration(node);
            case "expression_statement" ->
                node.named().isEmpty() ? List.of() : simple(node.named().getFirst());
            case "return_statement" ->
                List.of(new Statement.Return(node.named().stream().findFirst().map(this::expression), node.line));
            case "throw_statement", "break_statement", "continue_statement" ->
                List.of(new Statement.Leave(expressions(node.named()), node.line));
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
            case "for_in_statement" -> List.of(each(node));
            case "try_statement" -> List.of(new Statement.Block(statements(node.named())));
            case "switch_statement" -> switching(node);
            default -> node.named ? List.of(new Statement.Evaluate(expression(node))) : List.of();
        };
    }

    private List<Statement> imported(SyntaxNode node) {
        String module = module(node.field("source").map(SyntaxNode::text).orElse(""));
        for (SyntaxNode clause : node.named()) {
            for (SyntaxNode part : clause.is("import_clause") ? clause.named() : List.<SyntaxNode>of()) {
                if (part.is("identifier")) {
                    imports.put(part.text(), module);
                } else if (part.is("namespace_import") && !part.named().isEmpty()) {
                    imports.put(part.named().getFirst().text(), module);
                } else if (part.is("named_imports")) {
                    part.named().forEach(specifier -> {
                        String name =
                                specifier.field("name").map(SyntaxNode::text).orElse("");
                        imports.put(
                                specifier.field("alias").map(SyntaxNode::text).orElse(name), module + "." + name);
                    });
                }
            }
        }
        return List.of();
    }

    private static String module(String quoted) {
        return quoted.replaceAll("^['\"`]|['\"`]$", "")
                .replaceFirst("^node:", "")
                .replace("fs/promises", "fs");
    }

    private List<Statement> exported(SyntaxNode node) {
        List<Statement> all = new ArrayList<>(statements(node.fields("declaration")));
        node.fields("value").forEach(value -> all.add(new Statement.Evaluate(expression(value))));
        return all;
    }

    private List<Statement> declaration(SyntaxNode node) {
        List<Statement> all = new ArrayList<>();
        for (SyntaxNode declarator : node.named()) {
            Optional<SyntaxNode> value = declarator.field("value");
            SyntaxNode name = declarator.field("name").orElse(declarator);
            if (value.isPresent() && !alias(name, value.get())) {
                function(value.get(), name.text())
                        .ifPresentOrElse(
                                procedures::add,
                                () -> all.add(
                                        new Statement.Assign(targets(name), expression(value.get()), declarator.line)));
            }
        }
        return all;
    }

    /** {@code const fs = require('fs')}, {@code const { exec } = require('child_process')}, {@code promisify(exec)}. */
    private boolean alias(SyntaxNode name, SyntaxNode value) {
        Expression expression =
                value.is("call_expression", "member_expression") ? expression(value) : optional(Optional.empty(), 0);
        String path = "";
        if (expression instanceof Expression.Member member) {
            path = resolve(member.path());
            if (!(member.object() instanceof Expression.Call) && !imports.containsValue(path.split("\\.")[0])) {
                return false;
            }
        } else if (expression instanceof Expression.Call call) {
            if (call.callee().equals("require") && call.argument(0).orElse(call) instanceof Expression.Text text) {
                path = module(text.value());
            } else if (call.callee().endsWith("promisify") && call.argument(0).isPresent()) {
                path = resolve(call.argument(0).get().path());
            }
        }
        if (path.isEmpty() || path.startsWith(".")) {
            return false;
        }
        if (name.is("identifier")) {
            imports.put(name.text(), path);
            return true;
        }
        for (SyntaxNode part : name.is("object_pattern") ? name.named() : List.<SyntaxNode>of()) {
            String local = part.field("value").orElse(part).text();
            imports.put(local, path + "." + part.field("key").orElse(part).text());
        }
        return name.is("object_pattern");
    }

    private List<Expression> targets(SyntaxNode name) {
        if (name.is("object_pattern", "array_pattern")) {
            List<Expression> all = new ArrayList<>();
            for (SyntaxNode part : name.named()) {
                SyntaxNode target =
                        part.field("value").or(() -> part.field("left")).orElse(part);
                all.add(new Expression.Name(target.text(), target.line));
            }
            return all;
        }
        return List.of(expression(name));
    }

    private Optional<Procedure> function(SyntaxNode value, String name) {
        return value.is("arrow_function", "function_expression", "generator_function", "function")
                ? Optional.of(procedure(value, name))
                : Optional.empty();
    }

    private Procedure procedure(SyntaxNode node, String name) {
        List<Procedure.Parameter> parameters = new ArrayList<>();
        node.field("parameter").ifPresent(single -> parameter(single, parameters));
        node.field("parameters").ifPresent(list -> list.named().forEach(each -> parameter(each, parameters)));
        Optional<SyntaxNode> body = node.field("body");
        List<Statement> statements = body.isPresent() && !body.get().is("statement_block")
                ? List.of(new Statement.Return(body.map(this::expression), node.line))
                : body(body);
        return new Procedure(name, parameters, statements, node.line);
    }

    private static void parameter(SyntaxNode node, List<Procedure.Parameter> parameters) {
        if (node.is("identifier", "shorthand_property_identifier_pattern")) {
            parameters.add(new Procedure.Parameter(node.text(), false, false));
        } else if (node.is("assignment_pattern")) {
            node.field("left").ifPresent(left -> parameter(left, parameters));
        } else if (node.is("pair_pattern")) {
            node.field("value").ifPresent(value -> parameter(value, parameters));
        } else {
            node.named().forEach(part -> parameter(part, parameters));
        }
    }

    private List<Statement> simple(SyntaxNode node) {
        if (node.is("assignment_expression")) {
            Expression target = optional(node.field("left"), node.line);
            SyntaxNode right = node.field("right").orElse(node);
            Optional<Procedure> function = function(right, target.path());
            if (function.isPresent()) {
                procedures.add(function.get());
                return List.of();
            }
            return List.of(new Statement.Assign(List.of(target), expression(right), node.line));
        }
        if (node.is("augmented_assignment_expression")) {
            Expression target = optional(node.field("left"), node.line);
            Expression value = optional(node.field("right"), node.line);
            boolean sum = node.has("+=");
            Expression result = sum
                    ? new Expression.Built(List.of(target, value), node.line)
                    : new Expression.Operation("-", List.of(target, value), node.line);
            return List.of(new Statement.Assign(List.of(target), result, node.line));
        }
        return List.of(new Statement.Evaluate(expression(node)));
    }

    private List<Statement> counting(SyntaxNode node) {
        List<Statement> all = new ArrayList<>(body(node.field("initializer")));
        all.add(new Statement.Loop(
                node.field("condition").map(this::expression), List.of(), body(node.field("body")), node.line));
        return all;
    }

    private Statement each(SyntaxNode node) {
        List<Expression> targets = targets(node.field("left").orElse(node));
        Statement bind = new Statement.Assign(targets, optional(node.field("right"), node.line), node.line);
        return new Statement.Loop(Optional.empty(), List.of(bind), body(node.field("body")), node.line);
    }

    private List<Statement> switching(SyntaxNode node) {
        List<Statement> all = new ArrayList<>();
        node.field("body")
                .ifPresent(body -> body.named()
                        .forEach(branch -> all.add(new Statement.If(
                                new Expression.Other(List.of(), branch.line),
                                statements(branch.fields("body")),
                                List.of(),
                                branch.line))));
        return all;
    }

    @Override
    Expression expression(SyntaxNode node) {
        return switch (node.type) {
            case "identifier", "property_identifier", "this", "shorthand_property_identifier" ->
                new Expression.Name(node.text(), node.line);
            case "string" -> new Expression.Text(content(node), node.line);
            case "template_string" -> template(node);
            case "number", "true", "false", "null", "undefined" -> new Expression.Constant(node.text(), node.line);
            case "regex" ->
                new Expression.Call(
                        "regex",
                        Optional.empty(),
                        List.of(
                                new Expression.Text(
                                        node.field("pattern")
                                                .map(SyntaxNode::text)
                                                .orElse(""),
                                        node.line),
                                new Expression.Text(
                                        node.field("flags")
                                                .map(SyntaxNode::text)
                                                .orElse(""),
                                        node.line)),
                        Map.of(),
                        node.line);
            case "member_expression" ->
                member(
                        optional(node.field("object"), node.line),
                        node.field("property").map(SyntaxNode::text).orElse(""),
                        node.line);
            case "subscript_expression" ->
                new Expression.Index(
                        optional(node.field("object"), node.line), optional(node.field("index"), node.line), node.line);
            case "call_expression", "new_expression" -> call(node);
            case "binary_expression" -> binary(node);
            case "unary_expression" ->
                node.has("!")
                        ? new Expression.Operation("not", expressions(node.named()), node.line)
                        : new Expression.Operation("-", expressions(node.named()), node.line);
            case "ternary_expression" -> new Expression.Operation("?", expressions(node.named()), node.line);
            case "array" -> new Expression.Group(expressions(node.named()), Map.of(), node.line);
            case "object" -> object(node);
            case "arrow_function", "function_expression", "generator_function" ->
                new Expression.Lambda(procedure(node, ""), node.line);
            case "parenthesized_expression", "await_expression", "spread_element" ->
                node.named().isEmpty() ? other(node) : expression(node.named().getFirst());
            case "assignment_expression" -> optional(node.field("right"), node.line);
            default -> other(node);
        };
    }

    private static String content(SyntaxNode node) {
        StringBuilder text = new StringBuilder();
        node.named().forEach(part -> text.append(unquote(part.text())));
        return text.toString();
    }

    private Expression template(SyntaxNode node) {
        List<Expression> parts = new ArrayList<>();
        for (SyntaxNode child : node.named()) {
            if (child.is("template_substitution")) {
                parts.addAll(expressions(child.named()));
            } else {
                parts.add(new Expression.Text(unquote(child.text()), child.line));
            }
        }
        boolean plain = parts.stream().allMatch(part -> part instanceof Expression.Text);
        return plain
                ? new Expression.Text(node.text().substring(1, node.text().length() - 1), node.line)
                : new Expression.Built(parts, node.line);
    }

    private Expression call(SyntaxNode node) {
        Expression function = optional(node.field("function").or(() -> node.field("constructor")), node.line);
        List<Expression> arguments =
                node.field("arguments").map(list -> expressions(list.named())).orElse(List.of());
        return call(function, arguments, Map.of(), node.line);
    }

    private Expression binary(SyntaxNode node) {
        List<Expression> operands =
                List.of(optional(node.field("left"), node.line), optional(node.field("right"), node.line));
        String operator = node.field("operator").map(SyntaxNode::text).orElse("");
        return switch (operator) {
            case "+" -> {
                List<Expression> parts = new ArrayList<>();
                boolean longer = operands.getFirst() instanceof Expression.Built
                        && node.field("left")
                                .map(each -> each.is("binary_expression"))
                                .orElse(false);
                parts.addAll(longer ? operands.getFirst().parts() : List.of(operands.getFirst()));
                parts.add(operands.getLast());
                yield new Expression.Built(parts, node.line);
            }
            case "&&" -> new Expression.Operation("and", operands, node.line);
            case "||", "??" -> new Expression.Operation("or", operands, node.line);
            default ->
                new Expression.Operation(operator.replace("===", "==").replace("!==", "!="), operands, node.line);
        };
    }

    private Expression object(SyntaxNode node) {
        Map<String, Expression> entries = new LinkedHashMap<>();
        List<Expression> rest = new ArrayList<>();
        for (SyntaxNode part : node.named()) {
            Optional<SyntaxNode> key = part.field("key");
            if (part.is("method_definition")) {
                procedures.add(
                        procedure(part, part.field("name").map(SyntaxNode::text).orElse("")));
            } else if (key.isPresent()) {
                String name = key.get().text().replaceAll("^['\"]|['\"]$", "");
                entries.put(name, optional(part.field("value"), part.line));
            } else if (part.is("shorthand_property_identifier")) {
                entries.put(part.text(), expression(part));
            } else {
                rest.add(expression(part));
            }
        }
        return new Expression.Group(rest, entries, node.line);
    }
}
