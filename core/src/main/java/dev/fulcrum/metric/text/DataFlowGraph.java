package dev.fulcrum.metric.text;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows values through a program word by word, as the graph of CodeBLEU does, with its oddities: it knows Python's statements, of
 * JavaScript's those of Java, and of C's those which C# has too; plain assignments in JavaScript and initialisers in C are unknown to it.
 */
final class DataFlowGraph {
    /** How a value is got. */
    enum Relation {
        COMES_FROM,
        COMPUTED_FROM
    }

    /**
     * A word that gets its value from others.
     *
     * @param name its text
     * @param word its place in the row of words
     * @param sources texts of the words that it gets its value from
     * @param places their places, as many as the last assignments that may have been
     */
    record Edge(String name, int word, Relation relation, List<String> sources, int[] places) {}

    private record Key(String name, int word, Relation relation) {}

    private record Word(String text, int place, boolean isValue) {}

    private static final int[] NOWHERE = {};

    private final Language language;
    private final Map<Long, Word> words = new HashMap<>();
    private List<Edge> found = new ArrayList<>();
    /** Where each name was last given a value, on any path to here. */
    private Map<String, int[]> states = new HashMap<>();

    private DataFlowGraph(Language language) {
        this.language = language;
    }

    static DataFlowGraph of(Language language, SyntaxNode root) {
        DataFlowGraph graph = new DataFlowGraph(language);
        graph.number(root);
        try {
            graph.follow(root);
        } catch (MissingPart e) {
            graph.found.clear();
        }
        return graph;
    }

    /** A statement lacks what it cannot lack: the program does not parse, and has no graph. */
    private static final class MissingPart extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Connected edges in the order of words, one for each word. */
    List<Edge> edges() {
        found.sort(Comparator.comparingInt(Edge::word));
        Set<Integer> connected = new HashSet<>();
        for (Edge edge : found) {
            if (edge.places().length > 0) {
                connected.add(edge.word());
            }
            for (int place : edge.places()) {
                connected.add(place);
            }
        }
        Map<Integer, Edge> merged = new LinkedHashMap<>();
        for (Edge edge : found) {
            if (connected.contains(edge.word())) {
                merged.merge(edge.word(), edge, DataFlowGraph::merge);
            }
        }
        return List.copyOf(merged.values());
    }

    private static Edge merge(Edge first, Edge next) {
        Set<String> sources = new LinkedHashSet<>(first.sources());
        sources.addAll(next.sources());
        return new Edge(
                next.name(), next.word(), next.relation(), List.copyOf(sources), union(first.places(), next.places()));
    }

    private static int[] union(int[] a, int[] b) {
        if (a.length == 0 || Arrays.equals(a, b)) {
            return b;
        }
        int[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return Arrays.stream(all).distinct().sorted().toArray();
    }

    private static boolean isWord(SyntaxNode node) {
        return !node.type.equals("comment")
                && (node.children.isEmpty() || node.is("string", "string_literal", "character_literal"));
    }

    private void number(SyntaxNode node) {
        if (isWord(node)) {
            String text = node.text().replace("\n", "");
            words.put(key(node), new Word(text, words.size(), !text.equals(node.type)));
        } else {
            node.children.forEach(this::number);
        }
    }

    private static long key(SyntaxNode node) {
        return ((long) node.start << 32) | node.end;
    }

    private Word word(SyntaxNode node) {
        Word word = words.get(key(node));
        if (word == null) {
            throw new MissingPart();
        }
        return word;
    }

    private void follow(SyntaxNode node) {
        if (isWord(node)) {
            use(node);
            return;
        }
        switch (language) {
            case PYTHON -> python(node);
            case JAVASCRIPT -> javaScript(node);
            case C -> c(node);
        }
    }

    private void python(SyntaxNode node) {
        switch (node.type) {
            case "default_parameter" ->
                define(
                        node.field("name").orElse(node),
                        node.field("value").stream().toList());
            case "assignment", "augmented_assignment" -> {
                if (node.field("right").isPresent()) {
                    assign(part(node, "left"), part(node, "right"));
                }
            }
            case "for_in_clause" -> {
                SyntaxNode last = node.children.getLast();
                follow(last);
                compute(part(node, "left"), last);
            }
            case "if_statement" -> pythonBranches(node);
            case "for_statement" ->
                twice(() -> {
                    assign(part(node, "left"), part(node, "right"));
                    if (node.children.getLast().is("block")) {
                        follow(node.children.getLast());
                    }
                });
            case "while_statement" -> twice(() -> node.children.forEach(this::follow));
            default -> {
                node.children.stream()
                        .filter(child -> child.is("for_in_clause"))
                        .forEach(this::follow);
                node.children.stream()
                        .filter(child -> !child.is("for_in_clause"))
                        .forEach(this::follow);
            }
        }
    }

    private void javaScript(SyntaxNode node) {
        switch (node.type) {
            case "variable_declarator" ->
                define(part(node, "name"), node.field("value").stream().toList());
            case "assignment_pattern", "augmented_assignment_expression" ->
                each(part(node, "left"), part(node, "right"));
            case "update_expression" -> update(node);
            case "if_statement" -> otherBranches(node);
            case "for_statement" -> once(() -> loopOfThree(node, "variable_declaration"));
            case "while_statement" -> twice(() -> node.children.forEach(this::follow));
            default -> node.children.forEach(this::follow);
        }
    }

    private void c(SyntaxNode node) {
        switch (node.type) {
            case "assignment_expression" -> each(part(node, "left"), part(node, "right"));
            case "if_statement" -> otherBranches(node);
            case "for_statement" -> once(() -> loopOfThree(node, "local_variable_declaration"));
            case "while_statement" -> twice(() -> node.children.forEach(this::follow));
            default -> node.children.forEach(this::follow);
        }
    }

    private static SyntaxNode part(SyntaxNode node, String name) {
        return node.field(name).orElseThrow(MissingPart::new);
    }

    private void use(SyntaxNode node) {
        Word word = word(node);
        if (!word.isValue()) {
            return;
        }
        int[] last = states.get(word.text());
        if (last != null) {
            found.add(new Edge(word.text(), word.place(), Relation.COMES_FROM, List.of(word.text()), last));
            return;
        }
        if (node.type.equals("identifier")) {
            states.put(word.text(), new int[] {word.place()});
        }
        found.add(new Edge(word.text(), word.place(), Relation.COMES_FROM, List.of(), NOWHERE));
    }

    private List<Word> values(SyntaxNode node) {
        List<Word> values = new ArrayList<>();
        gather(node, values);
        return values;
    }

    private void gather(SyntaxNode node, List<Word> values) {
        if (isWord(node)) {
            Word word = word(node);
            if (word.isValue()) {
                values.add(word);
            }
        } else {
            node.children.forEach(child -> gather(child, values));
        }
    }

    /** A declared name, with or without a first value. */
    private void define(SyntaxNode name, List<SyntaxNode> value) {
        if (value.isEmpty()) {
            for (Word word : values(name)) {
                found.add(new Edge(word.text(), word.place(), Relation.COMES_FROM, List.of(), NOWHERE));
                states.put(word.text(), new int[] {word.place()});
            }
        } else {
            List<Word> names = values(name);
            List<Word> sources = values(value.getFirst());
            follow(value.getFirst());
            pairs(names, sources, Relation.COMES_FROM);
        }
    }

    /** Every name on the left from every value on the right, one edge each. */
    private void each(SyntaxNode left, SyntaxNode right) {
        follow(right);
        pairs(values(left), values(right), Relation.COMPUTED_FROM);
    }

    private void update(SyntaxNode node) {
        List<Word> names = values(node);
        pairs(names, names, Relation.COMPUTED_FROM);
    }

    private void pairs(List<Word> names, List<Word> sources, Relation relation) {
        for (Word name : names) {
            for (Word source : sources) {
                found.add(new Edge(
                        name.text(), name.place(), relation, List.of(source.text()), new int[] {source.place()}));
            }
            states.put(name.text(), new int[] {name.place()});
        }
    }

    /** Python's assignment: as many names as values are paired, else all go to all. */
    private void assign(SyntaxNode left, SyntaxNode right) {
        List<SyntaxNode> lefts = items(left);
        List<SyntaxNode> rights = items(right);
        if (lefts.size() != rights.size()) {
            lefts = List.of(left);
            rights = List.of(right);
        }
        lefts = lefts.isEmpty() ? List.of(left) : lefts;
        rights = rights.isEmpty() ? List.of(right) : rights;
        rights.forEach(this::follow);
        for (int i = 0; i < lefts.size(); i++) {
            compute(lefts.get(i), rights.get(i));
        }
    }

    private static List<SyntaxNode> items(SyntaxNode node) {
        return node.children.stream().filter(child -> !child.type.equals(",")).toList();
    }

    /** Every name on the left from all values on the right in one edge. */
    private void compute(SyntaxNode left, SyntaxNode right) {
        List<Word> values = values(right);
        List<String> sources = values.stream().map(Word::text).toList();
        int[] places = values.stream().mapToInt(Word::place).toArray();
        for (Word name : values(left)) {
            found.add(new Edge(name.text(), name.place(), Relation.COMPUTED_FROM, sources, places));
            states.put(name.text(), new int[] {name.place()});
        }
    }

    private void pythonBranches(SyntaxNode node) {
        Map<String, int[]> before = states;
        Map<String, int[]> inside = new HashMap<>(before);
        List<Map<String, int[]>> ends = new ArrayList<>();
        boolean hasElse = false;
        for (SyntaxNode child : node.children) {
            hasElse |= child.type.contains("else");
            if (child.is("elif_clause", "else_clause")) {
                states = new HashMap<>(before);
                follow(child);
                ends.add(states);
            } else {
                states = inside;
                follow(child);
                inside = states;
            }
        }
        ends.add(inside);
        if (!hasElse) {
            ends.add(before);
        }
        states = joined(ends);
    }

    /** JavaScript and C: an else lies in its own clause, which is followed as part of the way through. */
    private void otherBranches(SyntaxNode node) {
        Map<String, int[]> before = states;
        Map<String, int[]> inside = new HashMap<>(before);
        List<Map<String, int[]>> ends = new ArrayList<>();
        boolean hasElse = false;
        boolean isApart = false;
        for (SyntaxNode child : node.children) {
            hasElse |= child.type.contains("else");
            isApart |= child.is("if_statement", "else");
            states = isApart ? new HashMap<>(before) : inside;
            follow(child);
            if (isApart) {
                ends.add(states);
            } else {
                inside = states;
            }
        }
        ends.add(inside);
        if (!hasElse || language == Language.JAVASCRIPT) {
            ends.add(before);
        }
        states = joined(ends);
    }

    private static Map<String, int[]> joined(List<Map<String, int[]>> ends) {
        Map<String, int[]> all = new HashMap<>(ends.getFirst());
        ends.subList(1, ends.size())
                .forEach(end -> end.forEach((name, places) -> all.merge(name, places, DataFlowGraph::union)));
        return all;
    }

    /** What follows a loop's declaration is followed again. */
    private void loopOfThree(SyntaxNode node, String declaration) {
        node.children.forEach(this::follow);
        boolean again = false;
        for (SyntaxNode child : node.children) {
            if (again) {
                follow(child);
            }
            again |= child.is(declaration);
        }
    }

    private void twice(Runnable round) {
        once(() -> {
            round.run();
            round.run();
        });
    }

    /** Edges of a loop that are there more than once become one. */
    private void once(Runnable loop) {
        List<Edge> outside = found;
        found = new ArrayList<>();
        loop.run();
        Map<Key, Edge> merged = new LinkedHashMap<>();
        for (Edge edge : found) {
            merged.merge(new Key(edge.name(), edge.word(), edge.relation()), edge, DataFlowGraph::merge);
        }
        outside.addAll(merged.values());
        found = outside;
    }
}
