package dev.fulcrum.scan.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Checks that are missing altogether. A check that is there but wrong is not looked for: whether it is right depends on what the
 * program is for.
 */
final class MissingChecks {
    /** Parameters that say who asks. */
    private static final Pattern CALLER = Pattern.compile(
            "(?i)(user|user_?name|user_?id|actor|caller|requester|current_?user|acting_?user|session_?user|principal)");

    /** Words of programs that know who asks; one of them anywhere in the file, and nothing is said about its handlers. */
    private static final Pattern IDENTITY = Pattern.compile(
            "(?i)auth|log_?in|session|permission|role|token|jwt|api_?key|user|owner|admin|password|csrf|forbidden|40[13]|verif|secret");

    private static final Pattern REQUEST = Pattern.compile(
            "(flask\\.)?request\\.(args|form|values|json|data|get_json|GET|POST)\\b.*|req(uest)?\\.(query|params|body)\\b.*");
    private static final Pattern REMOVAL = Pattern.compile(
            "(os\\.(remove|unlink|rmdir)|shutil\\.rmtree|(fs|fs\\.promises|fsPromises)\\.(unlink|rm|rmdir)(Sync)?)");
    private static final Pattern STATEMENT =
            Pattern.compile("(?is)^\\s*(delete\\s+from|update\\s+\\w+\\s+set|drop\\s+table)\\b.*");
    private static final Pattern QUERY = Pattern.compile(".*\\.(execute|executemany|query|run|prepare|exec)");

    private final List<Procedure> open = new ArrayList<>();
    private final Unit unit;
    private final BiConsumer<String, Procedure> report;

    /** @param report is given the rule and the function */
    MissingChecks(Unit unit, BiConsumer<String, Procedure> report) {
        this.unit = unit;
        this.report = report;
    }

    void run(String code) {
        unit.procedures().forEach(this::callerIgnored);
        Walk.expressions(unit.top(), this::handler);
        unit.procedures().forEach(this::unguarded);
        // The whole text is read only where there is something to tell.
        if (!open.isEmpty() && !IDENTITY.matcher(code).find()) {
            open.forEach(procedure -> report.accept("unguarded_handler", procedure));
        }
    }

    /** Somebody's name is handed over, a record is chosen by something else, and the name is never looked at. */
    private void callerIgnored(Procedure procedure) {
        Set<String> others = new HashSet<>();
        Set<String> callers = new HashSet<>();
        procedure
                .parameters()
                .forEach(parameter ->
                        (CALLER.matcher(parameter.name()).matches() ? callers : others).add(parameter.name()));
        if (callers.isEmpty() || others.isEmpty()) {
            return;
        }
        Set<String> mentioned = new HashSet<>();
        boolean[] chosen = new boolean[1];
        Walk.expressions(procedure.body(), expression -> {
            mentioned.add(head(expression.path()));
            chosen[0] |= choice(expression) && mentions(expression, others);
        });
        // Functions inside this one stand beside it in the list and see its parameters.
        unit.procedures().stream()
                .filter(inner -> inner.line() > procedure.line())
                .forEach(inner -> Walk.expressions(inner.body(), expression -> mentioned.add(head(expression.path()))));
        callers.removeAll(mentioned);
        if (chosen[0] && !callers.isEmpty()) {
            report.accept("caller_ignored", procedure);
        }
    }

    private static String head(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static boolean choice(Expression expression) {
        return expression instanceof Expression.Index
                || expression instanceof Expression.Call
                || (expression instanceof Expression.Operation operation
                        && List.of("==", "===", "!=", "!==", "is", "in").contains(operation.operator()));
    }

    private static boolean mentions(Expression expression, Set<String> names) {
        boolean[] found = new boolean[1];
        Walk.expressions(expression, part -> found[0] |= names.contains(part.path()));
        return found[0];
    }

    private void handler(Expression expression) {
        if (expression instanceof Expression.Lambda lambda) {
            unguarded(lambda.procedure());
        }
    }

    /** A function takes its orders from a request and destroys something, in a file that never asks who is there. */
    private void unguarded(Procedure procedure) {
        boolean[] ordered = new boolean[1];
        boolean[] destroys = new boolean[1];
        Walk.expressions(procedure.body(), expression -> {
            ordered[0] |= REQUEST.matcher(expression.path()).matches();
            destroys[0] |= expression instanceof Expression.Call call && destructive(call);
        });
        if (ordered[0] && destroys[0]) {
            open.add(procedure);
        }
    }

    private static boolean destructive(Expression.Call call) {
        if (REMOVAL.matcher(call.callee()).matches()) {
            return true;
        }
        return QUERY.matcher(call.callee()).matches()
                && call.argument(0)
                        .map(first -> STATEMENT.matcher(beginning(first)).matches())
                        .orElse(false);
    }

    private static String beginning(Expression expression) {
        if (expression instanceof Expression.Text text) {
            return text.value();
        }
        return expression instanceof Expression.Built built && !built.parts().isEmpty()
                ? beginning(built.parts().getFirst())
                : "";
    }
}
