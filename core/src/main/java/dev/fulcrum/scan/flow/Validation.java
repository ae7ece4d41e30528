package dev.fulcrum.scan.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks that let through more than they say: a pattern that describes a part of the text only (CWE-625, CWE-777), a host that is
 * looked for somewhere in an address (CWE-20), an extension that is looked for somewhere in a name or told from a list of bad ones
 * (CWE-434, CWE-184).
 */
final class Validation {
    /** Functions whose answer somebody will rely on. */
    private static final Pattern DECIDES = Pattern.compile(
            "(?i)(is|has|may|can|check|valid|verif|allow|accept|parse|safe|sanit|match|permit|normal|clean)[A-Z_a-z]*|\\w*(allowed|valid|accepted|permitted)\\w*|\\w*(_ok|Ok|_check|Check)");

    private static final Pattern STRICT = Pattern.compile("(?i)\\w*(valid|allow|safe|verif|check|sanit|accept)\\w*");
    private static final String ENDING =
            "png|jpe?g|gif|svg|webp|bmp|pdf|txt|html?|js|py|php|exe|json|xml|csv|zip|md|css|sh|c|h|ya?ml|log|docx?|xlsx?|tar|gz|mp[34]|bat|jsp|so|dll|ini|conf|cfg|db";
    private static final Pattern HOST =
            Pattern.compile("(?i)(https?://)?[a-z0-9-]{2,}(\\.[a-z0-9-]{2,})*\\.(?!(" + ENDING + ")$)[a-z]{2,}");
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)\\.(png|jpe?g|gif|svg|webp|bmp|pdf|docx?|xlsx?|zip|mp[34]|csv|txt)");
    private static final Pattern BAD = Pattern.compile("(?i)\\.?(exe|php|bat|jsp|asp|sh|cmd)");
    private static final Set<String> CONTAINS = Set.of(
            "includes", "indexOf", "strstr", "find", "search", "contains", "strcasestr", "__contains__", "count");

    private final Procedure procedure;
    private final Findings findings;
    private final Map<String, Expression> values = new HashMap<>();
    private final boolean decides;

    Validation(Procedure procedure, Findings findings) {
        this.procedure = procedure;
        this.findings = findings;
        this.decides = DECIDES.matcher(procedure.name()).matches();
    }

    void run() {
        statements(procedure.body());
        Walk.expressions(procedure.body(), this::look);
    }

    /** Tests of a pattern on which the function's answer hangs. */
    private void statements(List<Statement> statements) {
        for (Statement statement : statements) {
            switch (statement) {
                case Statement.Assign assign ->
                    assign.targets().forEach(target -> values.put(target.path(), assign.value()));
                case Statement.Return end -> end.value().ifPresent(this::accepts);
                case Statement.If branch -> {
                    if (ends(branch.then())) {
                        refuses(branch.condition());
                    }
                    statements(branch.then());
                    statements(branch.otherwise());
                }
                case Statement.Block block -> statements(block.statements());
                case Statement.Loop loop -> statements(loop.body());
                case Statement.Evaluate evaluate -> {}
                case Statement.Array array -> {}
                case Statement.Leave leave -> {}
            }
        }
    }

    private static boolean ends(List<Statement> statements) {
        return !statements.isEmpty()
                && (statements.getLast() instanceof Statement.Leave
                        || statements.getLast() instanceof Statement.Return);
    }

    /** The text is refused when the test fails. */
    private void refuses(Expression condition) {
        if (condition instanceof Expression.Operation operation) {
            boolean none = operation.operands().stream()
                    .anyMatch(each -> each instanceof Expression.Constant constant
                            && Set.of("None", "null", "undefined").contains(constant.text()));
            switch (operation.operator()) {
                case "not" -> operation.operands().forEach(this::partial);
                case "is", "==" -> {
                    if (none) {
                        operation.operands().forEach(this::partial);
                    }
                }
                case "or" -> operation.operands().forEach(this::refuses);
                default -> {}
            }
        }
    }

    /** The test's result is the answer. */
    private void accepts(Expression value) {
        if (value instanceof Expression.Operation operation) {
            switch (operation.operator()) {
                case "?" -> partial(operation.operands().getFirst());
                case "and", "is not", "!=" -> operation.operands().forEach(this::partial);
                default -> {}
            }
        } else if (value instanceof Expression.Call call && Model.fits(call.callee(), "bool|Boolean")) {
            call.arguments().forEach(this::partial);
        } else {
            partial(value);
        }
    }

    private void partial(Expression test) {
        Expression value = test instanceof Expression.Name name ? values.getOrDefault(name.id(), test) : test;
        if (decides && value instanceof Expression.Call call) {
            pattern(call).ifPresent(pattern -> {
                String function = last(call.callee());
                boolean begun = pattern.startsWith("^") || pattern.startsWith("\\A") || pattern.startsWith("(?i)^");
                boolean start =
                        begun || function.equals("match") && call.callee().startsWith("re.");
                // In Python "$" lets a line break pass, in JavaScript with the flag "m" any further line.
                boolean lines = call.callee().startsWith("re.")
                        ? STRICT.matcher(procedure.name()).matches() && Model.fits(pattern, "(?s).*(?<!\\\\)\\$\\)?")
                        : flags(call).contains("m");
                boolean whole = function.equals("fullmatch") || start && Patterns.ends(pattern) && !lines;
                boolean refusal = pattern.contains("[^") && !start
                        || !Patterns.characters(pattern).isEmpty()
                        || pattern.startsWith("^(?!");
                if (!whole && !refusal) {
                    findings.report("partial_pattern", call.line(), procedure.name());
                }
            });
        }
    }

    private static String flags(Expression.Call call) {
        return call.receiver().orElse(call) instanceof Expression.Call regex
                        && regex.callee().equals("regex")
                        && regex.argument(1).orElse(regex) instanceof Expression.Text text
                ? text.value()
                : "";
    }

    private Optional<String> pattern(Expression.Call call) {
        String function = last(call.callee());
        if (Model.fits(call.callee(), "re\\.(match|search|fullmatch)")
                || (function.equals("match")
                        && call.argument(0).map(Validation::regex).orElse(false))) {
            return call.argument(0).flatMap(this::text);
        }
        if (Model.fits(function, "test|exec|match|search|fullmatch")) {
            return call.receiver().flatMap(this::text);
        }
        return Optional.empty();
    }

    private static boolean regex(Expression expression) {
        return expression instanceof Expression.Call call && Model.fits(call.callee(), "regex|RegExp");
    }

    private Optional<String> text(Expression expression) {
        return switch (expression) {
            case Expression.Text text -> Optional.of(text.value());
            case Expression.Call call
            when Model.fits(call.callee(), "regex|RegExp|re\\.compile") ->
                call.argument(0).flatMap(this::text);
            case Expression.Name name
            when values.containsKey(name.id()) && values.get(name.id()) instanceof Expression.Call call -> text(call);
            default -> Optional.empty();
        };
    }

    private void look(Expression expression) {
        switch (expression) {
            case Expression.Call call -> call(call);
            case Expression.Operation operation
            when Model.fits(operation.operator(), "in|not in")
                    && operation.operands().size() == 2 -> contained(operation);
            case Expression.Index index -> piece(index);
            default -> {}
        }
    }

    private void call(Expression.Call call) {
        String function = last(call.callee());
        pattern(call)
                .filter(Patterns::looseHost)
                .ifPresent(pattern -> findings.report("loose_pattern", call.line(), pattern));
        call.argument(1)
                .filter(each -> decides && function.equals("regcomp"))
                .flatMap(this::text)
                .filter(pattern -> !(pattern.startsWith("^") && Patterns.ends(pattern))
                        && Patterns.characters(pattern).isEmpty())
                .ifPresent(pattern -> findings.report("partial_pattern", call.line(), procedure.name()));
        if (function.equals("regcomp")
                && call.argument(1)
                        .flatMap(this::text)
                        .filter(Patterns::looseHost)
                        .isPresent()) {
            findings.report("loose_pattern", call.line(), function);
        }
        List<String> sought = call.arguments().stream()
                .filter(Expression.Text.class::isInstance)
                .map(each -> ((Expression.Text) each).value())
                .toList();
        for (String text : sought) {
            boolean host = HOST.matcher(text).matches();
            if (CONTAINS.contains(function)) {
                somewhere(text, call.line());
            } else if (host && Model.fits(function, "(?i)endswith") || host && ended(call, function)) {
                findings.report("host_part", call.line(), text);
            } else if (host && text.contains("://") && Model.fits(function, "(?i)startswith|strncmp|strncasecmp")) {
                findings.report("host_part", call.line(), text);
            }
        }
        if (function.equals("some")
                && call.receiver().orElse(call) instanceof Expression.Group group
                && endings(group)) {
            call.arguments()
                    .forEach(argument -> Walk.expressions(argument, part -> {
                        if (part instanceof Expression.Call inner
                                && last(inner.callee()).equals("includes")) {
                            findings.report("extension_part", inner.line(), procedure.name());
                        }
                    }));
        }
        if (function.equals("includes") && decides) {
            call.receiver()
                    .flatMap(this::group)
                    .filter(Validation::bad)
                    .ifPresent(group -> findings.report("extension_list", call.line(), procedure.name()));
        }
        if (decides
                && Model.fits(function, "strcmp|strcasecmp")
                && sought.stream().anyMatch(each -> BAD.matcher(each).matches())) {
            findings.report("extension_list", call.line(), procedure.name());
        }
    }

    /** C: the end of a text, found by its length, is compared with a host. */
    private static boolean ended(Expression.Call call, String function) {
        return Model.fits(function, "strcmp|strcasecmp|memcmp|strncmp")
                && call.argument(0).orElse(call) instanceof Expression.Operation operation
                && operation.operator().equals("-");
    }

    private void somewhere(String text, int line) {
        if (HOST.matcher(text).matches()) {
            findings.report("host_part", line, text);
        } else if (decides && EXTENSION.matcher(text).matches()) {
            findings.report("extension_part", line, text);
        }
    }

    private void contained(Expression.Operation operation) {
        Expression element = operation.operands().getFirst();
        if (element instanceof Expression.Text text && !(operation.operands().getLast() instanceof Expression.Group)) {
            somewhere(text.value(), operation.line());
        }
        if (operation.operator().equals("not in") && decides) {
            group(operation.operands().getLast())
                    .filter(Validation::bad)
                    .ifPresent(group -> findings.report("extension_list", operation.line(), procedure.name()));
        }
    }

    private Optional<Expression.Group> group(Expression expression) {
        if (expression instanceof Expression.Group group) {
            return Optional.of(group);
        }
        return values.get(expression.path()) instanceof Expression.Group group ? Optional.of(group) : Optional.empty();
    }

    private static boolean endings(Expression.Group group) {
        return !group.elements().isEmpty()
                && group.elements().stream()
                        .allMatch(each -> each instanceof Expression.Text text
                                && EXTENSION.matcher(text.value()).matches());
    }

    private static boolean bad(Expression.Group group) {
        return group.elements().stream()
                        .filter(each -> each instanceof Expression.Text text
                                && BAD.matcher(text.value()).matches())
                        .count()
                > 1;
    }

    /** {@code name.split(".")[1]}: the second piece is the last one only where there are two. */
    private void piece(Expression.Index index) {
        Expression whole =
                index.object() instanceof Expression.Name name ? values.getOrDefault(name.id(), name) : index.object();
        boolean second = index.index() instanceof Expression.Constant constant
                && constant.text().equals("1");
        if (decides
                && second
                && whole instanceof Expression.Call call
                && last(call.callee()).equals("split")
                && call.arguments().size() == 1
                && call.arguments().getFirst() instanceof Expression.Text text
                && text.value().equals(".")) {
            findings.report("extension_part", index.line(), procedure.name());
        }
    }

    static String last(String callee) {
        return callee.substring(callee.lastIndexOf('.') + 1);
    }
}
