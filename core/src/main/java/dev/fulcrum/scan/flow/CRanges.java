package dev.fulcrum.scan.flow;

import dev.fulcrum.syntax.SyntaxNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** C: what is known to be larger than an array of this function: a text that stands in the program (CWE-787), a counter's range (CWE-125). */
final class CRanges {
    private final CFunction function;
    private final CConstants constants;
    private final Findings findings;

    CRanges(CFunction function, CConstants constants, Findings findings) {
        this.function = function;
        this.constants = constants;
        this.findings = findings;
    }

    void run() {
        function.calls.forEach(this::copied);
        function.loops.forEach(this::counted);
    }

    private OptionalLong room(String array) {
        Optional<CFunction.Variable> known = function.variable(array).filter(each -> !each.parameter());
        // A name that is declared in two blocks means two arrays.
        return known.isPresent() && !function.declaredAgain(array)
                ? function.size(array).map(constants::of).orElse(OptionalLong.empty())
                : OptionalLong.empty();
    }

    private void copied(SyntaxNode call) {
        List<SyntaxNode> arguments = CSyntax.arguments(call);
        if (!CSyntax.callee(call).equals("strcpy")
                || arguments.size() != 2
                || !arguments.get(1).is("string_literal")) {
            return;
        }
        String text = arguments.get(1).text();
        int length = text.getBytes(StandardCharsets.UTF_8).length - 2;
        OptionalLong room = room(arguments.getFirst().text());
        boolean plain = text.startsWith("\"") && text.indexOf('\\') < 0;
        if (plain && room.isPresent() && length >= room.getAsLong()) {
            findings.report("bounds", call.line, arguments.getFirst().text());
        }
    }

    /** {@code for (i = 0; i < N; i++)} over an array of less than N elements. */
    private void counted(SyntaxNode loop) {
        SyntaxNode condition = loop.field("condition").orElse(loop);
        String counter = condition.field("left").map(SyntaxNode::text).orElse("");
        String operator = condition.field("operator").map(SyntaxNode::text).orElse("");
        OptionalLong end = condition.field("right").map(constants::of).orElse(OptionalLong.empty());
        boolean counts = loop.is("for_statement")
                && Model.fits(operator, "<=?")
                && loop.field("update")
                        .filter(update -> Model.fits(update.text(), "\\+\\+\\w+|\\w+\\+\\+"))
                        .isPresent();
        if (!counts || end.isEmpty()) {
            return;
        }
        long last = operator.equals("<") ? end.getAsLong() - 1 : end.getAsLong();
        function.indices.stream()
                .filter(index -> index.start > loop.start && index.end <= loop.end)
                .filter(index ->
                        index.field("index").map(SyntaxNode::text).orElse("").equals(counter))
                .filter(index -> index.field("argument")
                        .filter(array -> array.is("identifier"))
                        .isPresent())
                .filter(index -> !function.checkedWithin(loop, index, counter))
                .forEach(index -> {
                    OptionalLong room = room(CSyntax.base(index));
                    if (room.isPresent() && last >= room.getAsLong()) {
                        findings.report("array_index", index.line, CSyntax.base(index));
                    }
                });
    }
}
