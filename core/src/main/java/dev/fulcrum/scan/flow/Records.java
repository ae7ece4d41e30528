package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Records that take over whatever they are sent: every field of a form (CWE-915), a field whose name was sent (CWE-915), a prototype
 * (CWE-1321), or an operator of a database instead of a text (CWE-943).
 */
final class Records {
    private static final Pattern SENT = Pattern.compile(
            "(?i)(form|body|data|payload|changes|params|request|req|input|patch|updates?|attributes|attrs|posted|submitted|incoming|new_?values|user_?input)(\\w*_?(data|body|form))?");
    private static final Pattern FIELD =
            Pattern.compile("(?i)(field|attribute|attr|property|prop|column|setting)(_?name)?|key");
    private static final Pattern CHANGES = Pattern.compile("(?i)(update|set|change|edit|modify|patch|assign)\\w*");
    private static final Pattern SELECTS = Pattern.compile("(?i)\\w*(filter|selector|criteria|query|find|lookup)\\w*");
    private static final Pattern FINDS = Pattern.compile(
            ".*\\.(find|find_one|findOne|find_one_and_update|findOneAndUpdate|deleteOne|delete_one|updateOne|update_one|count_documents|countDocuments)");
    private static final Pattern TYPED = Pattern.compile(
            "isinstance|type|typeof|str|String|int|Number|.*\\.(toString|is_string|isString|trim|strip)|parseInt");
    private static final Pattern GUARD = Pattern.compile("(?i).*(hasOwn\\w*|Object\\.create|freeze)");
    private static final Pattern WORDS = Pattern.compile("__proto__|prototype|constructor");

    private final Language language;
    private final Names names;
    private final Findings findings;

    Records(Language language, Names names, Findings findings) {
        this.language = language;
        this.names = names;
        this.findings = findings;
    }

    void run() {
        names.calls.forEach(this::bulk);
        names.parts.forEach(this::spread);
        names.assignments.forEach(this::element);
        names.calls.forEach(this::named);
        names.returned.forEach(this::selected);
        names.calls.stream()
                .filter(call -> FINDS.matcher(call.callee()).matches())
                .forEach(call -> call.arguments().forEach(this::selection));
    }

    /** {@code user.update(form)}, {@code Object.assign(user, form)}. */
    private void bulk(Expression.Call call) {
        boolean update = call.callee().endsWith(".update")
                && call.receiver().map(each -> names.parameter(each.path())).orElse(false)
                && call.arguments().size() == 1;
        boolean assign = call.callee().equals("Object.assign")
                && call.argument(0).map(each -> names.parameter(each.path())).orElse(false);
        if (update || assign) {
            call.arguments().stream()
                    .skip(assign ? 1 : 0)
                    .filter(this::sent)
                    .findFirst()
                    .ifPresent(each -> findings.report("mass_assignment", call.line(), each.path()));
        }
    }

    /** {@code {**user, **form}}, {@code {...user, ...form}}. */
    private void spread(Expression expression) {
        if (expression instanceof Expression.Group group && group.elements().size() == 2) {
            List<Expression> parts = group.elements();
            boolean record = !SENT.matcher(parts.getFirst().path()).matches()
                    && names.parameter(parts.getFirst().path())
                    && group.entries().isEmpty();
            if (record && sent(parts.getLast()) && language != Language.C) {
                findings.report("mass_assignment", group.line(), parts.getLast().path());
            }
        }
    }

    /** A parameter that came from outside as a whole and that nothing else in the function looks at. */
    private boolean sent(Expression expression) {
        String path = expression.path();
        return names.parameter(path) && SENT.matcher(path).matches() && !looked(path);
    }

    private boolean looked(String path) {
        long uses = names.parts.stream()
                .filter(each ->
                        each instanceof Expression.Name name && name.id().equals(path))
                .count();
        return uses > 1;
    }

    /** {@code record[key] = value}. */
    private void element(Statement.Assign assign) {
        for (Expression target : assign.targets()) {
            if (target instanceof Expression.Index index && index.index() instanceof Expression.Name key) {
                String record = index.object().path();
                if (chosen(record, key.id())) {
                    findings.report("mass_assignment", assign.line(), record);
                } else if (language == Language.JAVASCRIPT && polluting(key.id())) {
                    findings.report("prototype", assign.line(), record);
                }
            }
        }
    }

    /** {@code setattr(record, key, value)}. */
    private void named(Expression.Call call) {
        if (Model.fits(call.callee(), "setattr|Reflect\\.set")
                && call.arguments().size() == 3) {
            String record = call.arguments().getFirst().path();
            if (chosen(record, call.arguments().get(1).path())) {
                findings.report("mass_assignment", call.line(), record);
            }
        }
    }

    private boolean chosen(String record, String key) {
        boolean single = FIELD.matcher(key).matches()
                && names.parameter(key)
                && CHANGES.matcher(names.procedure.name()).matches();
        boolean each = names.loops.stream()
                .flatMap(loop -> loop.binds().stream())
                .anyMatch(bind -> bind instanceof Statement.Assign loop
                        && loop.targets().stream()
                                .anyMatch(target -> target.path().equals(key))
                        && names.sources(loop.value()).stream()
                                .anyMatch(part -> names.parameter(part.path())
                                        && SENT.matcher(part.path()).matches()));
        return names.parameter(record) && (single || each) && !compared(key, record);
    }

    /** Whether the key is compared with anything but the fields that the record has. */
    private boolean compared(String key, String record) {
        boolean operation = names.operations.stream()
                .filter(each -> each.operands().stream()
                        .anyMatch(operand -> operand.path().equals(key)))
                .anyMatch(each -> each.operands().stream()
                        .noneMatch(operand -> operand.path().equals(record)));
        boolean call = names.calls.stream()
                .filter(each -> Model.fits(
                        each.callee(),
                        ".*\\.(includes|has|test|match|indexOf|contains)|\\w*(valid|allow|check|permit)\\w*"))
                .anyMatch(each -> each.arguments().stream()
                        .anyMatch(argument -> argument.path().equals(key)));
        return operation || call;
    }

    /** A merge that goes down into what it finds: {@code __proto__} leads to what all objects share. */
    private boolean polluting(String key) {
        boolean recursive = names.calls.stream().anyMatch(call -> call.callee().equals(names.procedure.name()));
        boolean walks = names.assignments.stream()
                .anyMatch(each -> each.targets().size() == 1
                        && each.targets().getFirst() instanceof Expression.Name cursor
                        && each.value() instanceof Expression.Index step
                        && step.object().path().equals(cursor.id()));
        boolean outside = names.loops.stream()
                        .flatMap(loop -> loop.binds().stream())
                        .anyMatch(bind -> bind instanceof Statement.Assign assign
                                && assign.targets().stream()
                                        .anyMatch(target -> target.path().equals(key)))
                || names.parameter(key)
                || walks;
        return outside
                && (recursive || walks)
                && !names.says(WORDS)
                && !names.mentions(GUARD)
                && !names.mentions(Pattern.compile("Map|.*\\.set"));
    }

    private void selected(Expression value) {
        if (SELECTS.matcher(names.procedure.name()).matches() && language != Language.C) {
            selection(value);
        }
    }

    /** {@code {"name": form["name"]}}: a form that was sent as JSON may hold an operator there. */
    private void selection(Expression value) {
        if (!(value instanceof Expression.Group group) || group.entries().isEmpty() || names.mentions(TYPED)) {
            return;
        }
        boolean typed = names.operations.stream()
                .anyMatch(each -> each.operands().stream()
                        .anyMatch(operand -> operand instanceof Expression.Text text
                                && text.value().equals("string")));
        boolean outside = !typed && group.entries().values().stream().anyMatch(this::element);
        if (outside) {
            findings.report("operator", group.line(), names.procedure.name());
        }
    }

    private boolean element(Expression value) {
        return switch (value) {
            case Expression.Index index ->
                names.parameter(index.object().path())
                        && SENT.matcher(index.object().path()).matches();
            case Expression.Member member ->
                member.object() instanceof Expression.Name name
                        && names.parameter(name.id())
                        && SENT.matcher(name.id()).matches();
            case Expression.Call call ->
                call.callee().endsWith(".get")
                        && call.receiver()
                                .map(each -> names.parameter(each.path())
                                        && SENT.matcher(each.path()).matches())
                                .orElse(false);
            default -> false;
        };
    }
}
