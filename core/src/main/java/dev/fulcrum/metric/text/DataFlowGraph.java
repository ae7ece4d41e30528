package dev.fulcrum.metric.text;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows values through a program word by word, as the graph of CodeBLEU does, with its oddities: it knows Python's statements, of
 * JavaScript's those of Java, and of C's those which C# has too; plain assignments in JavaScript and initialisers in C are unknown to it.
 */
final class DataFlowGraph {
    private static final int[] NOTHING = {};

    private final Language language;
    private final NumberedWords words;
    private List<DataFlowEdge> found = new ArrayList<>();
    /** Where each name was last given a value, on any path to here; nothing for a name that was not. */
    private int[][] states;

    private DataFlowGraph(Language language, SyntaxNode root) {
        this.language = language;
        this.words = new NumberedWords(root);
        this.states = new int[words.names()][];
    }

    static DataFlowGraph of(Language language, SyntaxNode root) {
        DataFlowGraph graph = new DataFlowGraph(language, root);
        try {
            graph.follow(root);
        } catch (NumberedWords.MissingPart e) {
            graph.found.clear();
        }
        return graph;
    }

    /** How many different texts there are; their numbers are smaller. */
    int names() {
        return words.names();
    }

    /** Connected edges in the order of words, one for each word. */
    List<DataFlowEdge> edges() {
        return DataFlowEdge.connected(found);
    }

    private void follow(SyntaxNode node) {
        if (NumberedWords.isWord(node)) {
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
        return node.field(name).orElseThrow(NumberedWords.MissingPart::new);
    }

    private void use(SyntaxNode node) {
        NumberedWords.Word word = words.of(node);
        if (!word.isValue()) {
            return;
        }
        int[] last = states[word.name()];
        if (last != null) {
            found.add(new DataFlowEdge(
                    word.name(), word.place(), DataFlowEdge.Relation.COMES_FROM, new int[] {word.name()}, last));
            return;
        }
        if (node.type.equals("identifier")) {
            states[word.name()] = new int[] {word.place()};
        }
        found.add(new DataFlowEdge(word.name(), word.place(), DataFlowEdge.Relation.COMES_FROM, NOTHING, NOTHING));
    }

    /** A declared name, with or without a first value. */
    private void define(SyntaxNode name, Optional<SyntaxNode> value) {
        if (value.isEmpty()) {
            for (NumberedWords.Word word : words.values(name)) {
                found.add(new DataFlowEdge(
                        word.name(), word.place(), DataFlowEdge.Relation.COMES_FROM, NOTHING, NOTHING));
                states[word.name()] = new int[] {word.place()};
            }
        } else {
            List<NumberedWords.Word> names = words.values(name);
            List<NumberedWords.Word> sources = words.values(value.get());
            follow(value.get());
            pairs(names, sources, DataFlowEdge.Relation.COMES_FROM);
        }
    }

    /** Every name on the left from every value on the right, one edge each. */
    private void each(SyntaxNode left, SyntaxNode right) {
        follow(right);
        pairs(words.values(left), words.values(right), DataFlowEdge.Relation.COMPUTED_FROM);
    }

    private void update(SyntaxNode node) {
        List<NumberedWords.Word> names = words.values(node);
        pairs(names, names, DataFlowEdge.Relation.COMPUTED_FROM);
    }

    private void pairs(
            List<NumberedWords.Word> names, List<NumberedWords.Word> sources, DataFlowEdge.Relation relation) {
        for (NumberedWords.Word name : names) {
            for (NumberedWords.Word source : sources) {
                found.add(new DataFlowEdge(
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
        List<NumberedWords.Word> values = words.values(right);
        int[] sources = new int[values.size()];
        int[] places = new int[values.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = values.get(i).name();
            places[i] = values.get(i).place();
        }
        for (NumberedWords.Word name : words.values(left)) {
            found.add(
                    new DataFlowEdge(name.name(), name.place(), DataFlowEdge.Relation.COMPUTED_FROM, sources, places));
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
                    all[name] = all[name] == null ? end[name] : DataFlowEdge.union(all[name], end[name]);
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
        List<DataFlowEdge> outside = found;
        found = new ArrayList<>();
        loop.run();
        outside.addAll(DataFlowEdge.once(found));
        found = outside;
    }
}
