package dev.fulcrum.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a spec. Getters never throw: what is missing or of the wrong shape becomes a problem with its line, and the caller gets
 * an empty value to go on with, so that all problems are found in one pass.
 */
public final class SpecMapping {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<SpecMapping> children = new ArrayList<>();
    private final int line;
    private final String path;
    private final SpecProblems problems;

    SpecMapping(MappingNode node, String path, SpecProblems problems) {
        this.line = node.getStartMark().getLine() + 1;
        this.path = path;
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(keyLine, path, "a key must be a word");
            } else if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                problems.add(keyLine, at(key.getValue()), "stands twice");
            } else {
                lines.put(key.getValue(), keyLine);
            }
        }
    }

    /** 1-based line where this mapping starts. */
    public int line() {
        return line;
    }

    /** 1-based line of a key, the mapping's own when the key is absent. */
    public int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** The path of a key as problems print it. */
    public String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Notes a problem about a key. */
    public void problem(String key, String text) {
        problems.add(line(key), at(key), text);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** All keys in their order; asking for them makes them known. */
    public List<String> keys() {
        known.addAll(values.keySet());
        return List.copyOf(values.keySet());
    }

    /** A text that may be absent. */
    public Optional<String> optionalText(String key) {
        Node node = take(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        problem(key, "must be a text");
        return Optional.empty();
    }

    /** A text that must be there; the empty text after a problem. */
    public String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && !has(key)) {
            problem(key, "is missing");
        }
        return text.orElse("");
    }

    public OptionalInt optionalInt(String key) {
        OptionalLong number = optionalLong(key);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsLong() != (int) number.getAsLong()) {
            problem(key, number.getAsLong() + " is too large");
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsLong());
    }

    public OptionalLong optionalLong(String key) {
        Optional<Long> number = scalar(key, "a whole number", Long::valueOf);
        return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }

    public OptionalDouble optionalDouble(String key) {
        Optional<Double> number = scalar(key, "a number", Double::valueOf);
        return number.isPresent() && Double.isFinite(number.get())
                ? OptionalDouble.of(number.get())
                : OptionalDouble.empty();
    }

    /**
     * One of several words.
     *
     * @param words the allowed words and what they stand for
     */
    public <T> Optional<T> optionalChoice(String key, Map<String, T> words) {
        Optional<String> word = optionalText(key);
        if (word.isPresent() && !words.containsKey(word.get())) {
            problem(key, "\"" + word.get() + "\" is unknown; allowed: " + String.join(", ", words.keySet()));
        }
        return word.flatMap(text -> Optional.ofNullable(words.get(text)));
    }

    /** Like {@link #optionalChoice}, and a problem when the key is absent. */
    public <T> Optional<T> choice(String key, Map<String, T> words) {
        if (!has(key)) {
            problem(key, "is missing; allowed: " + String.join(", ", words.keySet()));
            known.add(key);
        }
        return optionalChoice(key, words);
    }

    /** The texts of a list; a single text counts as a list of one; empty when absent. */
    public List<String> texts(String key) {
        Node node = take(key);
        return switch (node) {
            case null -> List.of();
            case ScalarNode scalar -> List.of(scalar.getValue());
            case SequenceNode sequence
            when sequence.getValue().stream().allMatch(ScalarNode.class::isInstance) ->
                sequence.getValue().stream()
                        .map(item -> ((ScalarNode) item).getValue())
                        .collect(Collectors.toUnmodifiableList());
            default -> {
                problem(key, "must be a list of words");
                yield List.of();
            }
        };
    }

    /** The mappings of a list; empty when absent. */
    public List<SpecMapping> mappings(String key) {
        Node node = take(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            problem(key, "must be a list");
            return List.of();
        }
        List<SpecMapping> items = new ArrayList<>();
        for (int i = 0; i < sequence.getValue().size(); i++) {
            String itemPath = at(key) + "[" + i + "]";
            Node item = sequence.getValue().get(i);
            if (item instanceof MappingNode mapping) {
                items.add(child(mapping, itemPath));
            } else {
                problems.add(item.getStartMark().getLine() + 1, itemPath, "must be a mapping (key: value lines)");
            }
        }
        return items;
    }

    /** A mapping that may be absent. */
    public Optional<SpecMapping> optionalMapping(String key) {
        Node node = take(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof MappingNode mapping) {
            return Optional.of(child(mapping, at(key)));
        }
        problem(key, "must be a mapping (key: value lines)");
        return Optional.empty();
    }

    void complainOfUnknownKeys() {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                problem(key, "is unknown; allowed here: " + String.join(", ", known));
            }
        }
        children.forEach(SpecMapping::complainOfUnknownKeys);
    }

    private SpecMapping child(MappingNode mapping, String childPath) {
        SpecMapping child = new SpecMapping(mapping, childPath, problems);
        children.add(child);
        return child;
    }

    private <T> Optional<T> scalar(String key, String shape, Function<String, T> parser) {
        Optional<String> text = optionalText(key);
        try {
            return text.map(value -> parser.apply(value.replace("_", "").trim()));
        } catch (NumberFormatException notANumber) {
            problem(key, "\"" + text.orElse("") + "\" is not " + shape);
            return Optional.empty();
        }
    }

    private @org.jspecify.annotations.Nullable Node take(String key) {
        known.add(key);
        return values.get(key);
    }
}
