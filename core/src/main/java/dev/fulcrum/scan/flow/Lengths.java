package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Python and JavaScript: lengths in characters of what is sent in bytes (CWE-135), lengths cut off to a byte (CWE-197), places that are
 * counted from the end when they are negative (CWE-129), money in binary fractions (CWE-681, CWE-682).
 */
final class Lengths {
    private static final Pattern PLACE =
            Pattern.compile("(?i)(\\w+_)?(index|idx|position|offset|slot|place|nth|rank)|i|n|k|number|count|page");
    private static final Set<String> ORDERS =
            Set.of("<", "<=", ">", ">=", "<= <", "< <", "<= <=", "< <=", "in", "not in");
    private static final Pattern MONEY = Pattern.compile(
            "(?i)\\w*(amount|price|cents|money|balance|payment|fee|salary|invoice|cost|tax|vat|discount|interest|total)\\w*");
    private static final Pattern TO_FLOAT = Pattern.compile("float|parseFloat|Number|strtod|atof");

    private final Language language;
    private final Names names;
    private final Findings findings;

    Lengths(Language language, Names names, Findings findings) {
        this.language = language;
        this.names = names;
        this.findings = findings;
    }

    void run() {
        if (language != Language.C) {
            characters();
            narrow();
        }
        if (language == Language.PYTHON) {
            names.parts.forEach(this::place);
        }
        if (MONEY.matcher(names.procedure.name()).matches()
                || names.procedure.parameters().stream()
                        .anyMatch(each -> MONEY.matcher(each.name()).matches())) {
            fractions();
        }
    }

    /** len(text) beside text.encode(): one counts characters, the other has bytes. */
    private void characters() {
        for (Procedure.Parameter parameter : names.procedure.parameters()) {
            String text = parameter.name();
            Optional<Expression> length = names.parts.stream()
                    .filter(part -> part instanceof Expression.Call call
                                    && call.callee().equals("len")
                                    && call.argument(0)
                                            .map(each -> each.path().equals(text))
                                            .orElse(false)
                            || part instanceof Expression.Member member
                                    && member.name().equals("length")
                                    && member.object().path().equals(text))
                    .findFirst();
            boolean bytes = names.calls.stream()
                    .anyMatch(call -> call.callee().equals(text + ".encode")
                            || Model.fits(
                                            call.callee(),
                                            "Buffer\\.from|.*\\.encode|.*\\.writeUInt\\w+|struct\\.pack|.*\\.to_bytes")
                                    && call.arguments().stream()
                                            .anyMatch(each -> each.path().equals(text)));
            boolean measured = names.mentions(Pattern.compile("Buffer\\.byteLength"));
            boolean compared = names.operations.stream()
                    .anyMatch(each -> ORDERS.contains(each.operator())
                            && each.operands().stream()
                                    .anyMatch(operand -> length.map(found -> found == operand)
                                            .orElse(false)));
            if (length.isPresent() && bytes && !measured && !compared) {
                findings.report("character_length", length.get().line(), text);
            }
        }
    }

    /** {@code len(data) & 0xff}, {@code len(data) % 256}. */
    private void narrow() {
        for (Expression.Operation operation : names.operations) {
            boolean cuts = Model.fits(operation.operator(), "[&%]")
                    && operation.operands().size() == 2
                    && operation.operands().getLast() instanceof Expression.Constant constant
                    && Model.fits(constant.text(), "(?i)0xff(ff)?|255|256|65535|65536|0x100(00)?");
            Expression left = operation.operands().getFirst();
            boolean length = names.sources(left).stream()
                    .anyMatch(part -> part instanceof Expression.Call call
                                    && call.callee().equals("len")
                            || part instanceof Expression.Member member
                                    && Model.fits(member.name(), "length|byteLength"));
            boolean compared = names.operations.stream().anyMatch(each -> ORDERS.contains(each.operator()));
            if (cuts && length && !compared) {
                findings.report("narrowed_length", operation.line(), names.procedure.name());
            }
        }
    }

    private void place(Expression expression) {
        if (expression instanceof Expression.Index index
                && index.object() instanceof Expression.Name list
                && names.parameter(list.id())) {
            String place = index.index().path();
            boolean number = names.procedure.parameters().stream()
                    .anyMatch(each -> each.name().equals(place) && each.numeric());
            if (number
                    && PLACE.matcher(place).matches()
                    && !looked(place)
                    && !Model.fits(list.id(), "(?i).*(map|table|dict|by_\\w+|index|cache|balances|accounts|users)")) {
                findings.report("place", index.line(), list.id());
            }
        }
    }

    private boolean looked(String place) {
        return names.operations.stream()
                        .anyMatch(each -> ORDERS.contains(each.operator())
                                && each.operands().stream()
                                        .anyMatch(operand -> operand.path().equals(place)))
                || names.calls.stream()
                        .anyMatch(call -> Model.fits(call.callee(), "max|min|abs|\\w*(check|valid|clamp)\\w*")
                                && call.arguments().stream()
                                        .anyMatch(each -> each.path().equals(place)));
    }

    /** {@code int(float(text) * 100)}. */
    private void fractions() {
        for (Expression.Operation operation : names.operations) {
            boolean scaled = operation.operator().equals("*")
                    && operation.operands().stream()
                            .anyMatch(each -> each instanceof Expression.Constant constant
                                    && Model.fits(constant.text(), "100(\\.0)?|1000"));
            boolean binary = operation.operands().stream()
                    .flatMap(each -> names.sources(each).stream())
                    .anyMatch(part -> part instanceof Expression.Call call
                            && TO_FLOAT.matcher(call.callee()).matches());
            if (scaled
                    && binary
                    && !names.mentions(Pattern.compile("(Number\\.)?isInteger|Decimal|decimal\\..*|.*isSafeInteger"))
                    && names.calls.stream()
                            .noneMatch(
                                    call -> Model.fits(call.callee(), "re\\.fullmatch|.*\\.(test|match|exec|split)"))) {
                findings.report("binary_fraction", operation.line(), names.procedure.name());
            }
        }
    }
}
