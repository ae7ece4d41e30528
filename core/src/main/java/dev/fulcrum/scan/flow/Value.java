package dev.fulcrum.scan.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known about a value.
 *
 * @param origins the untrusted inputs that it depends on; empty for a trusted one
 * @param clean what it can no longer do
 * @param built whether it is a string put together from parts
 * @param joined the inputs among them that follow another part, as a name follows a folder, and may hold anything of a path
 * @param constant whether the program alone determines it
 * @param leading what it surely begins with
 * @param fragments all its constant text
 * @param marks what happened to it: resolved, host
 */
record Value(
        Set<String> origins,
        Set<Category> clean,
        boolean built,
        Set<String> joined,
        boolean constant,
        String leading,
        String fragments,
        Set<String> marks) {

    static final String RESOLVED = "resolved";
    static final String HOST = "host";
    static final String REGEX = "regex";
    /** Each double quote was written twice. */
    static final String DOUBLED = "doubled";
    /** Of a regular expression: it takes every match. */
    static final String GLOBAL = "global";

    static final Set<Category> ALL = EnumSet.allOf(Category.class);
    static final Set<Category> NUMBER = EnumSet.complementOf(EnumSet.of(Category.BOUNDS, Category.ALLOCATION));
    static final Value UNKNOWN = new Value(Set.of(), ALL, false, Set.of(), false, "", "", Set.of());

    private static final int LONGEST = 400;

    static Value text(String text) {
        return new Value(Set.of(), ALL, false, Set.of(), true, cut(text), cut(text), Set.of());
    }

    static Value untrusted(String origin, boolean numeric) {
        return new Value(
                Set.of(origin),
                numeric ? NUMBER : EnumSet.noneOf(Category.class),
                false,
                Set.of(),
                false,
                "",
                "",
                Set.of());
    }

    private Value trustworthy() {
        return new Value(Set.of(), clean, built, Set.of(), false, leading, fragments, marks);
    }

    boolean trusted() {
        return origins.isEmpty();
    }

    Value cleaned(Set<Category> more) {
        Set<Category> all = EnumSet.noneOf(Category.class);
        all.addAll(clean);
        all.addAll(more);
        return new Value(origins, all, built, joined, constant, leading, fragments, marks);
    }

    Value marked(String mark) {
        Set<String> all = new TreeSet<>(marks);
        all.add(mark);
        return new Value(origins, clean, built, joined, constant, leading, fragments, all);
    }

    /** The same dependence without what is known of the text. */
    Value opaque() {
        return new Value(origins, clean, false, joined, constant, "", "", Set.of());
    }

    /** Not determined by the program: what an unknown function makes of it. */
    Value unknown() {
        return new Value(origins, clean, false, joined, false, "", "", Set.of());
    }

    /** A number that depends on this. */
    Value number() {
        Set<Category> all = EnumSet.copyOf(NUMBER);
        all.addAll(clean);
        return new Value(origins, all, false, Set.of(), constant, constant ? leading : "", "", Set.of());
    }

    /** Either of both: a variable after a branch. */
    Value or(Value other) {
        return new Value(
                union(origins, other.origins),
                common(this, other),
                built || other.built,
                union(joined, other.joined),
                constant && other.constant,
                leading.equals(other.leading) ? leading : "",
                cut(fragments + other.fragments),
                union(marks, other.marks));
    }

    /** A string of the parts in order. */
    static Value built(List<Value> parts) {
        // A number cannot do what a text can; its origin says nothing about the text.
        Value all = mix(parts.stream()
                .map(part -> part.clean.containsAll(NUMBER) && !part.constant ? part.trustworthy() : part)
                .toList());
        StringBuilder fragments = new StringBuilder();
        Set<String> joined = new TreeSet<>();
        boolean behind = false;
        for (Value part : parts) {
            joined.addAll(part.joined);
            if (behind && !part.clean.contains(Category.PATH)) {
                joined.addAll(part.origins);
            }
            // A pattern that begins with a hole only names what comes first.
            boolean pattern = part.constant && (part.leading.startsWith("%s") || part.leading.startsWith("{"));
            behind |= !pattern;
            fragments.append(part.fragments);
        }
        String leading = parts.isEmpty() ? "" : parts.getFirst().leading();
        return new Value(
                all.origins, all.clean, true, joined, all.constant, leading, cut(fragments.toString()), all.marks);
    }

    /** Depends on all of them. */
    static Value mix(List<Value> parts) {
        Set<String> origins = new TreeSet<>();
        Set<Category> clean = EnumSet.allOf(Category.class);
        Set<String> marks = new TreeSet<>();
        boolean constant = true;
        Set<String> joined = new TreeSet<>();
        StringBuilder fragments = new StringBuilder();
        for (Value part : parts) {
            origins.addAll(part.origins);
            if (!part.trusted()) {
                clean.retainAll(part.clean);
            }
            marks.addAll(part.marks);
            constant &= part.constant;
            joined.addAll(part.joined);
            fragments.append(part.fragments);
        }
        return new Value(
                origins, clean, false, joined, constant && !parts.isEmpty(), "", cut(fragments.toString()), marks);
    }

    private static Set<Category> common(Value one, Value other) {
        if (one.trusted()) {
            return other.clean;
        }
        if (other.trusted()) {
            return one.clean;
        }
        Set<Category> both = EnumSet.noneOf(Category.class);
        both.addAll(one.clean);
        both.retainAll(other.clean);
        return both;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
