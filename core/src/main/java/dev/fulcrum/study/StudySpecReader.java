package dev.fulcrum.study;

import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.ModelCatalogue;
import dev.fulcrum.spec.SpecDocument;
import dev.fulcrum.spec.SpecMapping;
import dev.fulcrum.statistics.Hypothesis;
import dev.fulcrum.task.Difficulty;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads study specs and finds everything that is wrong with one before any of it is used. */
public final class StudySpecReader {
    private static final int MOST_SAMPLES = 1_000;
    private static final int DEFAULT_MAX_TOKENS = 384;
    private static final double DEFAULT_TEMPERATURE = 0.8;
    private static final double DEFAULT_TOP_P = 0.95;

    private final List<String> suites;
    private final ModelCatalogue models;

    /**
     * Makes a reader.
     *
     * @param suites names of the suites at hand
     */
    public StudySpecReader(List<String> suites, ModelCatalogue models) {
        this.suites = List.copyOf(suites);
        this.models = models;
    }

    /**
     * Reads a spec.
     *
     * @throws UserError with every problem and its line
     */
    public StudySpec read(Path file) {
        SpecDocument document = SpecDocument.read(file, file.toString());
        String text = text(file);
        SpecMapping root = document.root();
        String name = root.text("name");
        if (root.has("name") && !name.matches("[a-z0-9][a-z0-9-]*")) {
            root.problem("name", "\"" + name + "\" must be made of small letters, digits and hyphens");
        }
        String suite = root.text("suite");
        if (root.has("suite") && !suites.contains(suite)) {
            root.problem("suite", "\"" + suite + "\" is unknown; suites here: " + String.join(", ", suites));
        }
        String question = root.text("question").strip();
        TaskSelection tasks =
                root.optionalMapping("tasks").map(StudySpecReader::tasks).orElse(TaskSelection.ALL);
        int samples = number(root, "samples", 1, MOST_SAMPLES, 1);
        long seed = root.optionalLong("seed").orElse(1);
        Set<String> judges = new LinkedHashSet<>(root.texts("judges"));
        Decoding decoding = decoding(root.optionalMapping("decoding"), Optional.empty());
        StudySpec.AbsentModels absent = root.optionalChoice(
                        "absent_models",
                        Map.of("refuse", StudySpec.AbsentModels.REFUSE, "skip", StudySpec.AbsentModels.SKIP))
                .orElse(StudySpec.AbsentModels.REFUSE);
        List<StudySpec.ConditionSpec> conditions = new ConditionsReader(models, absent, decoding, judges).read(root);
        List<Hypothesis> hypotheses = new HypothesisReader(
                        conditions.stream().map(StudySpec.ConditionSpec::name).toList(),
                        levers(conditions),
                        StudyMeasures.NAMES,
                        samples)
                .read(root);
        document.finish();
        return new StudySpec(
                name,
                question,
                suite,
                tasks,
                samples,
                seed,
                judges,
                conditions,
                hypotheses,
                absent,
                Sha256.of(text),
                text);
    }

    private static TaskSelection tasks(SpecMapping spec) {
        return new TaskSelection(
                choices(spec, "languages", Language.values(), Language::id),
                choices(spec, "kinds", Kind.values(), Kind::id),
                choices(
                        spec,
                        "difficulties",
                        Difficulty.values(),
                        value -> value.name().toLowerCase(Locale.ROOT)),
                new HashSet<>(spec.texts("scenarios")),
                number(spec, "limit", 1, Integer.MAX_VALUE, 0));
    }

    private static <T> Set<T> choices(SpecMapping spec, String key, T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
        Set<T> chosen = new LinkedHashSet<>();
        for (String text : spec.texts(key)) {
            T value = words.get(text);
            if (value == null) {
                spec.problem(key, "\"" + text + "\" is unknown; allowed: " + String.join(", ", words.keySet()));
            } else {
                chosen.add(value);
            }
        }
        return chosen;
    }

    private static int number(SpecMapping spec, String key, int least, int most, int otherwise) {
        int value = spec.optionalInt(key).orElse(otherwise);
        if (spec.optionalInt(key).isPresent() && (value < least || value > most)) {
            spec.problem(key, value + " is out of range; allowed: " + least + " to " + most);
            return otherwise;
        }
        return value;
    }

    static Decoding decoding(Optional<SpecMapping> spec, Optional<Decoding> base) {
        double temperature = base.map(Decoding::temperature).orElse(DEFAULT_TEMPERATURE);
        double topP = base.map(Decoding::topP).orElse(DEFAULT_TOP_P);
        int maxTokens = base.map(Decoding::maxTokens).orElse(DEFAULT_MAX_TOKENS);
        List<String> stop = base.map(Decoding::stop).orElse(List.of());
        if (spec.isPresent()) {
            SpecMapping given = spec.get();
            temperature = share(given, "temperature", 0, 2, temperature);
            topP = share(given, "top_p", Double.MIN_VALUE, 1, topP);
            maxTokens = number(given, "max_tokens", 1, 100_000, maxTokens);
            stop = given.has("stop") ? given.texts("stop") : stop;
        }
        return new Decoding(temperature, topP, maxTokens, stop, Optional.empty());
    }

    private static double share(SpecMapping spec, String key, double least, double most, double otherwise) {
        double value = spec.optionalDouble(key).orElse(otherwise);
        if (!(value >= least && value <= most)) {
            spec.problem(
                    key, value + " is out of range; allowed: " + (least == 0 ? "0" : "above 0") + " to " + (int) most);
            return otherwise;
        }
        return value;
    }

    private static Map<String, String> levers(List<StudySpec.ConditionSpec> conditions) {
        return conditions.stream()
                .filter(condition -> !condition.lever().isEmpty())
                .collect(Collectors.toMap(
                        StudySpec.ConditionSpec::name, StudySpec.ConditionSpec::lever, (first, second) -> first));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException vanished) {
            throw new UserError(file + " cannot be read: " + vanished.getMessage());
        }
    }
}
