package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * C: the room that there is, forgotten: a size that is handed over and never mentioned (CWE-120), a length that snprintf would have
 * liked (CWE-131), a length in too few bits (CWE-197), an array as large as an input says (CWE-789), more output than input (CWE-787).
 */
final class CRoom {
    private static final Pattern CAPACITY =
            Pattern.compile("(?i)(\\w+_)?(size|cap|capacity|room|max|maxlen|outlen|out_len|bufsize|buflen|limit)");
    private static final Pattern NARROW =
            Pattern.compile("(const )?((un)?signed )?(char|short)|u?int(8|16)_t|unsigned short int");

    private final CFunction function;
    private final Findings findings;

    CRoom(CFunction function, Findings findings) {
        this.function = function;
        this.findings = findings;
    }

    void run() {
        forgotten();
        function.variables.values().forEach(this::asLarge);
        function.variables.keySet().forEach(this::wished);
        function.assignments.forEach(
                assignment -> cut(assignment.field("left"), assignment.field("right"), assignment.line));
        declarations(function.body);
        function.loops.forEach(this::expands);
    }

    private void forgotten() {
        Set<String> mentioned = all(function.body);
        boolean writes = function.assignments.stream().anyMatch(each -> lent(each.field("left")))
                || function.calls.stream()
                        .anyMatch(call -> Model.fits(CSyntax.callee(call), "strcpy|strcat|sprintf|memcpy|memmove")
                                && lent(CSyntax.arguments(call).stream().findFirst()));
        function.variables.values().stream()
                .filter(each -> each.parameter()
                        && each.integer()
                        && CAPACITY.matcher(each.name()).matches())
                .filter(each -> writes && !mentioned.contains(each.name()))
                .findFirst()
                .ifPresent(each -> findings.report("bounds", function.body.line, each.name()));
    }

    private boolean lent(Optional<SyntaxNode> target) {
        return target.filter(node -> !node.is("identifier") || node.field.isEmpty())
                .map(CSyntax::base)
                .flatMap(function::variable)
                .map(each -> each.parameter() && each.pointer() && !each.type().startsWith("const"))
                .orElse(false);
    }

    private static Set<String> all(SyntaxNode node) {
        Set<String> found = new java.util.TreeSet<>();
        collect(node, found);
        return found;
    }

    private static void collect(SyntaxNode node, Set<String> found) {
        if (node.is("identifier")) {
            found.add(node.text());
        }
        node.children.forEach(child -> collect(child, found));
    }

    /** An array on the stack that an input measures. */
    private void asLarge(CFunction.Variable variable) {
        variable.size()
                .flatMap(function::variable)
                .filter(size -> !variable.parameter()
                        && function.foreign(size.name())
                        && size.integer()
                        && !function.above(size.name(), function.declaration(variable.name())))
                .ifPresent(size -> findings.report("allocation", function.body.line, size.name()));
    }

    /** {@code used += snprintf(...)}: it returns what it would have written. */
    private void wished(String variable) {
        boolean printed = function.values(variable).stream()
                .map(CRoom::bare)
                .anyMatch(value -> value.is("call_expression") && Model.fits(CSyntax.callee(value), "v?snprintf"));
        if (!printed) {
            return;
        }
        function.indices.stream()
                .filter(index -> index.field("index")
                        .map(each -> CSyntax.leaves(each).contains(variable))
                        .orElse(false))
                .filter(index -> !function.looked(variable, index))
                .findFirst()
                .ifPresent(index -> findings.report("bounds", index.line, variable));
        function.calls.stream()
                .filter(call -> Model.fits(CSyntax.callee(call), "memcpy|memmove|write|send|fwrite"))
                .filter(call -> CSyntax.arguments(call).stream()
                        .skip(1)
                        .anyMatch(argument -> CSyntax.leaves(argument).contains(variable)))
                .filter(call -> !function.looked(variable, call))
                .findFirst()
                .ifPresent(call -> findings.report("bounds", call.line, variable));
    }

    private static SyntaxNode bare(SyntaxNode node) {
        return node.is("cast_expression") ? node.field("value").map(CRoom::bare).orElse(node) : node;
    }

    private void declarations(SyntaxNode node) {
        if (node.is("init_declarator")) {
            cut(node.field("declarator"), node.field("value"), node.line);
        }
        node.children.forEach(this::declarations);
    }

    /** A length that is stored in a byte or two. */
    private void cut(Optional<SyntaxNode> target, Optional<SyntaxNode> value, int line) {
        if (target.isEmpty() || value.isEmpty()) {
            return;
        }
        String base = CSyntax.base(target.get());
        boolean element = target.get().is("subscript_expression", "pointer_expression");
        boolean narrow = function.variable(base)
                .filter(each -> each.pointer() == element)
                .map(each -> NARROW.matcher(each.type()).matches())
                .orElse(false);
        SyntaxNode bare = bare(value.get());
        boolean length = bare.is("call_expression") && CSyntax.callee(bare).equals("strlen");
        String text = length
                ? CSyntax.arguments(bare).stream()
                        .findFirst()
                        .map(CSyntax::base)
                        .orElse("")
                : "";
        boolean kept = bare.is("identifier")
                && function.values(bare.text()).stream()
                        .anyMatch(each -> bare(each).text().startsWith("strlen"))
                && !function.above(bare.text(), bare);
        if (narrow && (length && !function.measured(text, bare) && !function.above(base, bare) || kept)) {
            findings.report("narrowed_length", line, base);
        }
    }

    /** A loop within a loop writes on, and nobody compares where. */
    private void expands(SyntaxNode loop) {
        List<SyntaxNode> inner = function.loops.stream()
                .filter(each -> each.start > loop.start && each.end <= loop.end)
                .toList();
        for (SyntaxNode each : inner) {
            for (SyntaxNode index : function.indices) {
                boolean here = index.start > each.start && index.end <= each.end && index.field.equals("left");
                String place = index.field("index").map(SyntaxNode::text).orElse("");
                boolean moves = place.endsWith("++");
                String variable = place.replace("++", "");
                String array = CSyntax.base(index);
                boolean room = function.variable(array)
                        .map(known -> known.pointer()
                                        && known.parameter()
                                        && !known.type().startsWith("const")
                                || known.size().isPresent())
                        .orElse(false);
                if (here && moves && room && !function.lookedAnywhere(variable) && !function.delegated(array)) {
                    findings.report("bounds", index.line, array);
                }
            }
        }
    }
}
