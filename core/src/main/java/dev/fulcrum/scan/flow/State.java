package dev.fulcrum.scan.flow;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is known at one point of a function. Mutable: branches work on copies. */
final class State {
    final Map<String, Value> variables = new HashMap<>();
    /** Inputs that a check has let pass, with what they can no longer do. */
    final Map<String, Set<Category>> checked = new HashMap<>();
    /** Conditions kept in variables. */
    final Map<String, Expression> conditions = new HashMap<>();
    /** C: arrays of this function, with the text of their size. */
    final Map<String, Value> arrays = new HashMap<>();
    /** C: memory whose size was computed from these inputs. */
    final Map<String, Set<String>> sizedFor = new HashMap<>();
    /** C: allocations that nobody has compared with null. */
    final Set<String> unchecked = new HashSet<>();
    /** C: freed pointers. */
    final Set<String> freed = new HashSet<>();
    /** C: parameters whose memory, the caller's, was given back. */
    final Set<String> givenBack = new HashSet<>();

    State copy() {
        State copy = new State();
        copy.variables.putAll(variables);
        checked.forEach((origin, categories) -> copy.checked.put(origin, EnumSet.copyOf(categories)));
        copy.conditions.putAll(conditions);
        copy.arrays.putAll(arrays);
        copy.sizedFor.putAll(sizedFor);
        copy.unchecked.addAll(unchecked);
        copy.freed.addAll(freed);
        copy.givenBack.addAll(givenBack);
        return copy;
    }

    void check(Set<String> origins, Set<Category> categories) {
        if (!categories.isEmpty()) {
            origins.forEach(origin -> checked.computeIfAbsent(origin, absent -> EnumSet.noneOf(Category.class))
                    .addAll(categories));
        }
    }

    /** Whether an untrusted part of the value can still do this, and carries what it takes. */
    boolean dangerous(Value value, Category category) {
        if (!carries(value, category)) {
            return false;
        }
        return switch (category) {
            case HTML -> carries(value, Category.ANGLE);
            case XPATH -> carries(value, Category.SINGLE_QUOTE) || carries(value, Category.DOUBLE_QUOTE);
            case LDAP -> carries(value, Category.STAR) || carries(value, Category.PARENTHESIS);
            case JSON -> carries(value, Category.JSON_QUOTE) || carries(value, Category.BACKSLASH);
            case QUERY -> carries(value, Category.AMPERSAND);
            case HEADER, LOG ->
                (carries(value, Category.LINE_FEED) || carries(value, Category.CARRIAGE_RETURN))
                        && (category == Category.HEADER
                                || value.origins().stream().noneMatch(this::oneLine));
            case COMMAND,
                    CODE,
                    SQL,
                    PATH,
                    URL,
                    REDIRECT,
                    REGEX,
                    DESERIALIZE,
                    TEMPLATE,
                    FORMAT,
                    BOUNDS,
                    ALLOCATION,
                    FORMULA -> true;
            case SINGLE_QUOTE,
                    DOUBLE_QUOTE,
                    JSON_QUOTE,
                    BACKSLASH,
                    ANGLE,
                    AMPERSAND,
                    STAR,
                    PARENTHESIS,
                    LINE_FEED,
                    CARRIAGE_RETURN,
                    SCHEME -> true;
        };
    }

    /** Who looked for line breaks in one part of a line has thought of the others too. */
    private boolean oneLine(String origin) {
        Set<Category> gone = checked.getOrDefault(origin, Set.of());
        return gone.contains(Category.LINE_FEED) && gone.contains(Category.CARRIAGE_RETURN);
    }

    boolean carries(Value value, Category category) {
        return !value.clean().contains(category)
                && value.origins().stream()
                        .anyMatch(origin ->
                                !checked.getOrDefault(origin, Set.of()).contains(category));
    }

    /** Whether an untrusted name behind a folder may still lead out of it. */
    boolean escapes(Value value) {
        return !value.clean().contains(Category.PATH)
                && value.joined().stream()
                        .anyMatch(origin ->
                                !checked.getOrDefault(origin, Set.of()).contains(Category.PATH));
    }

    /** Becomes what holds after either of two branches. */
    void join(State one, State other) {
        Map<String, Value> merged = new HashMap<>(one.variables);
        other.variables.forEach((name, value) -> merged.merge(name, value, Value::or));
        variables.clear();
        variables.putAll(merged);
        Map<String, Set<Category>> both = new HashMap<>();
        one.checked.forEach((origin, categories) -> {
            Set<Category> common = EnumSet.copyOf(categories);
            common.retainAll(other.checked.getOrDefault(origin, Set.of()));
            if (!common.isEmpty()) {
                both.put(origin, common);
            }
        });
        checked.clear();
        checked.putAll(both);
        conditions.putAll(one.conditions);
        conditions.putAll(other.conditions);
        arrays.putAll(one.arrays);
        arrays.putAll(other.arrays);
        sizedFor.putAll(one.sizedFor);
        sizedFor.putAll(other.sizedFor);
        replace(unchecked, one.unchecked, other.unchecked);
        replace(freed, one.freed, other.freed);
        replace(givenBack, one.givenBack, other.givenBack);
    }

    /** Becomes another state. */
    void become(State other) {
        join(other, other);
    }

    private static void replace(Set<String> target, Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        target.clear();
        target.addAll(both);
    }
}
