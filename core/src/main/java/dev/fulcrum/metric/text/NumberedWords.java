package dev.fulcrum.metric.text;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program as a row of words, as CodeBLEU's graph counts them: equal texts have the same number, and every word has a place. */
final class NumberedWords {
    /** A word that has no value is a keyword or a sign. */
    record Word(int name, int place, boolean isValue) {}

    private final Map<String, Integer> names = new HashMap<>();
    /** By the offset where they begin; of empty words, which stand for what is missing, there may be another one there. */
    private final Word[] words;

    private final Map<Integer, Word> empty = new HashMap<>();

    NumberedWords(SyntaxNode root) {
        this.words = new Word[root.end + 1];
        number(root, 0);
    }

    /** A statement lacks what it cannot lack: the program does not parse, and has no graph. */
    static final class MissingPart extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** How many different texts there are; their numbers are smaller. */
    int names() {
        return names.size();
    }

    static boolean isWord(SyntaxNode node) {
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

    /** @throws MissingPart when there is none */
    Word of(SyntaxNode node) {
        Word word = node.start < node.end ? words[node.start] : empty.get(node.start);
        if (word == null) {
            throw new MissingPart();
        }
        return word;
    }

    /** The words in it that have a value, in their order. */
    List<Word> values(SyntaxNode node) {
        List<Word> values = new ArrayList<>();
        gather(node, values);
        return values;
    }

    private void gather(SyntaxNode node, List<Word> values) {
        if (isWord(node)) {
            Word word = of(node);
            if (word.isValue()) {
                values.add(word);
            }
        } else {
            for (SyntaxNode child : node.children) {
                gather(child, values);
            }
        }
    }
}
