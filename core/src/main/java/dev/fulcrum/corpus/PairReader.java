package dev.fulcrum.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.UserError;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pairs as SVEN and SafeCoder publish them, JSON lines: {@code func_src_before, func_src_after, vul_type, file_name, commit_link} and, in
 * SafeCoder's, {@code description}.
 *
 * @see "He and Vechev 2023, Large Language Models for Code: Security Hardening and Adversarial Testing"
 * @see "He et al. 2024, Instruction Tuning for Secure Code Generation"
 */
public final class PairReader {
    private static final Pattern WEAKNESS = Pattern.compile("(?i)cwe-0*([1-9]\\d{0,5})");
    private static final Map<String, Language> LANGUAGES =
            Map.of("py", Language.PYTHON, "js", Language.JAVASCRIPT, "c", Language.C, "h", Language.C);

    private final ObjectMapper json = new ObjectMapper();
    private final List<CodePair> pairs = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private PairReader() {}

    /**
     * What files hold.
     *
     * @param pairs in the order of files and lines
     * @param leftOut pairs in other languages, counted by the ending of their files' names
     */
    public record Content(List<CodePair> pairs, Map<String, Integer> leftOut) {
        public Content {
            pairs = List.copyOf(pairs);
            leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
        }
    }

    /**
     * Reads files.
     *
     * @param source the first part of the pairs' ids: {@code sven}
     * @throws UserError naming every line that is no pair
     */
    public static Content read(String source, List<Path> files) {
        PairReader reader = new PairReader();
        files.forEach(file -> reader.file(source, file));
        if (!reader.problems.isEmpty()) {
            throw new UserError("the pairs cannot be read", reader.problems);
        }
        return new Content(reader.pairs, reader.leftOut);
    }

    private void file(String source, Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            problems.add(file + " cannot be read: " + unreadable.getMessage());
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                line(source, file + " line " + (i + 1), lines.get(i));
            }
        }
    }

    private void line(String source, String place, String line) {
        JsonNode row;
        try {
            row = json.readTree(line);
        } catch (JsonProcessingException broken) {
            problems.add(place + ": is not JSON: " + broken.getOriginalMessage());
            return;
        }
        for (String field : List.of("func_src_before", "func_src_after", "vul_type", "file_name")) {
            if (!row.path(field).isTextual()) {
                problems.add(place + ": field \"" + field + "\" is missing or no text");
                return;
            }
        }
        Matcher weakness = WEAKNESS.matcher(row.path("vul_type").asText());
        if (!weakness.matches()) {
            problems.add(place + ": vul_type is no weakness like cwe-089");
            return;
        }
        String name = row.path("file_name").asText();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        Optional<Language> language = Optional.ofNullable(LANGUAGES.get(ending));
        if (language.isEmpty()) {
            leftOut.merge(ending, 1, Integer::sum);
            return;
        }
        pairs.add(new CodePair(
                source + "/" + (pairs.size() + 1),
                language.get(),
                new Cwe(Integer.parseInt(weakness.group(1))),
                atLeft(row.path("func_src_after").asText()),
                atLeft(row.path("func_src_before").asText()),
                row.path("description").asText(""),
                row.path("commit_link").asText("")));
    }

    /** A method without the indentation of its class, so that it is a program by itself; left as it is where a line has less. */
    private static String atLeft(String code) {
        List<String> lines = code.lines().toList();
        String indentation = lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .orElse("");
        boolean all = lines.stream().allMatch(line -> line.isBlank() || line.startsWith(indentation));
        return indentation.isEmpty() || !all
                ? code
                : lines.stream()
                        .map(line -> line.isBlank() ? "" : line.substring(indentation.length()))
                        .collect(Collectors.joining("\n", "", "\n"));
    }
}
