package dev.fulcrum.task;

import dev.fulcrum.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CWEval's pairs without its oracles: {@code id, language, cwe, secure, vulnerable}. The prompt is what its secure solution has between its
 * markers of prompt and solution; with no oracle at hand, answers are not judged.
 *
 * @see "Peng et al. 2025, CWEval: Outcome-driven Evaluation on Functionality and Security of LLM Code Generation"
 */
final class CwevalImporter implements SuiteImporter {
    private static final Pattern PROMPT = Pattern.compile("(?m)^.*\\bBEGIN PROMPT\\b.*\\R");
    private static final Pattern SOLUTION = Pattern.compile("(?m)^.*\\bBEGIN SOLUTION\\b");
    private static final Map<String, Language> LANGUAGES =
            Map.of("py", Language.PYTHON, "js", Language.JAVASCRIPT, "c", Language.C);

    @Override
    public String format() {
        return "cweval-pairs";
    }

    @Override
    public Suite read(Path file, String name) {
        return ImportedLines.suite(
                file,
                name,
                format(),
                JsonLines.read(file).stream()
                        .filter(line -> LANGUAGES.containsKey(line.text("language")))
                        .toList(),
                CwevalImporter::task);
    }

    @Override
    public List<String> leftOut(Path file) {
        Map<String, Integer> others = new TreeMap<>();
        JsonLines.read(file).stream()
                .map(line -> line.text("language"))
                .filter(language -> !LANGUAGES.containsKey(language))
                .forEach(language -> others.merge(language, 1, Integer::sum));
        List<String> sentences = new ArrayList<>();
        others.forEach((language, count) ->
                sentences.add(count + " pairs in " + language + ": tasks are posed in Python, JavaScript and C"));
        return sentences;
    }

    private static Task task(JsonLines.Line line) {
        String id = line.text("id");
        Language language = LANGUAGES.getOrDefault(line.text("language"), Language.PYTHON);
        String secure = line.text("secure");
        Matcher solution = SOLUTION.matcher(secure);
        if (!solution.find()) {
            throw new UserError("line " + line.number() + ": secure has no line BEGIN SOLUTION");
        }
        Matcher prompt = PROMPT.matcher(secure);
        int from = prompt.find() ? prompt.end() : 0;
        String signature = secure.substring(from, solution.start());
        return new Task(
                id,
                new Scenario(
                        id.substring(id.lastIndexOf('/') + 1).replaceFirst("_(js|c)$", ""),
                        id,
                        List.of(Prompts.cwe(line, "cwe")),
                        Domain.GENERAL,
                        Difficulty.MEDIUM,
                        ""),
                language,
                Kind.COMPLETION,
                Prompts.lastFunction(language, signature),
                new Prompt("", "", signature, "", ""),
                Oracle.withoutExecution(Oracle.Form.PROMPT_ONLY),
                List.of(
                        new Reference("secure", Reference.Standing.SECURE, secure),
                        new Reference("vulnerable", Reference.Standing.INSECURE, line.text("vulnerable"))));
    }
}
