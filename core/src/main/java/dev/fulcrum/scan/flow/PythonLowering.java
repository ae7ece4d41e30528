package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From Python's syntax tree to the common form. */
final class PythonLowering extends Lowering {
    private static final Set<String> NUMBERS = Set.of("int", "float", "bool", "complex", "Decimal");

    @Override
    List<Statement> statement(SyntaxNode node) {
        return switch (node.type) {
            case "import_statement", "import_from_statement" -> imported(node);
            case "function_definition" -> {
                procedures.add(procedure(node));
                yield List.of();
            }
            case "class_definition" -> body(node.field("body"));
            case "decorated_definition" -> statements(node.fields("definition"));
            case "block", "module", "else_clause", "finally_clause", "except_clause", "except_group_clause" ->
                statements(node.named());
            case "expression_statement" ->
                node.named().isEmpty() ? List.of() : simple(node.named().getFirst());
            case "return_statement" -> List.of(new Statement.Return(first(node), node.line));
            case "raise_statement", "break_statement", "continue_statement" ->
                List.of(new Statement.Leave(expressions(node.named()), node.line));
            case "if_statement" -> List.of(conditional(node));
            case "assert_statement" -> List.of(assertion(node));
            case "while_statement" ->
                List.of(new Statement.Loop(
                        node.field("condition").map(this::expression), List.of(), body(node.field("body")), node.line));
            case "for_statement" -> List.of(loop(node));
            case "with_statement" -> with(node);
            case "try_statement" -> List.of(new Statement.Block(statements(node.named())));
            case "match_statement" -> matching(node);
            default -> node.named ? List.of(new Statement.Evaluate(expression(node))) : List.of();
        };
    }

    private List<Statement> imported(SyntaxNode node) {
        String module = node.field("module_name").map(SyntaxNode::text).orElse("");
        for (SyntaxNode name : node.fields("name")) {
            if (name.is("aliased_import")) {
                String what = name.field("name").map(SyntaxNode::text).orElse("");
                String alias = name.field("alias").map(SyntaxNode::text).orElse("");
                imports.put(alias, module.isEmpty() ? what : module + "." + what);
            } else if (!module.isEmpty()) {
                imports.put(name.text(), module + "." + name.text());
            }
        }
        return List.of();
    }

    private Procedure procedure(SyntaxNode node) {
        List<Procedure.Parameter> parameters = new ArrayList<>();
        for (SyntaxNode parameter :
                node.field("parameters").map(SyntaxNode::named).orElse(List.of())) {
            parameter(parameter).ifPresent(parameters::add);
        }
        String name = node.field("name").map(SyntaxNode::text).orElse("");
        return new Procedure(name, parameters, body(node.field("body")), node.line);
    }

    private static Optional<Procedure.Parameter> parameter(SyntaxNode node) {
        SyntaxNode named = node.field("name")
                .orElse(node.named().isEmpty() ? node : node.named().getFirst());
        if (node.is("identifier")) {
            named = node;
        }
        String type = node.field("type").map(SyntaxNode::text).orElse("");
        String name = named.text().replace("*", "");
        return name.equals("self") || name.equals("cls")
                ? Optional.empty()
                : Optional.of(new Procedure.Parameter(name, NUMBERS.contains(type), false));
    }

    private List<Statement> simple(SyntaxNode node) {
        return switch (node.type) {
            case "assignment" -> assignment(node);
            case "augmented_assignment" -> {
                Expression target = optional(node.field("left"), node.line);
                Expression value = optional(node.field("right"), node.line);
                boolean sum =
                        node.field("operator").map(SyntaxNode::text).orElse("").equals("+=");
                Expression result = sum
                        ? new Expression.Built(List.of(target, value), node.line)
                        : new Expression.Operation("+", List.of(target, value), node.line);
                yield List.of(new Statement.Assign(List.of(target), result, node.line));
            }
            default -> List.of(new Statement.Evaluate(expression(node)));
        };
    }

    private List<Statement> assignment(SyntaxNode node) {
        Optional<SyntaxNode> right = node.field("right");
        if (right.isEmpty()) {
            return List.of();
        }
        if (right.get().is("assignment")) {
            List<Statement> inner = assignment(right.get());
            List<Statement> all = new ArrayList<>(inner);
            all.add(new Statement.Assign(targets(node), optional(right.get().field("left"), node.line), node.line));
            return all;
        }
        return List.of(new Statement.Assign(targets(node), expression(right.get()), node.line));
    }

    private List<Expression> targets(SyntaxNode node) {
        SyntaxNode left = node.field("left").orElse(node);
        return left.is("pattern_list", "tuple_pattern", "list_pattern")
                ? expressions(left.named())
                : List.of(expression(left));
    }

    private Statement conditional(SyntaxNode node) {
        List<SyntaxNode> alternatives = node.fields("alternative");
        List<Statement> otherwise = List.of();
        for (SyntaxNode alternative : alternatives.reversed()) {
            otherwise = alternative.is("elif_clause")
                    ? List.of(new Statement.If(
                            optional(alternative.field("condition"), alternative.line),
                            body(alternative.field("consequence")),
                            otherwise,
                            alternative.line))
                    : body(alternative.field("body"));
        }
        return new Statement.If(
                optional(node.field("condition"), node.line), body(node.field("consequence")), otherwise, node.line);
    }

    private Statement assertion(SyntaxNode node) {
        Expression condition = expression(node.named().getFirst());
        Statement leave = new Statement.Leave(List.of(), node.line);
        return new Statement.If(
                new Expression.Operation("not", List.of(condition), node.line), List.of(leave), List.of(), node.line);
    }

    private Statement loop(SyntaxNode node) {
        SyntaxNode left = node.field("left").orElse(node);
        List<Expression> targets =
                left.is("pattern_list", "tuple_pattern") ? expressions(left.named()) : List.of(expression(left));
        Statement bind = new Statement.Assign(targets, optional(node.field("right"), node.line), node.line);
        return new Statement.Loop(Optional.empty(), List.of(bind), body(node.field("body")), node.line);
    }

    private List<Statement> with(SyntaxNode node) {
        List<Statement> all = new ArrayList<>();
        for (SyntaxNode clause : node.named()) {
            for (SyntaxNode item : clause.is("with_clause") ? clause.named() : List.<SyntaxNode>of()) {
                SyntaxNode value = item.field("value").orElse(item);
                List<SyntaxNode> parts = value.named();
                if (value.is("as_pattern") && parts.size() == 2) {
                    Expression target = expression(parts.get(1).named().getFirst());
                    all.add(new Statement.Assign(List.of(target), expression(parts.getFirst()), node.line));
                } else {
                    all.add(new Statement.Evaluate(expression(value)));
                }
            }
        }
        all.addAll(body(node.field("body")));
        return all;
    }

    private List<Statement> matching(SyntaxNode node) {
        List<Statement> all = new ArrayList<>();
        node.fields("subject").forEach(subject -> all.add(new Statement.Evaluate(expression(subject))));
        node.field("body")
                .ifPresent(body -> body.named().forEach(each -> {
                    List<Statement> branch = body(each.field("consequence"));
                    all.add(new Statement.If(new Expression.Other(List.of(), each.line), branch, List.of(), each.line));
                }));
        return all;
    }

    private Optional<Expression> first(SyntaxNode node) {
        return node.named().stream().findFirst().map(this::expression);
    }

    @Override
    Expression expression(SyntaxNode node) {
        return switch (node.type) {
            case "identifier" -> new Expression.Name(node.text(), node.line);
            case "string" -> string(node);
            case "concatenated_string" -> new Expression.Built(expressions(node.named()), node.line);
            case "integer", "float", "true", "false", "none" -> new Expression.Constant(node.text(), node.line);
            case "attribute" ->
                member(
                        optional(node.field("object"), node.line),
                        node.field("attribute").map(SyntaxNode::text).orElse(""),
                        node.line);
            case "subscript" ->
                new Expression.Index(
                        optional(node.field("value"), node.line),
                        optional(node.field("subscript"), node.line),
                        node.line);
            case "call" -> call(node);
            case "binary_operator" -> binary(node);
            case "boolean_operator" ->
                new Expression.Operation(node.has("and") ? "and" : "or", expressions(node.named()), node.line);
            case "not_operator" -> new Expression.Operation("not", expressions(node.named()), node.line);
            case "comparison_operator" ->
                new Expression.Operation(comparison(node), expressions(node.named()), node.line);
            case "conditional_expression" -> conditionalValue(node);
            case "list", "tuple", "set", "expression_list" ->
                new Expression.Group(expressions(node.named()), Map.of(), node.line);
            case "dictionary" -> dictionary(node);
            case "lambda" -> {
                Procedure procedure = new Procedure(
                        "",
                        List.of(),
                        List.of(new Statement.Return(node.field("body").map(this::expression), node.line)),
                        node.line);
                yield new Expression.Lambda(procedure, node.line);
            }
            case "list_comprehension", "generator_expression", "set_comprehension" -> comprehension(node);
            case "parenthesized_expression", "await" ->
                node.named().isEmpty() ? other(node) : expression(node.named().getFirst());
            case "named_expression" -> optional(node.field("value"), node.line);
            default -> other(node);
        };
    }

    /** Braces that are written twice in a formatted text stand for one. */
    private static void doubled(StringBuilder text, int from) {
        String single = text.substring(from).replace("{{", "{").replace("}}", "}");
        text.setLength(from);
        text.append(single);
    }

    private Expression string(SyntaxNode node) {
        List<Expression> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean interpolated = false;
        for (SyntaxNode child : node.named()) {
            if (child.is("string_content")) {
                text.append(unquote(child.text()));
            } else if (child.is("interpolation")) {
                doubled(text, 0);
                interpolated = true;
                if (!text.isEmpty()) {
                    parts.add(new Expression.Text(text.toString(), node.line));
                    text.setLength(0);
                }
                boolean quoted = child.named().stream()
                        .anyMatch(each ->
                                each.is("type_conversion") && each.text().equals("!r"));
                Expression value = optional(child.field("expression"), child.line);
                boolean number = child.named().stream()
                        .anyMatch(each -> each.is("format_specifier") && Model.fits(each.text(), ".*[bdeEfFgGoxX%]"));
                String wrapped = quoted ? "repr" : number ? "int" : "";
                parts.add(
                        wrapped.isEmpty()
                                ? value
                                : new Expression.Call(wrapped, Optional.empty(), List.of(value), Map.of(), child.line));
            }
        }
        if (!interpolated) {
            return new Expression.Text(text.toString(), node.line);
        }
        doubled(text, 0);
        if (!text.isEmpty()) {
            parts.add(new Expression.Text(text.toString(), node.line));
        }
        return new Expression.Built(parts, node.line);
    }

    private Expression call(SyntaxNode node) {
        Expression function = optional(node.field("function"), node.line);
        List<Expression> arguments = new ArrayList<>();
        Map<String, Expression> named = new LinkedHashMap<>();
        SyntaxNode list = node.field("arguments").orElse(node);
        if (list.is("generator_expression")) {
            arguments.add(expression(list));
        } else {
            for (SyntaxNode argument : list.named()) {
                if (argument.is("keyword_argument")) {
                    named.put(
                            argument.field("name").map(SyntaxNode::text).orElse(""),
                            optional(argument.field("value"), argument.line));
                } else {
                    arguments.add(expression(argument));
                }
            }
        }
        if (function instanceof Expression.Member member && member.object() instanceof Expression.Text text) {
            if (member.name().equals("format")) {
                List<Expression> parts = new ArrayList<>(List.of(text));
                parts.addAll(arguments);
                parts.addAll(named.values());
                return new Expression.Built(parts, node.line);
            }
            if (member.name().equals("join")) {
                return new Expression.Built(arguments, node.line);
            }
        }
        return call(function, arguments, named, node.line);
    }

    private Expression binary(SyntaxNode node) {
        Expression left = optional(node.field("left"), node.line);
        Expression right = optional(node.field("right"), node.line);
        String operator = node.field("operator").map(SyntaxNode::text).orElse("");
        boolean format = operator.equals("%") && !(left instanceof Expression.Constant);
        if (operator.equals("+") || (format && (left instanceof Expression.Text || left instanceof Expression.Built))) {
            List<Expression> parts = new ArrayList<>();
            // A sum of many is one text of many parts: what stands before and behind a part says how it is read.
            boolean longer = operator.equals("+")
                    && left instanceof Expression.Built
                    && node.field("left")
                            .map(each -> each.is("binary_operator"))
                            .orElse(false);
            parts.addAll(longer ? left.parts() : List.of(left));
            parts.addAll(format && right instanceof Expression.Group group ? group.elements() : List.of(right));
            return new Expression.Built(parts, node.line);
        }
        return new Expression.Operation(operator, List.of(left, right), node.line);
    }

    private static String comparison(SyntaxNode node) {
        StringBuilder operator = new StringBuilder();
        node.children.stream().filter(child -> !child.named).forEach(child -> {
            if (!operator.isEmpty()) {
                operator.append(' ');
            }
            operator.append(child.text());
        });
        return operator.toString();
    }

    private Expression conditionalValue(SyntaxNode node) {
        List<SyntaxNode> parts = node.named();
        return parts.size() == 3
                ? new Expression.Operation(
                        "?",
                        List.of(expression(parts.get(1)), expression(parts.get(0)), expression(parts.get(2))),
                        node.line)
                : other(node);
    }

    private Expression dictionary(SyntaxNode node) {
        Map<String, Expression> entries = new LinkedHashMap<>();
        List<Expression> rest = new ArrayList<>();
        for (SyntaxNode pair : node.named()) {
            if (pair.is("dictionary_splat")) {
                rest.addAll(expressions(pair.named()));
                continue;
            }
            Optional<SyntaxNode> key = pair.field("key");
            Expression value = optional(pair.field("value"), pair.line);
            if (key.isPresent() && expression(key.get()) instanceof Expression.Text text) {
                entries.put(text.value(), value);
            } else {
                rest.add(value);
            }
        }
        return new Expression.Group(rest, entries, node.line);
    }

    /** Its elements come from what it runs over; a condition on them or a translation of each is a guard of the whole. */
    private Expression comprehension(SyntaxNode node) {
        List<Expression> parts = new ArrayList<>();
        node.field("body").map(this::expression).ifPresent(parts::add);
        boolean filtered = parts.stream()
                .anyMatch(part -> part instanceof Expression.Call || part instanceof Expression.Operation);
        for (SyntaxNode clause : node.named()) {
            if (clause.is("for_in_clause")) {
                clause.fields("right").forEach(right -> parts.add(expression(right)));
            }
            filtered |= clause.is("if_clause");
        }
        return filtered
                ? new Expression.Call("filtered", Optional.empty(), parts, Map.of(), node.line)
                : new Expression.Other(parts, node.line);
    }
}
