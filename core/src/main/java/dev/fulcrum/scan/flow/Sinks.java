package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges calls, members and comparisons by the model: untrusted values that arrive, interfaces that are misused. */
final class Sinks {
    private static final int SHORTEST = 4;
    private static final String UNUSED = "unused";
    private static final Pattern SQL =
            Pattern.compile("(?is)\\b(select|insert|update|delete|drop|create|alter|union|where)\\b");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)^\\s*(select\\b.+\\bfrom\\b|insert\\s+into\\b|update\\s+\\w+\\s+set\\b|delete\\s+from\\b)");
    private static final Pattern HEADER = Pattern.compile(
            "^(Location|Set-Cookie|Content-[A-Z][\\w-]+|X-[A-Z][\\w-]+|Link|Refresh|Cache-Control|HTTP/1\\.[01] .*\\r\\n[\\w-]+): ?");
    private static final Pattern HTML = Pattern.compile("<\\s*[a-zA-Z!/]");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)(.*[._])?\\w*(password|passwd|passphrase|passcode|pwd|secret_?key|api_?key)\\w{0,8}");
    private static final Pattern EXPANDS =
            Pattern.compile("(?i)\\w*(expand|decompress|uncompress|unpack|inflate|run_?length|rle)\\w*");
    private static final Pattern LOG_FILE = Pattern.compile("(?i)log|audit|journal|trail|history");
    private static final Set<String> COMPARISON = Set.of("strcmp", "strncmp", "strcasecmp", "memcmp");
    private static final Pattern NUMBER_CONDITION = Pattern.compile("(\\w+)<(\\d+)");

    private final Analysis analysis;
    private final Evaluator evaluator;
    private final String function;

    Sinks(Analysis analysis, Evaluator evaluator, String function) {
        this.analysis = analysis;
        this.evaluator = evaluator;
        this.function = function;
    }

    void call(Expression.Call call, Value receiver, List<Value> arguments, State state, String targets) {
        if (COMPARISON.contains(call.callee()) && call.arguments().size() > 1) {
            credential(call.arguments().get(0), call.arguments().get(1), call.line());
        }
        for (Model.Entry entry : analysis.model().entries(call.callee())) {
            switch (entry) {
                case Model.Sink sink -> sink(sink, call, receiver, arguments, state);
                case Model.Misuse misuse -> {
                    if (misused(misuse, call, arguments, state, targets)) {
                        analysis.report(misuse.rule(), call.line(), call.callee());
                    }
                }
                case Model.Source source -> {}
                case Model.Cleaner cleaner -> {}
                case Model.Effect effect -> {}
            }
        }
    }

    private void sink(Model.Sink sink, Expression.Call call, Value receiver, List<Value> arguments, State state) {
        if (sink.mode().equals("receiver")) {
            if (!receiver.constant() && !receiver.built() && state.dangerous(receiver, sink.category())) {
                analysis.report(sink.category().rule(), call.line(), call.callee());
            }
            return;
        }
        if (sink.mode().equals("receiver_joined")) {
            if (state.escapes(receiver)) {
                analysis.report(sink.category().rule(), call.line(), call.callee());
            }
            return;
        }
        for (int index = 0; index < arguments.size(); index++) {
            if (sink.arguments().contains(-1) || sink.arguments().contains(index)) {
                Expression argument = call.arguments().get(index);
                boolean list =
                        argument instanceof Expression.Group && sink.mode().equals("shell");
                if (!list && suits(sink, call)) {
                    judge(sink, call, argument, arguments.get(index), state);
                }
            }
        }
        Expression named = call.named().get(sink.name());
        if (named != null && suits(sink, call)) {
            judge(sink, call, named, evaluator.quietly(named, state), state);
        }
    }

    private static boolean suits(Model.Sink sink, Expression.Call call) {
        if (sink.mode().equals("shell -c")) {
            return Model.fits(call.argument(0).map(Sinks::shown).orElse(""), "(/(usr/)?bin/)?\\w*sh|/bin/\\w*sh")
                    && call.arguments().stream().map(Sinks::shown).anyMatch("-c"::equals);
        }
        if (sink.mode().equals("unlimited")) {
            return option(call, "maxOutputLength")
                    .or(() -> option(call, "max_length"))
                    .isEmpty();
        }
        if (!sink.mode().equals("shell")) {
            return true;
        }
        String shell = option(call, "shell").map(Sinks::shown).orElse("");
        return shell.equals("True") || shell.equals("true") || shell.contains("/");
    }

    private void judge(Model.Sink sink, Expression.Call call, Expression argument, Value value, State state) {
        boolean fits = switch (sink.mode()) {
            case "none" -> false;
            case "xpath" -> value.built() && value.fragments().contains("/");
            case "curl" -> call.argument(1).map(Sinks::shown).orElse("").equals("CURLOPT_URL");
            case "logfile" ->
                LOG_FILE.matcher(call.argument(0).map(Sinks::shown).orElse("")).find();
            case "built" -> value.built();
            case "joined" -> state.escapes(value);
            case "sql" -> value.built() && SQL.matcher(value.fragments()).find();
            case "html" -> value.built() && HTML.matcher(value.fragments()).find();
            case "header" -> HEADER.matcher(value.fragments()).find();
            case "host" -> !Model.fits(value.leading(), "(?i)[a-z]+://[^/]+/.*");
            case "format" -> !value.constant() && !value.built();
            case "size" -> {
                evaluator.memory().copied(call.argument(0).orElse(call), argument, value, call.line(), state);
                yield false;
            }
            default -> true;
        };
        if (fits && state.dangerous(value, sink.category())) {
            analysis.report(sink.category().rule(), call.line(), call.callee());
        }
    }

    /** A text is put together: whoever puts a statement, a page or a filter together decides what it means. */
    void built(List<Value> parts, Value value, int line, State state) {
        if (value.trusted()) {
            return;
        }
        new Holes(state).dangers(parts).forEach(category -> analysis.report(category.rule(), line, function));
        if (analysis.language() == Language.C
                && Flow.LOG.matcher(function).matches()
                && state.dangerous(value, Category.LOG)
                && !value.fragments().contains("%.*s")) {
            analysis.report(Category.LOG.rule(), line, function);
        }
        if (value.fragments().length() >= SHORTEST) {
            construct(Category.SQL, STATEMENT, value, line, state);
            construct(Category.HEADER, HEADER, value, line, state);
        }
    }

    private void construct(Category category, Pattern shape, Value value, int line, State state) {
        // With a length for its text a pattern ends where somebody measured.
        boolean cut = category == Category.HEADER && value.fragments().contains("%.*s");
        if (!cut
                && state.dangerous(value, category)
                && shape.matcher(value.fragments()).find()) {
            analysis.report(category.rule(), line, function);
        }
    }

    void discarded(Expression.Call call) {
        for (Model.Entry entry : analysis.model().entries(call.callee())) {
            if (entry instanceof Model.Misuse misuse && misuse.conditions().equals(List.of(UNUSED))) {
                analysis.report(misuse.rule(), call.line(), call.callee());
            }
        }
    }

    void member(Expression.Member member) {
        for (Model.Entry entry : analysis.model().entries(member.path())) {
            if (entry instanceof Model.Misuse misuse && misuse.conditions().equals(List.of("member"))) {
                analysis.report(misuse.rule(), member.line(), member.path());
            }
        }
    }

    /** {@code element.innerHTML = value}, {@code headers[name] = value}: sinks whose table entry begins with "set ". */
    void stored(Expression target, Value value, int line, State state, Optional<Expression> source) {
        String path = "set " + target.path();
        for (Model.Entry entry : analysis.model().entries(path)) {
            // Taking over a whole table of headers is not writing one.
            boolean table = target instanceof Expression.Member && path.endsWith("headers");
            if (entry instanceof Model.Sink sink && !table && state.dangerous(value, sink.category())) {
                analysis.report(sink.category().rule(), line, target.path());
            }
            if (entry instanceof Model.Misuse misuse
                    && misuse.conditions().stream()
                            .allMatch(condition -> source.map(each -> matches(condition, "value", shown(each)))
                                    .orElse(false))) {
                analysis.report(misuse.rule(), line, target.path());
            }
        }
    }

    /** Python: a list or text that is repeated as often as an input says. */
    void repeated(Expression.Operation operation, List<Value> values, State state) {
        boolean sequence = operation.operands().stream().anyMatch(Expression.Group.class::isInstance);
        boolean expands = EXPANDS.matcher(function).matches();
        if (operation.operator().equals("*") && (sequence || expands) && analysis.language() == Language.PYTHON) {
            for (int index = 0; index < values.size(); index++) {
                Expression operand = operation.operands().get(index);
                boolean repeats = !(operand instanceof Expression.Group || operand instanceof Expression.Text);
                if (repeats && state.dangerous(values.get(index), Category.ALLOCATION)) {
                    analysis.report(Category.ALLOCATION.rule(), operation.line(), function);
                }
            }
        }
    }

    /** A secret that is compared by an operator that stops at the first difference. */
    void comparison(Expression.Operation operation, List<Value> values, String targets) {
        if (!operation.operator().equals("==") && !operation.operator().equals("!=")) {
            return;
        }
        if (operation.operands().size() == 2) {
            credential(operation.operands().getFirst(), operation.operands().getLast(), operation.line());
        }
        for (int index = 0; index < operation.operands().size(); index++) {
            Expression operand = operation.operands().get(index);
            Expression other = operation.operands().get(operation.operands().size() - 1 - index);
            String path = operand.path().isEmpty() && operand instanceof Expression.Call call
                    ? call.callee()
                    : operand.path();
            boolean secret = analysis.model().entries("compare " + path).stream()
                    .anyMatch(entry -> entry instanceof Model.Misuse misuse
                            && misuse.rule().equals("timing"));
            boolean plain = other instanceof Expression.Text || other instanceof Expression.Constant;
            if (secret && !plain && values.stream().anyMatch(value -> !value.trusted())) {
                analysis.report("timing", operation.line(), path);
                return;
            }
        }
    }

    /** A password that stands in the program. */
    private void credential(Expression one, Expression other, int line) {
        Expression name = one instanceof Expression.Text ? other : one;
        Expression known = one instanceof Expression.Text ? one : other;
        if (known instanceof Expression.Text text
                && text.value().strip().length() >= SHORTEST
                && PASSWORD.matcher(name.path()).matches()) {
            analysis.report("credential", line, name.path());
        }
    }

    private boolean misused(
            Model.Misuse misuse, Expression.Call call, List<Value> arguments, State state, String targets) {
        return misuse.conditions().stream().allMatch(condition -> holds(condition, call, arguments, state, targets));
    }

    private boolean holds(String condition, Expression.Call call, List<Value> arguments, State state, String targets) {
        if (condition.equals(UNUSED)) {
            // Asked where a statement is nothing but the call.
            return false;
        }
        if (condition.startsWith("for~")) {
            String purpose = function + " " + targets;
            return Model.pattern(condition.substring(4)).matcher(purpose).find();
        }
        if (condition.startsWith("fixed:")) {
            return call.argument(Integer.parseInt(condition.substring(6)))
                    .map(each -> fixed(each, evaluator.quietly(each, state)))
                    .orElse(false);
        }
        if (condition.startsWith("fixed@")) {
            return option(call, condition.substring(6))
                    .map(each -> fixed(each, evaluator.quietly(each, state)))
                    .orElse(false);
        }
        if (condition.startsWith("!")) {
            return option(call, condition.substring(1)).isEmpty();
        }
        if (condition.startsWith("nested:")) {
            return call.argument(Integer.parseInt(condition.substring(7)))
                    .map(each -> evaluator.quietly(each, state))
                    .map(pattern -> pattern.constant() && Patterns.nested(pattern.fragments()))
                    .orElse(false);
        }
        if (condition.startsWith("fewer:")) {
            return arguments.size() + call.named().size() < Integer.parseInt(condition.substring(6));
        }
        String subject = condition.split("[~<=]", 2)[0];
        if (subject.equals("*")) {
            return call.parts().stream().anyMatch(each -> matches(condition, "*", text(each, state)));
        }
        Optional<Expression> operand =
                Model.fits(subject, "\\d+") ? call.argument(Integer.parseInt(subject)) : option(call, subject);
        return operand.map(each -> matches(condition, subject, text(each, state)))
                .orElse(false);
    }

    private static boolean fixed(Expression expression, Value value) {
        return value.constant()
                && !(expression instanceof Expression.Constant constant
                        && Model.fits(constant.text(), "(?i)none|null"));
    }

    private static boolean matches(String condition, String subject, String text) {
        Matcher number = NUMBER_CONDITION.matcher(condition);
        if (number.matches()) {
            return Model.fits(text, "\\d{1,9}") && Integer.parseInt(text) < Integer.parseInt(number.group(2));
        }
        String pattern = condition.substring(subject.length() + 1);
        return Model.pattern(pattern).matcher(text).find();
    }

    /** A named argument, or an entry of an object that is passed. */
    private static Optional<Expression> option(Expression.Call call, String name) {
        Expression named = call.named().get(name);
        if (named != null) {
            return Optional.of(named);
        }
        return call.arguments().stream()
                .filter(Expression.Group.class::isInstance)
                .map(each -> ((Expression.Group) each).entries())
                .map(entries -> entry(entries, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Expression> entry(Map<String, Expression> entries, String name) {
        return Optional.ofNullable(entries.get(name))
                .or(() -> entries.values().stream()
                        .filter(Expression.Group.class::isInstance)
                        .map(each -> ((Expression.Group) each).entries().get(name))
                        .filter(java.util.Objects::nonNull)
                        .findFirst());
    }

    private String text(Expression expression, State state) {
        Value value = evaluator.quietly(expression, state);
        return value.constant() && analysis.language() != Language.C ? value.fragments() : shownOr(expression, value);
    }

    private static String shownOr(Expression expression, Value value) {
        String shown = shown(expression);
        return value.constant() ? value.fragments() : shown;
    }

    /** An expression as the table's patterns see it. */
    private static String shown(Expression expression) {
        return switch (expression) {
            case Expression.Text text -> text.value();
            case Expression.Constant constant -> constant.text();
            case Expression.Name name -> name.id();
            case Expression.Member member -> member.path();
            case Expression.Call call -> call.callee();
            case Expression.Group group ->
                String.join(",", group.parts().stream().map(Sinks::shown).toList());
            case Expression.Operation operation ->
                String.join(
                        operation.operator(),
                        operation.operands().stream().map(Sinks::shown).toList());
            case Expression.Built built -> "";
            case Expression.Index index -> "";
            case Expression.Lambda lambda -> "";
            case Expression.Other other -> "";
        };
    }
}
