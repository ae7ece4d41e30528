package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * C: reading that may have failed and nobody asks (CWE-252). What should have been read is then as it was before. That does harm where
 * it was nothing, and where nobody looks at the content before it is used either.
 */
final class CResults {
    private static final Pattern READS = Pattern.compile("fgets|fread|read|recv|fscanf|sscanf");
    private static final Pattern FILLS = Pattern.compile("mem\\w+|bzero|str\\w+|v?sn?printf");

    private final CFunction function;
    private final Findings findings;

    CResults(CFunction function, Findings findings) {
        this.function = function;
        this.findings = findings;
    }

    void run() {
        statements(function.body);
    }

    private void statements(SyntaxNode node) {
        if (node.is("expression_statement")) {
            node.named().stream()
                    .filter(each -> each.is("call_expression")
                            && READS.matcher(CSyntax.callee(each)).matches())
                    .filter(call ->
                            targets(call).stream().anyMatch(target -> !filled(target, call) && !looked(target, node)))
                    .forEach(call -> findings.report("unchecked_return", call.line, CSyntax.callee(call)));
        }
        node.children.forEach(this::statements);
    }

    private static List<SyntaxNode> targets(SyntaxNode call) {
        List<SyntaxNode> arguments = CSyntax.arguments(call);
        int from = switch (CSyntax.callee(call)) {
            case "fgets", "fread" -> 0;
            case "read", "recv" -> 1;
            default -> 2;
        };
        int to = CSyntax.callee(call).endsWith("scanf") ? arguments.size() : from + 1;
        return from < arguments.size() ? arguments.subList(from, Math.min(to, arguments.size())) : List.of();
    }

    /** Whether it had a content before. */
    private boolean filled(SyntaxNode target, SyntaxNode call) {
        String name = CSyntax.base(target);
        boolean given = function.values(name).stream().anyMatch(value -> value.end <= call.start);
        boolean element = function.assignments.stream()
                .filter(each -> each.end <= call.start)
                .flatMap(each -> each.field("left").stream())
                .anyMatch(left -> left.is("subscript_expression", "pointer_expression")
                        && CSyntax.base(left).equals(name));
        boolean filled = function.calls.stream()
                .filter(each -> each.end <= call.start
                        && FILLS.matcher(CSyntax.callee(each)).matches())
                .anyMatch(each -> CSyntax.arguments(each).stream()
                        .limit(1)
                        .anyMatch(first -> CSyntax.base(first).equals(name)));
        return given && !allocated(name) || element || filled;
    }

    private boolean allocated(String name) {
        return function.values(name).stream()
                .anyMatch(value -> Model.fits(value.text(), "(?s).*\\b(malloc|realloc)\\s*\\(.*"));
    }

    /** Whether the first that happens to the content, but for the line break that is cut off, is that a condition looks at it. */
    private boolean looked(SyntaxNode target, SyntaxNode statement) {
        String name = CSyntax.base(target);
        return first(function.body, name, statement.end, Optional.empty())
                .filter(place -> place.field.equals("condition"))
                .isPresent();
    }

    /** The condition, or else the statement, that mentions the variable first behind a place. */
    private static Optional<SyntaxNode> first(SyntaxNode node, String name, int behind, Optional<SyntaxNode> within) {
        if (node.end <= behind || trims(node, name)) {
            return Optional.empty();
        }
        Optional<SyntaxNode> place = node.field.equals("condition") ? Optional.of(node) : within;
        if (node.is("identifier") && node.start >= behind && node.text().equals(name)) {
            return Optional.of(place.orElse(node));
        }
        for (SyntaxNode child : node.children) {
            Optional<SyntaxNode> found = first(child, name, behind, place);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@code line[strcspn(line, "\n")] = '\0'}. */
    private static boolean trims(SyntaxNode node, String name) {
        return node.is("assignment_expression")
                && node.field("left")
                        .filter(left -> left.is("subscript_expression"))
                        .map(CSyntax::base)
                        .filter(name::equals)
                        .isPresent()
                && node.field("right")
                        .filter(right -> Model.fits(right.text(), "'\\\\0'|0"))
                        .isPresent();
    }
}
