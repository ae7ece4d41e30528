package dev.fulcrum.scan;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds C programs that a compiler may read as one without either meaning anything else than alone, so that its start and the headers
 * are paid for once. They include the same headers under the same definitions, none declares at file scope what another one
 * mentions, and none speaks to the compiler itself. Whatever is in doubt stays alone.
 */
final class TranslationUnits {
    /** Programs in one translation unit: a bound on what one broken program costs its neighbours. */
    private static final int LARGEST = 100;

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    /** Words by which a program would steer the compiler beyond its own text, or would see its neighbours. */
    private static final Pattern STEERING =
            Pattern.compile("NOLINT|_Pragma|__pragma|__COUNTER__|__INCLUDE_LEVEL__|\\basm\\b|__asm|\\?\\?/");

    private static final Set<String> PLAIN = Set.of(
            "function_definition",
            "declaration",
            "type_definition",
            "struct_specifier",
            "union_specifier",
            "enum_specifier",
            "preproc_include",
            "preproc_def",
            "preproc_function_def",
            ";");

    private TranslationUnits() {}

    /** The programs in groups; every program is in exactly one, and groups keep the order of their first members. */
    static List<List<SourceUnit>> of(List<SourceUnit> units) {
        List<Group> all = new ArrayList<>();
        Map<List<String>, List<Group>> open = new LinkedHashMap<>();
        for (SourceUnit unit : units) {
            Optional<Names> names = units.size() > 1 ? names(unit) : Optional.empty();
            Group group = new Group();
            if (names.isPresent()) {
                List<Group> alike = open.computeIfAbsent(names.get().preamble(), preamble -> new ArrayList<>());
                Optional<Group> room =
                        alike.stream().filter(each -> each.takes(names.get())).findFirst();
                if (room.isPresent()) {
                    room.get().add(unit, names.get());
                    continue;
                }
                alike.add(group);
                group.add(unit, names.get());
            } else {
                group.members.add(unit);
            }
            all.add(group);
        }
        return all.stream().map(group -> List.copyOf(group.members)).toList();
    }

    /**
     * What matters about a program to its neighbours.
     *
     * @param preamble the headers, sorted, and the definitions that come before the last of them
     * @param declared names of functions, variables, types, tags, enumerators and macros that are its own
     * @param mentioned every identifier
     */
    private record Names(List<String> preamble, Set<String> declared, Set<String> mentioned) {}

    private static final class Group {
        private final List<SourceUnit> members = new ArrayList<>();
        private final Set<String> declared = new HashSet<>();
        private final Set<String> mentioned = new HashSet<>();

        boolean takes(Names names) {
            return members.size() < LARGEST
                    && Collections.disjoint(names.declared, mentioned)
                    && Collections.disjoint(names.mentioned, declared);
        }

        void add(SourceUnit unit, Names names) {
            members.add(unit);
            declared.addAll(names.declared);
            mentioned.addAll(names.mentioned);
        }
    }

    /** Empty when the program has to be read alone. */
    private static Optional<Names> names(SourceUnit unit) {
        if (STEERING.matcher(unit.code()).find()) {
            return Optional.empty();
        }
        SyntaxTree tree;
        try {
            tree = SyntaxTree.parse(Language.C, unit.code());
        } catch (SyntaxTree.TooDeep e) {
            return Optional.empty();
        }
        if (tree.firstError().isPresent() || !plain(tree.root())) {
            return Optional.empty();
        }
        Set<String> headers = new TreeSet<>();
        List<String> definitions = new ArrayList<>();
        int definitionsBeforeHeaders = 0;
        Set<String> declared = new HashSet<>();
        for (SyntaxNode part : tree.root().named()) {
            if (part.is("preproc_include")) {
                headers.add(part.field("path").map(SyntaxNode::text).orElse(""));
                definitionsBeforeHeaders = definitions.size();
            } else if (part.is("preproc_def", "preproc_function_def")) {
                definitions.add(part.text().strip());
                declared.add(part.field("name").map(SyntaxNode::text).orElse(""));
            } else {
                part.fields("declarator").forEach(declarator -> declare(declarator, declared));
            }
        }
        Set<String> mentioned = new HashSet<>();
        mention(tree.root(), mentioned, declared);
        List<String> preamble = new ArrayList<>(headers);
        for (String definition : definitions.subList(0, definitionsBeforeHeaders)) {
            preamble.add(definition);
            // Its like in a neighbour is the same definition, to which neither objects.
            WORD.matcher(definition)
                    .results()
                    .skip(1)
                    .map(MatchResult::group)
                    .findFirst()
                    .ifPresent(name -> {
                        declared.remove(name);
                        mentioned.remove(name);
                    });
        }
        return Optional.of(new Names(preamble, declared, mentioned));
    }

    private static boolean plain(SyntaxNode root) {
        return root.children.stream()
                .allMatch(part -> PLAIN.contains(part.type)
                        && (!part.is("preproc_include")
                                || part.field("path")
                                        .filter(path -> path.is("system_lib_string"))
                                        .isPresent())
                        && (part.is("preproc_include", "preproc_def", "preproc_function_def") || !hasDirective(part)));
    }

    private static boolean hasDirective(SyntaxNode node) {
        return node.type.startsWith("preproc_") || node.children.stream().anyMatch(TranslationUnits::hasDirective);
    }

    /** Adds the name that a declarator declares, not those of its parameters or within sizes and values. */
    private static void declare(SyntaxNode declarator, Set<String> declared) {
        if (declarator.is("identifier", "type_identifier")) {
            declared.add(declarator.text());
            return;
        }
        List<SyntaxNode> inner = declarator.is("parenthesized_declarator", "attributed_declarator")
                ? declarator.named()
                : declarator.fields("declarator");
        inner.forEach(each -> declare(each, declared));
    }

    private static void mention(SyntaxNode node, Set<String> mentioned, Set<String> declared) {
        if (node.is("struct_specifier", "union_specifier", "enum_specifier")
                && node.field("body").isPresent()) {
            node.field("name").ifPresent(name -> declared.add(name.text()));
        }
        if (node.is("enumerator")) {
            node.field("name").ifPresent(name -> declared.add(name.text()));
        }
        if (node.is("preproc_arg")) {
            Matcher words = WORD.matcher(node.text());
            while (words.find()) {
                mentioned.add(words.group());
            }
        } else if (node.type.endsWith("identifier")) {
            mentioned.add(node.text());
        }
        node.children.forEach(child -> mention(child, mentioned, declared));
    }
}
