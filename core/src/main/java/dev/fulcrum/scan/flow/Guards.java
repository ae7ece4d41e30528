package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a condition proves about the untrusted inputs in it. In doubt it believes the programmer: a check that it does not
 * understand counts as a good one. Known bad ones do not: a prefix without a separator, a substring of a host.
 */
final class Guards {
    private static final Set<Category> SIZES = EnumSet.of(Category.BOUNDS, Category.ALLOCATION);
    private static final Pattern CHARACTER_TEST = Pattern.compile(
            ".*\\b(isalnum|isalpha|isdigit|isdecimal|isnumeric|isidentifier|isascii|isxdigit|isupper|islower)$");
    private static final Pattern EXPRESSION_TEST = Pattern.compile(
            ".*(\\.(match|fullmatch|search|test|exec)|strspn|strcspn|strpbrk|regexec)$|every|all|any|some");
    private static final Pattern CHECKER = Pattern.compile(
            "(?i).*(valid|allow|safe|check|verif|sanit|permit|trusted|accept|contain|within|inside|belongs|authori|clean).*");
    private static final Pattern CONTAINMENT =
            Pattern.compile(".*\\.(is_relative_to|commonpath|commonprefix|relative_to)$");

    private final State state;
    private final Function<Expression, Value> evaluate;
    private final Language language;
    /** Variables whose condition is being looked into: one may be computed from itself. */
    private final Set<String> expanding = new HashSet<>();

    /** @param evaluate without side effects on findings */
    Guards(Language language, State state, Function<Expression, Value> evaluate) {
        this.language = language;
        this.state = state;
        this.evaluate = evaluate;
    }

    /** Takes note of what holds when the condition has come out as {@code truth}. */
    void assume(Expression condition, boolean truth) {
        mention(condition);
        switch (condition) {
            case Expression.Operation operation -> operation(operation, truth);
            case Expression.Call call -> call(call, truth);
            case Expression.Name name -> {
                Expression kept = state.conditions.get(name.id());
                if (kept != null && expanding.add(name.id())) {
                    assume(kept, truth);
                    expanding.remove(name.id());
                }
            }
            case Expression.Other other -> other.parts().forEach(part -> assume(part, truth));
            case Expression.Group group -> group.elements().forEach(part -> assume(part, truth));
            case Expression.Index index -> {}
            case Expression.Member member -> {}
            case Expression.Text text -> {}
            case Expression.Constant constant -> {}
            case Expression.Built built -> {}
            case Expression.Lambda lambda -> {}
        }
    }

    /** A pointer that a condition looks at is not unlooked at any more, whichever way the condition goes. */
    void mention(Expression condition) {
        state.unchecked.remove(condition.path());
        condition.parts().forEach(this::mention);
    }

    private void operation(Expression.Operation operation, boolean truth) {
        List<Expression> operands = operation.operands();
        switch (operation.operator()) {
            case "not" -> operands.forEach(operand -> assume(operand, !truth));
            case "and", "or", "?" -> operands.forEach(operand -> assume(operand, truth));
            case "<", ">", "<=", ">=" -> {
                boolean character = operands.stream().anyMatch(Guards::character);
                for (int position = 0; position < operands.size(); position++) {
                    Expression operand = operands.get(position);
                    if (character) {
                        state.check(deep(operand), Value.ALL);
                    } else if (limited(operation, position, truth)) {
                        state.check(deep(operand), SIZES);
                    }
                    embedded(operand, truth);
                }
            }
            case "in", "not in" ->
                membership(operation, truth == operation.operator().equals("in"));
            case "==", "!=", "is", "is not" -> equality(operation, truth);
            default -> operands.forEach(operand -> state.check(deep(operand), SIZES));
        }
    }

    /** C: whether the comparison, when it has come out so, says that this side is no larger than the other. Elsewhere any is believed. */
    private boolean limited(Expression.Operation comparison, int position, boolean truth) {
        boolean ascending = comparison.operator().startsWith("<") == truth;
        return language != Language.C || ascending == (position == 0);
    }

    /** C: a character literal; comparing with one looks at text letter by letter. */
    private static boolean character(Expression expression) {
        return expression instanceof Expression.Constant constant
                && constant.text().startsWith("'")
                && !constant.text().equals("'\\0'");
    }

    /** Inputs in the expression, through indices of tables and sizes too. */
    private Set<String> deep(Expression expression) {
        return evaluate.apply(expression).origins();
    }

    private void membership(Expression.Operation operation, boolean inside) {
        if (operation.operands().size() < 2) {
            return;
        }
        Expression element = operation.operands().get(0);
        Expression container = operation.operands().get(1);
        Value held = evaluate.apply(container);
        Value sought = evaluate.apply(element);
        if (element instanceof Expression.Text text && !held.trusted()) {
            if (!inside) {
                state.check(held.origins(), literal(text.value()));
            }
        } else if (held.trusted()) {
            state.check(sought.origins(), Value.ALL);
        } else if (container instanceof Expression.Group || container instanceof Expression.Call) {
            state.check(sought.origins(), Value.ALL);
        } else if (sought.constant() || container instanceof Expression.Member) {
            // A parent folder among the parents of a resolved path.
            state.check(held.origins(), held.marks().contains(Value.RESOLVED) ? EnumSet.of(Category.PATH) : Set.of());
            if (!inside) {
                state.check(held.origins(), literal(sought.fragments()));
            }
        } else if (sought.marks().contains(Value.HOST)) {
            state.check(sought.origins(), EnumSet.of(Category.URL, Category.REDIRECT));
        } else if (element instanceof Expression.Name) {
            // Each character or element of one input in another: filtering.
            state.check(sought.origins(), sought.origins().equals(held.origins()) ? Set.of() : Value.ALL);
        }
    }

    /** What an input that does not hold this text can no longer do. */
    static Set<Category> literal(String text) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        if (text.contains("\n") || text.equals("\\n")) {
            categories.add(Category.LINE_FEED);
        }
        if (text.contains("\r") || text.equals("\\r")) {
            categories.add(Category.CARRIAGE_RETURN);
        }
        if (text.contains("..") || text.equals("/") || text.equals("\\\\")) {
            categories.add(Category.PATH);
        }
        if (text.contains("<") || text.contains("&lt;")) {
            categories.add(Category.ANGLE);
        }
        if (text.contains("'")) {
            categories.add(Category.SINGLE_QUOTE);
            categories.add(Category.SQL);
        }
        if (text.contains("\"")) {
            categories.add(Category.DOUBLE_QUOTE);
            categories.add(Category.JSON_QUOTE);
            categories.add(Category.SQL);
        }
        if (text.contains("*")) {
            categories.add(Category.STAR);
        }
        if (text.contains("(") || text.contains(")")) {
            categories.add(Category.PARENTHESIS);
        }
        if (text.contains("&")) {
            categories.add(Category.AMPERSAND);
        }
        if (text.equals("\\") || text.equals("\\\\")) {
            categories.add(Category.BACKSLASH);
        }
        return categories;
    }

    private void equality(Expression.Operation operation, boolean truth) {
        Value left = evaluate.apply(operation.operands().getFirst());
        Value right = evaluate.apply(operation.operands().getLast());
        boolean null_ = isNull(operation.operands().getFirst())
                || isNull(operation.operands().getLast());
        operation.operands().forEach(operand -> embedded(operand, truth));
        if (null_) {
            return;
        }
        if (left.trusted() != right.trusted()) {
            Value known = left.trusted() ? left : right;
            Value input = left.trusted() ? right : left;
            state.check(input.origins(), SIZES);
            if (character(operation.operands().getFirst())
                    || character(operation.operands().getLast())) {
                state.check(input.origins(), literal(known.fragments().replaceAll("^'\\\\?|'$", "")));
            } else if (!known.constant() || !known.fragments().isEmpty()) {
                state.check(input.origins(), Value.ALL);
            }
        } else if (left.marks().contains(Value.HOST) || right.marks().contains(Value.HOST)) {
            state.check(left.origins(), EnumSet.of(Category.URL, Category.REDIRECT));
            state.check(right.origins(), EnumSet.of(Category.URL, Category.REDIRECT));
        } else {
            state.check(left.origins(), SIZES);
            state.check(right.origins(), SIZES);
        }
    }

    /** A test whose result is compared: {@code strncmp(...) != 0}, {@code indexOf(...) === -1}, {@code commonpath(...) == base}. */
    private void embedded(Expression operand, boolean truth) {
        switch (operand) {
            case Expression.Call call -> call(call, truth);
            case Expression.Operation operation -> operation.operands().forEach(each -> embedded(each, truth));
            case Expression.Name name -> {
                Expression kept = state.conditions.get(name.id());
                if (kept instanceof Expression.Call call) {
                    call(call, truth);
                }
            }
            case Expression.Other other -> {}
            case Expression.Group group -> {}
            case Expression.Index index -> {}
            case Expression.Member member -> {}
            case Expression.Text text -> {}
            case Expression.Constant constant -> {}
            case Expression.Built built -> {}
            case Expression.Lambda lambda -> {}
        }
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Expression.Constant constant
                && Set.of("None", "null", "undefined", "NULL", "true", "false", "True", "False")
                        .contains(constant.text());
    }

    private void call(Expression.Call call, boolean truth) {
        String callee = call.callee();
        String last = callee.substring(callee.lastIndexOf('.') + 1);
        Value receiver = call.receiver().map(evaluate).orElse(Value.UNKNOWN);
        Value arguments = Value.mix(call.arguments().stream().map(evaluate).toList());
        if (CONTAINMENT.matcher(callee).matches()) {
            state.check(receiver.origins(), EnumSet.of(Category.PATH));
            state.check(arguments.origins(), EnumSet.of(Category.PATH));
        } else if (last.equals("startswith")
                || last.equals("startsWith")
                || last.equals("strncmp")
                || last.equals("indexOf")) {
            prefix(call, receiver, truth);
        } else if (last.equals("endswith") || last.equals("endsWith")) {
            suffix(call, receiver);
        } else if (last.equals("strpbrk") && call.argument(1).orElse(call) instanceof Expression.Text text) {
            Set<Character> sought = new HashSet<>();
            text.value().chars().forEach(character -> sought.add((char) character));
            state.check(call.argument(0).map(evaluate).orElse(Value.UNKNOWN).origins(), Patterns.carried(sought));
        } else if (Model.fits(last, "match|fullmatch|search|test|exec") && pattern(call, receiver)) {
            expression(call, last, receiver);
        } else if (CHARACTER_TEST.matcher(callee).matches()
                || EXPRESSION_TEST.matcher(callee).matches()) {
            state.check(receiver.origins(), Value.ALL);
            state.check(arguments.origins(), Value.ALL);
            call.arguments().forEach(argument -> argument.parts().forEach(part -> state.check(deep(part), Value.ALL)));
        } else if (last.equals("strstr") || last.equals("strchr") || last.equals("strrchr")) {
            call.argument(0).map(evaluate).ifPresent(text -> {
                state.check(text.origins(), searched(call));
                if (text.constant()) {
                    state.check(arguments.origins(), Value.ALL);
                }
            });
        } else if (last.equals("includes") || last.equals("has") || last.equals("contains") || last.equals("hasOwn")) {
            inclusion(call, receiver, arguments);
        } else if (last.equals("strcmp") || last.equals("strcasecmp")) {
            state.check(
                    arguments.origins(),
                    call.arguments().stream()
                                    .anyMatch(each -> evaluate.apply(each).trusted())
                            ? Value.ALL
                            : Set.of());
        } else if (CHECKER.matcher(last).matches()) {
            state.check(receiver.origins(), Value.ALL);
            state.check(arguments.origins(), Value.ALL);
        } else if (last.equals("bool") || last.equals("len") || last.equals("strlen")) {
            state.check(arguments.origins(), SIZES);
        }
    }

    /** Whether the pattern of a test stands in the program. */
    private boolean pattern(Expression.Call call, Value receiver) {
        Value first = call.argument(0).map(evaluate).orElse(Value.UNKNOWN);
        boolean python = call.callee().startsWith("re.") && first.constant();
        return python
                || (receiver.marks().contains(Value.REGEX)
                        && !receiver.fragments().isEmpty())
                || (first.marks().contains(Value.REGEX) && !first.fragments().isEmpty());
    }

    private void expression(Expression.Call call, String function, Value receiver) {
        Value first = call.argument(0).map(evaluate).orElse(Value.UNKNOWN);
        boolean python = call.callee().startsWith("re.");
        boolean own = receiver.marks().contains(Value.REGEX);
        String pattern = (own ? receiver : first).fragments();
        Value text = python ? call.argument(1).map(evaluate).orElse(Value.UNKNOWN) : own ? first : receiver;
        boolean compiled = own && language != Language.JAVASCRIPT;
        boolean start = (python || compiled) && function.equals("match");
        state.check(text.origins(), Patterns.tested(pattern, function.equals("fullmatch"), start));
    }

    private Set<Category> searched(Expression.Call call) {
        Value sought = call.argument(1).map(evaluate).orElse(Value.UNKNOWN);
        String text = sought.fragments();
        if (call.argument(1).orElse(call) instanceof Expression.Constant character) {
            text = character.text().replace("'", "").replace("\\n", "\n").replace("\\r", "\r");
        }
        return literal(text);
    }

    private void inclusion(Expression.Call call, Value receiver, Value arguments) {
        if (receiver.trusted()) {
            state.check(arguments.origins(), Value.ALL);
        } else if (call.argument(0).orElse(call) instanceof Expression.Text text) {
            state.check(receiver.origins(), literal(text.value()));
        } else if (call.receiver().orElse(call) instanceof Expression.Name && !arguments.trusted()) {
            state.check(arguments.origins(), Value.ALL);
        }
    }

    /** A prefix proves containment only behind resolution and with a separator at its end. */
    private void prefix(Expression.Call call, Value receiver, boolean truth) {
        boolean compare = call.callee().endsWith("strncmp");
        Value whole = compare ? call.argument(0).map(evaluate).orElse(Value.UNKNOWN) : receiver;
        Expression start = call.argument(compare ? 1 : 0).orElse(call);
        Value beginning = evaluate.apply(start);
        boolean resolved = whole.marks().contains(Value.RESOLVED);
        if (start instanceof Expression.Text text && !text.value().isEmpty()) {
            if (Model.fits(text.value(), "(?i)https?://.*")) {
                state.check(whole.origins(), EnumSet.of(Category.SCHEME));
            }
            if (call.callee().endsWith("indexOf")) {
                state.check(whole.origins(), literal(text.value()));
            } else if (text.value().startsWith("..") || (text.value().endsWith("/") && resolved)) {
                state.check(whole.origins(), EnumSet.of(Category.PATH));
            } else if (Model.fits(text.value(), "https?://[^/]+/.*")) {
                state.check(whole.origins(), EnumSet.of(Category.URL, Category.REDIRECT));
            }
        } else if (start instanceof Expression.Group group) {
            group.elements().forEach(each -> schemes(each, whole));
            if (group.elements().size() > 2) {
                state.check(whole.origins(), EnumSet.of(Category.FORMULA));
            }
        } else if (resolved && (separated(start, beginning) || compare)) {
            state.check(whole.origins(), EnumSet.of(Category.PATH));
        } else if (whole.trusted() && !beginning.trusted()) {
            state.check(beginning.origins(), Value.ALL);
        }
    }

    private void schemes(Expression start, Value whole) {
        if (start instanceof Expression.Text text && Model.fits(text.value(), "(?i)https?://.*")) {
            state.check(whole.origins(), EnumSet.of(Category.SCHEME));
        }
    }

    private boolean separated(Expression start, Value beginning) {
        if (start instanceof Expression.Built built) {
            Expression last = built.parts().getLast();
            return last.path().endsWith("sep")
                    || (last instanceof Expression.Text text
                            && (text.value().endsWith("/") || text.value().endsWith("\\")));
        }
        return beginning.marks().contains("separated")
                || (beginning.constant() && beginning.fragments().endsWith("/"));
    }

    private void suffix(Expression.Call call, Value receiver) {
        boolean dotted = call.argument(0)
                .map(evaluate)
                .map(value -> value.leading().startsWith(".") || value.trusted())
                .orElse(false);
        if (receiver.marks().contains(Value.HOST) && dotted) {
            state.check(receiver.origins(), EnumSet.of(Category.URL, Category.REDIRECT));
        }
    }
}
