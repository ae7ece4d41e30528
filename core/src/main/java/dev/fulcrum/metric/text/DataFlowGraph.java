package dev.fulcrum.metric.text;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * A word that gets its value from others. Texts are named by numbers, the same in one graph.
     *
     * @param name its text
     * @param word its place in the row of words
     * @param sources texts of the words that it gets its value from
     * @param places their places, as many as the last assignments that may have been
     */
    record Edge(int name, int word, Relation relation, int[] sources, int[] places) {
        /** Sources and places of both. */
        private Edge with(Edge next) {
            return new Edge(
                    next.name, next.word, next.relation, joined(sources, next.sources), union(places, next.places));
        }
    }

    /** A word that has no value is a keyword or a sign. */
    private record Word(int name, int place, boolean isValue) {}

    private static final int[] NOTHING = {};

    private final Language language;
    private final Map<String, Integer> names = new HashMap<>();
    /** By the offset where they begin; of empty words, which stand for what is missing, there may be another one there. */
    private final Word[] words;

    private final Map<Integer, Word> empty = new HashMap<>();
    private List<Edge> found = new ArrayList<>();
    /** Where each name was last given a value, on any path to here; nothing for a name that was not. */
    private int[][] states;

    private DataFlowGraph(Language language, SyntaxNode root) {
        this.language = language;
        this.words = new Word[root.end + 1];
        number(root, 0);
        this.states = new int[names.size()][];
    }

    static DataFlowGraph of(Language language, SyntaxNode root) {
        DataFlowGraph graph = new DataFlowGraph(language, root);
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

    /** How many texts there are; their numbers are smaller. */
    int names() {
        return names.size();
    }

    /** Connected edges in the order of words, one for each word. */
    List<Edge> edges() {
        found.sort(Comparator.comparingInt(Edge::word));
        BitSet connected = new BitSet();
        for (Edge edge : found) {
            if (edge.places().length > 0) {
                connected.set(edge.word());
            }
            for (int place : edge.places()) {
                connected.set(place);
            }
        }
        List<Edge> merged = new ArrayList<>(found.size());
        for (Edge edge : found) {
            if (connected.get(edge.word())) {
                boolean isNew = merged.isEmpty() || merged.getLast().word() != edge.word();
                merged.add(isNew ? edge : merged.removeLast().with(edge));
            }
        }
        return merged;
    }

    /** Both in their order, each once. */
    private static int[] joined(int[] a, int[] b) {
        int[] all = Arrays.copyOf(a, a.length + b.length);
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            int next = i < a.length ? a[i] : b[i - a.length];
            boolean isNew = true;
            for (int k = 0; k < size && isNew; k++) {
                isNew = all[k] != next;
            }
            if (isNew) {
                all[size++] = next;
            }
        }
        return size == all.length ? all : Arrays.copyOf(all, size);
    }

    private static int[] union(int[] a, int[] b) {
        if (a.length == 0 || Arrays.equals(a, b)) {
            return b;
        }
        int[] all = joined(a, b);
        Arrays.sort(all);
        return all;
    }

    private static boolean isWord(SyntaxNode node) {
        return switch (node.type) {
            case "comment" -> false;
            case "string", "string_literal", "character_literal" -> true;
            default -> node.children.isEmpty();
        };
    }

    /** @return how many words there are up to here; one that stands where another one stands takes its place */
    private int number(SyntaxNode node, int before) {
        if (!isWord(node)) {
            int count = before;
            for (SyntaxNode child : node.children) {
                count = number(child, count);
            }
            return count;
        }
        Word word = word(node, before);
        if (node.start < node.end) {
            words[node.start] = word;
            return before + 1;
        }
        return empty.put(node.start, word) == null ? before + 1 : before;
    }

    private Word word(SyntaxNode node, int place) {
        if (node.isItself() && node.type.indexOf('\n') < 0) {
            return new Word(0, place, false);
        }
        String text = node.text().replace("\n", "");
        Integer known = names.putIfAbsent(text, names.size());
        return new Word(known == null ? names.size() - 1 : known, place, !text.equals(node.type));
    }

    private Word word(SyntaxNode node) {
        Word word = node.start < node.end ? words[node.start] : empty.get(node.start);
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
            case "default_parameter" -> define(node.field("name").orElse(node), node.field("value"));
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
            case "while_statement" -> twice(() -> followAll(node));
            default -> pythonParts(node);
        }
    }

    /** What a comprehension goes over comes before what it makes of it. */
    private void pythonParts(SyntaxNode node) {
        boolean hasClause = false;
        for (SyntaxNode child : node.children) {
            if (child.type.equals("for_in_clause")) {
                hasClause = true;
                follow(child);
            }
        }
        for (SyntaxNode child : node.children) {
            if (!hasClause || !child.type.equals("for_in_clause")) {
                follow(child);
            }
        }
    }

    private void javaScript(SyntaxNode node) {
        switch (node.type) {
            case "variable_declarator" -> define(part(node, "name"), node.field("value"));
            case "assignment_pattern", "augmented_assignment_expression" ->
                each(part(node, "left"), part(node, "right"));
            case "update_expression" -> update(node);
            case "if_statement" -> otherBranches(node);
            case "for_statement" -> once(() -> loopOfThree(node, "variable_declaration"));
            case "while_statement" -> twice(() -> followAll(node));
            default -> followAll(node);
        }
    }

    private void c(SyntaxNode node) {
        switch (node.type) {
            case "assignment_expression" -> each(part(node, "left"), part(node, "right"));
            case "if_statement" -> otherBranches(node);
            case "for_statement" -> once(() -> loopOfThree(node, "local_variable_declaration"));
            case "while_statement" -> twice(() -> followAll(node));
            default -> followAll(node);
        }
    }

    private void followAll(SyntaxNode node) {
        for (SyntaxNode child : node.children) {
            follow(child);
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
        int[] last = states[word.name()];
        if (last != null) {
            found.add(new Edge(word.name(), word.place(), Relation.COMES_FROM, new int[] {word.name()}, last));
            return;
        }
        if (node.type.equals("identifier")) {
            states[word.name()] = new int[] {word.place()};
        }
        found.add(new Edge(word.name(), word.place(), Relation.COMES_FROM, NOTHING, NOTHING));
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
            for (SyntaxNode child : node.children) {
                gather(child, values);
            }
        }
    }

    /** A declared name, with or without a first value. */
    private void define(SyntaxNode name, Optional<SyntaxNode> value) {
        if (value.isEmpty()) {
            for (Word word : values(name)) {
                found.add(new Edge(word.name(), word.place(), Relation.COMES_FROM, NOTHING, NOTHING));
                states[word.name()] = new int[] {word.place()};
            }
        } else {
            List<Word> names = values(name);
            List<Word> sources = values(value.get());
            follow(value.get());
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
                        name.name(), name.place(), relation, new int[] {source.name()}, new int[] {source.place()}));
            }
            states[name.name()] = new int[] {name.place()};
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
        List<SyntaxNode> items = new ArrayList<>(node.children.size());
        for (SyntaxNode child : node.children) {
            if (!child.type.equals(",")) {
                items.add(child);
            }
        }
        return items;
    }

    /** Every name on the left from all values on the right in one edge. */
    private void compute(SyntaxNode left, SyntaxNode right) {
        List<Word> values = values(right);
        int[] sources = new int[values.size()];
        int[] places = new int[values.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = values.get(i).name();
            places[i] = values.get(i).place();
        }
        for (Word name : values(left)) {
            found.add(new Edge(name.name(), name.place(), Relation.COMPUTED_FROM, sources, places));
            states[name.name()] = new int[] {name.place()};
        }
    }

    private void pythonBranches(SyntaxNode node) {
        int[][] before = states;
        int[][] inside = before.clone();
        List<int[][]> ends = new ArrayList<>();
        boolean hasElse = false;
        for (SyntaxNode child : node.children) {
            hasElse |= child.type.contains("else");
            if (child.is("elif_clause", "else_clause")) {
                states = before.clone();
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
        int[][] before = states;
        int[][] inside = before.clone();
        List<int[][]> ends = new ArrayList<>();
        boolean hasElse = false;
        boolean isApart = false;
        for (SyntaxNode child : node.children) {
            hasElse |= child.type.contains("else");
            isApart |= child.is("if_statement", "else");
            states = isApart ? before.clone() : inside;
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

    private static int[][] joined(List<int[][]> ends) {
        int[][] all = ends.getFirst().clone();
        for (int[][] end : ends.subList(1, ends.size())) {
            for (int name = 0; name < all.length; name++) {
                if (end[name] != null) {
                    all[name] = all[name] == null ? end[name] : union(all[name], end[name]);
                }
            }
        }
        return all;
    }

    /** What follows a loop's declaration is followed again. */
    private void loopOfThree(SyntaxNode node, String declaration) {
        followAll(node);
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
        Map<Long, Edge> merged = new LinkedHashMap<>();
        for (Edge edge : found) {
            // A word that stands for what is missing may share its place with another one.
            long key = (((long) edge.name() << 31) | edge.word()) << 1
                    | edge.relation().ordinal();
            merged.merge(key, edge, Edge::with);
        }
        outside.addAll(merged.values());
        found = outside;
    }
}
