package dev.fulcrum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commands in a document's {@code sh} blocks; blocks without a language need files of the reader's own and are left out. */
final class ReadmeSnippets {
    /** They run everything, this test too. */
    private static final Set<String> WHOLE_RUNS = Set.of("quickstart", "verify");

    private ReadmeSnippets() {}

    static List<List<String>> runnable(Path document) throws IOException {
        List<List<String>> snippets = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(document)) {
            if (line.startsWith("```")) {
                inside = line.equals("```sh");
            } else if (inside && line.startsWith("./fulcrum ")) {
                List<String> words =
                        List.of(line.replaceFirst("#.*", "").strip().split("\\s+"));
                if (!WHOLE_RUNS.contains(words.get(1))) {
                    snippets.add(words.subList(1, words.size()).stream()
                            .map(word -> word.startsWith("studies/")
                                    ? document.resolveSibling(word).toString()
                                    : word)
                            .toList());
                }
            }
        }
        return snippets;
    }
}
