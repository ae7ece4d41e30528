package dev.fulcrum.scan.flow;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An amount that is added or taken without a look at its sign (CWE-1284, CWE-839): who pays less than nothing is paid. */
final class Quantities {
    static final Pattern AMOUNT =
            Pattern.compile("(?i)\\w*(amount|quantity|qty|price|deposit|withdrawal|payment)|cents");
    private static final Pattern DECIDES = Pattern.compile("(?i)(may|can|is|has|check|allow|within|fits)\\w*");
    private static final Pattern CHECKS = Pattern.compile(
            "(?i)(.*\\.)?(max|abs|fabs|labs|range|\\w*(valid|check|positive|verif|require|assert|ensure|clamp)\\w*)");
    private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");

    private final Names names;
    private final Findings findings;

    Quantities(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    void run() {
        boolean checked = names.operations.stream().anyMatch(this::signed)
                || names.calls.stream()
                        .anyMatch(call -> CHECKS.matcher(call.callee()).matches()
                                && call.parts().stream().anyMatch(Quantities::within));
        if (checked) {
            return;
        }
        for (Statement.Assign assign : names.assignments) {
            boolean kept = assign.targets().stream()
                    .anyMatch(target -> target instanceof Expression.Index || target instanceof Expression.Member);
            if (kept && moves(assign.value()) && given(assign.value())) {
                findings.report("amount_sign", assign.line(), names.procedure.name());
                return;
            }
        }
        if (DECIDES.matcher(names.procedure.name()).matches()) {
            names.operations.stream()
                    .filter(each -> ORDERS.contains(each.operator())
                            && each.operands().stream().anyMatch(Quantities::moves)
                            && given(each))
                    .findFirst()
                    .ifPresent(each -> findings.report("amount_sign", each.line(), names.procedure.name()));
        }
    }

    private boolean signed(Expression.Operation operation) {
        boolean literal = operation.operands().stream()
                .anyMatch(each -> each instanceof Expression.Constant constant
                        && Model.fits(constant.text(), "-?\\d[\\d._]*\\w?"));
        return (ORDERS.contains(operation.operator()) || Model.fits(operation.operator(), "in|not in|<.*<.*"))
                && (literal || Model.fits(operation.operator(), "in|not in"))
                && operation.operands().stream().anyMatch(Quantities::amount);
    }

    private static boolean within(Expression expression) {
        return amount(expression) || expression.parts().stream().anyMatch(Quantities::within);
    }

    /** {@code amount}, {@code deposit["amount"]}, {@code order.amount}. */
    private static boolean amount(Expression expression) {
        return switch (expression) {
            case Expression.Name name -> AMOUNT.matcher(name.id()).matches();
            case Expression.Member member -> AMOUNT.matcher(member.name()).matches();
            case Expression.Index index ->
                index.index() instanceof Expression.Text text
                        && AMOUNT.matcher(text.value()).matches();
            case Expression.Text text -> false;
            case Expression.Constant constant -> false;
            case Expression.Call call -> false;
            case Expression.Built built -> false;
            case Expression.Operation operation -> false;
            case Expression.Group group -> false;
            case Expression.Lambda lambda -> false;
            case Expression.Other other -> false;
        };
    }

    /** A sum or difference with an amount in it; "+" is written as text put together where a language uses it for both. */
    private static boolean moves(Expression expression) {
        List<Expression> terms = switch (expression) {
            case Expression.Operation operation
            when Set.of("+", "-").contains(operation.operator()) -> operation.operands();
            case Expression.Built built -> built.parts();
            default -> List.of();
        };
        return terms.stream().anyMatch(Quantities::amount)
                && terms.stream().noneMatch(Expression.Text.class::isInstance);
    }

    /** Whether the amount came in as a parameter, or as a part of one. */
    private boolean given(Expression expression) {
        return names.sources(expression).stream()
                .filter(Quantities::amount)
                .map(each ->
                        each instanceof Expression.Index index ? index.object().path() : each.path())
                .anyMatch(path -> names.parameter(path.contains(".") ? path.substring(0, path.indexOf('.')) : path));
    }
}
