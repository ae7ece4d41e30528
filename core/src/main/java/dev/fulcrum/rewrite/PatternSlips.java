package dev.fulcrum.rewrite;

import dev.fulcrum.rewrite.Mutator.Slip;
import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips about patterns and lists of characters: an anchor, a member of a class, a flag, a character that is gone. */
final class PatternSlips {
    private static final Map<String, String> LOOSER = Map.of("fullmatch", "match", "match", "search");
    private static final Set<String> PYTHON_PATTERNS =
            Set.of("compile", "fullmatch", "match", "search", "sub", "findall", "split", "finditer", "subn");
    private static final Set<String> CHARACTER_LISTS = Set.of("strchr", "strpbrk", "strspn", "strcspn", "memchr");
    private static final Set<String> SUBSTITUTING = Set.of("sub", "subn", "replace", "replaceAll");
    private static final Pattern CLASS = Pattern.compile("(?<!\\\\)\\[(\\^?)((?:\\\\.|[^\\]\\\\])+)\\]");
    private static final Pattern MEMBER = Pattern.compile(
            "(?:\\\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|[^\\\\])(?:-(?:\\\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|[^\\\\\\]]))?");
    private static final int MOST_MEMBERS = 8;

    private final Language language;
    private final List<Slip> found;
    private final Set<SyntaxNode> substituting = Collections.newSetFromMap(new IdentityHashMap<>());

    PatternSlips(Language language, List<Slip> found) {
        this.language = language;
        this.found = found;
    }

    /** Comes before the literals in it: a call says what its patterns are for. */
    void call(SyntaxNode call) {
        SyntaxNode function = call.field("function").orElse(call);
        String name = CallSlips.lastName(function);
        List<SyntaxNode> arguments =
                call.field("arguments").map(SyntaxNode::named).orElse(List.of());
        if (arguments.isEmpty()) {
            return;
        }
        if (SUBSTITUTING.contains(name)) {
            substituting.addAll(arguments);
        }
        boolean module = function.field("object")
                .filter(each -> each.text().equals("re"))
                .isPresent();
        if (language == Language.PYTHON && module && PYTHON_PATTERNS.contains(name)) {
            pattern(arguments.getFirst(), SUBSTITUTING.contains(name));
        }
        if (language == Language.PYTHON && LOOSER.containsKey(name)) {
            function.field("attribute")
                    .ifPresent(place ->
                            found.add(Slip.of(Mutation.WIDEN_PATTERN, place, LOOSER.getOrDefault(name, name))));
        }
        if (CHARACTER_LISTS.contains(name)) {
            arguments.stream().filter(argument -> argument.is("string_literal")).forEach(this::characters);
        }
    }

    /** A regular expression of JavaScript. */
    void literal(SyntaxNode regex) {
        boolean substitutes = substituting.contains(regex);
        regex.field("pattern").ifPresent(place -> pattern(place, substitutes));
        regex.field("flags")
                .filter(flags -> flags.text().contains("g"))
                .ifPresent(flags -> found.add(new Slip(
                        Mutation.WIDEN_PATTERN,
                        regex,
                        regex.text(),
                        regex.text().replaceAll("g(?=[a-z]*$)", ""),
                        Edit.replace(flags, flags.text().replace("g", "")))));
    }

    /** {@code character in "<>&"}. */
    void membership(SyntaxNode comparison) {
        List<SyntaxNode> sides = comparison.named();
        boolean member =
                comparison.children.stream().anyMatch(child -> child.type.equals("in") || child.type.equals("not in"));
        if (member && sides.getLast().is("string")) {
            characters(sides.getLast());
        }
    }

    private void pattern(SyntaxNode place, boolean substitutes) {
        String text = place.text();
        for (String looser : looser(text, substitutes)) {
            found.add(Slip.of(Mutation.WIDEN_PATTERN, place, looser));
        }
    }

    /** Looser spellings of a pattern, quotes and all. */
    static List<String> looser(String text, boolean substitutes) {
        List<String> all = new ArrayList<>();
        if (text.matches("(?s)[rb]?['\"]?\\^.*")) {
            all.add(text.replaceFirst("\\^", ""));
        }
        Matcher end = Pattern.compile("(?:(?<!\\\\)\\$|\\\\Z)(['\"]?)$").matcher(text);
        if (end.find()) {
            all.add(text.substring(0, end.start()) + end.group(1));
        }
        Matcher group = CLASS.matcher(text);
        while (group.find()) {
            boolean negated = !group.group(1).isEmpty();
            if (substitutes && !negated) {
                all.addAll(withoutAMember(text, group));
            } else if (!substitutes && !negated) {
                all.add(text.substring(0, group.start()) + "." + text.substring(group.end()));
            }
        }
        return all;
    }

    private static List<String> withoutAMember(String text, Matcher group) {
        List<String> all = new ArrayList<>();
        Matcher member = MEMBER.matcher(group.group(2));
        while (member.find() && all.size() < MOST_MEMBERS) {
            String rest =
                    group.group(2).substring(0, member.start()) + group.group(2).substring(member.end());
            if (!rest.isEmpty() && !rest.startsWith("^")) {
                all.add(text.substring(0, group.start(2)) + rest + text.substring(group.end(2)));
            }
        }
        return all;
    }

    /** A list of characters as a string literal: one of its signs is gone. */
    private void characters(SyntaxNode literal) {
        String text = literal.text();
        Matcher sign = Pattern.compile("\\\\.|[^\\\\\\w'\"]").matcher(text);
        for (int count = 0; count < MOST_MEMBERS && sign.find(); count++) {
            String rest = text.substring(0, sign.start()) + text.substring(sign.end());
            if (rest.length() > 2) {
                found.add(Slip.of(Mutation.WIDEN_PATTERN, literal, rest));
            }
        }
    }
}
