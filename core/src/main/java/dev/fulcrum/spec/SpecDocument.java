package dev.fulcrum.spec;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML file as a tree that remembers its lines. */
public final class SpecDocument {
    private final SpecProblems problems;
    private final SpecMapping root;

    private SpecDocument(SpecProblems problems, SpecMapping root) {
        this.problems = problems;
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @param label how errors name the file
     * @throws UserError when the file is absent, no UTF-8, no YAML or no mapping
     */
    public static SpecDocument read(Path file, String label) {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException absent) {
            throw new UserError("there is no file " + label);
        } catch (MalformedInputException notText) {
            throw new UserError(label + " is not UTF-8 text");
        } catch (IOException unreadable) {
            throw new UserError(label + " cannot be read: " + unreadable.getMessage());
        }
        return parse(text, label);
    }

    /** Like {@link #read}, for text that is at hand. */
    public static SpecDocument parse(String text, String label) {
        Node node;
        try {
            node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            SpecProblems problems = new SpecProblems(label);
            problems.add(line, "", "is not YAML: " + broken.getProblem());
            problems.throwIfAny();
            throw broken;
        }
        SpecProblems problems = new SpecProblems(label);
        if (!(node instanceof MappingNode mapping)) {
            throw new UserError(label + " is not a YAML mapping (key: value lines)");
        }
        return new SpecDocument(problems, new SpecMapping(mapping, "", problems));
    }

    public SpecMapping root() {
        return root;
    }

    public SpecProblems problems() {
        return problems;
    }

    /** Complains of keys that nobody asked for, then throws everything found; call it when the whole document is read. */
    public void finish() {
        root.complainOfUnknownKeys();
        problems.throwIfAny();
    }
}
