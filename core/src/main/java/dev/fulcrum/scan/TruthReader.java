package dev.fulcrum.scan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.fulcrum.UserError;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads truth in four forms: JSONL pairs ({@code id, language, cwe, secure, insecure}; the last may be called
 * {@code vulnerable}), JSONL programs ({@code id, language, cwe, code, vulnerable}), CASTLE's JSON document, and the folder of SALLM's
 * samples.
 */
public final class TruthReader {
    private static final Pattern NUMBER = Pattern.compile("(?:CWE-?)?0*(\\d{1,6})", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Language> OTHER_WORDS = Map.of("py", Language.PYTHON, "js", Language.JAVASCRIPT);
    private static final int SHOWN_PROBLEMS = 20;

    private final Path file;
    private final List<Truth.Label> labels = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private TruthReader(Path file) {
        this.file = file;
    }

    /** @throws UserError naming every line that cannot be used */
    public static Truth read(Path file) {
        if (Files.isDirectory(file)) {
            if (SallmTruth.at(file)) {
                return SallmTruth.read(file);
            }
            throw new UserError(file + " is a folder without SALLM's files");
        }
        TruthReader reader = new TruthReader(file);
        String text;
        try {
            text = Files.readString(file);
        } catch (MalformedInputException e) {
            throw new UserError(file + " is not text in UTF-8");
        } catch (IOException e) {
            throw new UserError("the truth " + file + " cannot be read (" + e.getMessage() + ")");
        }
        Optional<JsonNode> castle = reader.castle(text);
        if (castle.isPresent()) {
            reader.programs(castle.get());
        } else {
            reader.lines(text);
        }
        return reader.finish();
    }

    /** CASTLE is one document; JSONL is not one unless it has a single line, which lacks {@code tests}. */
    private Optional<JsonNode> castle(String text) {
        try {
            JsonNode document = Json.MAPPER.reader().readTree(text);
            return document != null && document.path("tests").isArray() ? Optional.of(document) : Optional.empty();
        } catch (JsonProcessingException notOneDocument) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot be read", e);
        }
    }

    private void programs(JsonNode document) {
        int number = 0;
        for (JsonNode test : document.path("tests")) {
            number++;
            program("test " + number, test, Language.C);
        }
    }

    private void lines(String text) {
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                line("line " + (index + 1), lines.get(index));
            }
        }
    }

    private void line(String place, String line) {
        JsonNode row;
        try {
            row = Json.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            problems.add(place + ": no JSON (" + e.getOriginalMessage() + ")");
            return;
        }
        String word = row.path("language").asText("");
        if (word.isEmpty()) {
            problems.add(place + ": language is missing");
            return;
        }
        Optional<Language> language = language(word);
        boolean pair = row.path("secure").isTextual();
        if (language.isEmpty()) {
            skipped.merge(word, pair ? 2 : 1, Integer::sum);
        } else if (pair) {
            pair(place, row, language.get());
        } else {
            program(place, row, language.get());
        }
    }

    private static Optional<Language> language(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return Language.ofId(lower).or(() -> Optional.ofNullable(OTHER_WORDS.get(lower)));
    }

    private void pair(String place, JsonNode row, Language language) {
        JsonNode insecure = row.path("insecure").isTextual() ? row.path("insecure") : row.path("vulnerable");
        Optional<String> id = id(place, row);
        List<Cwe> cwes = cwes(place, row);
        if (!insecure.isTextual()) {
            problems.add(place + ": insecure is missing (the vulnerable program's text)");
        } else if (id.isPresent()) {
            add(
                    id.get(),
                    id.get() + "#secure",
                    language,
                    cwes,
                    row.path("secure").asText(),
                    false);
            add(id.get(), id.get() + "#insecure", language, cwes, insecure.asText(), true);
        }
    }

    private void program(String place, JsonNode row, Language language) {
        Optional<String> id = id(place, row);
        List<Cwe> cwes = cwes(place, row);
        if (!row.path("code").isTextual()) {
            problems.add(place + ": neither code nor secure and insecure are given");
        } else if (!row.path("vulnerable").isBoolean()) {
            problems.add(place + ": vulnerable must be true or false");
        } else if (id.isPresent()) {
            add(
                    id.get(),
                    id.get(),
                    language,
                    cwes,
                    row.path("code").asText(),
                    row.path("vulnerable").asBoolean());
        }
    }

    private void add(String group, String unit, Language language, List<Cwe> cwes, String code, boolean vulnerable) {
        labels.add(new Truth.Label(new SourceUnit(unit, language, code), group, cwes, vulnerable));
    }

    private Optional<String> id(String place, JsonNode row) {
        String id = row.path("id").asText("");
        if (id.isEmpty()) {
            problems.add(place + ": id is missing");
            return Optional.empty();
        }
        if (!ids.add(id)) {
            problems.add(place + ": id \"" + id + "\" occurs twice");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private List<Cwe> cwes(String place, JsonNode row) {
        JsonNode given = row.path("cwe");
        List<Cwe> cwes = new ArrayList<>();
        for (JsonNode each : given.isArray() ? given : List.of(given)) {
            Matcher number = NUMBER.matcher(each.asText("").strip());
            if (number.matches() && Integer.parseInt(number.group(1)) > 0) {
                cwes.add(new Cwe(Integer.parseInt(number.group(1))));
            } else {
                problems.add(place + ": cwe \"" + each.asText("") + "\" is none, write 89 or CWE-89");
            }
        }
        return cwes;
    }

    private Truth finish() {
        if (!problems.isEmpty()) {
            List<String> shown = new ArrayList<>(problems.subList(0, Math.min(SHOWN_PROBLEMS, problems.size())));
            if (problems.size() > shown.size()) {
                shown.add("and " + (problems.size() - shown.size()) + " more");
            }
            throw new UserError(
                    file + " has " + problems.size() + " problem" + (problems.size() == 1 ? "" : "s"), shown);
        }
        if (labels.isEmpty()) {
            throw new UserError(file + " holds no program in Python, JavaScript or C");
        }
        return new Truth(String.valueOf(file.getFileName()), labels, skipped);
    }
}
