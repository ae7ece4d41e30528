package dev.fulcrum.study;

import dev.fulcrum.UserError;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.spec.SpecDocument;
import dev.fulcrum.spec.SpecMapping;
import dev.fulcrum.statistics.Among;
import dev.fulcrum.statistics.Claim;
import dev.fulcrum.statistics.Comparison;
import dev.fulcrum.statistics.Hypothesis;
import dev.fulcrum.statistics.SampleValue;
import dev.fulcrum.statistics.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads declared hypotheses, of studies and of outcomes recorded elsewhere. */
public final class HypothesisReader {
    private static final double DEFAULT_MIX = .5;

    private final List<String> conditions;
    private final Map<String, String> levers;
    private final Set<String> measures;
    private final int samples;

    /**
     * @param conditions that may be named
     * @param levers lever of each condition that declares one
     * @param measures that samples will have, besides their outcome
     * @param samples per task, for endpoints of several samples
     */
    HypothesisReader(List<String> conditions, Map<String, String> levers, Set<String> measures, int samples) {
        this.conditions = List.copyOf(conditions);
        this.levers = Map.copyOf(levers);
        this.measures = Set.copyOf(measures);
        this.samples = samples;
    }

    /**
     * Reads a file that holds a list {@code hypotheses} and, optionally, {@code levers} (condition: lever).
     *
     * @throws UserError with every problem and its line
     */
    public static List<Hypothesis> read(Path file, List<String> conditions, Set<String> measures, int samples) {
        SpecDocument document = SpecDocument.read(file, file.toString());
        Map<String, String> levers = new LinkedHashMap<>();
        document.root()
                .optionalMapping("levers")
                .ifPresent(given -> given.keys().forEach(name -> levers.put(name, given.text(name))));
        document.root().optionalText("about");
        List<Hypothesis> hypotheses = new HypothesisReader(conditions, levers, measures, samples).read(document.root());
        if (hypotheses.isEmpty()) {
            document.root().problem("hypotheses", "names no hypothesis");
        }
        document.finish();
        return hypotheses;
    }

    List<Hypothesis> read(SpecMapping root) {
        List<Hypothesis> hypotheses = new ArrayList<>();
        for (SpecMapping spec : root.mappings("hypotheses")) {
            String text = spec.text("claim").strip().replaceAll("\\s+", " ");
            String family = spec.optionalText("family").orElse(Hypothesis.ONLY_FAMILY);
            Statement statement = statement(spec);
            claim(spec, statement).ifPresent(claim -> hypotheses.add(new Hypothesis(text, family, statement, claim)));
        }
        return hypotheses;
    }

    private Statement statement(SpecMapping spec) {
        if (spec.has("measure")) {
            return new Statement.MeasureDifference(
                    condition(spec, "condition"),
                    against(spec),
                    measure(spec, "measure", spec.text("measure")),
                    among(spec, Among.ALL));
        }
        if (spec.has("correlate")) {
            List<String> pair = spec.texts("correlate");
            if (pair.size() != 2) {
                spec.problem("correlate", "names two measures: [cyclomatic, insecure]");
            }
            pair.forEach(name -> measure(spec, "correlate", name));
            return new Statement.Together(
                    pair.isEmpty() ? "" : pair.getFirst(),
                    pair.isEmpty() ? "" : pair.getLast(),
                    among(spec, Among.ALL),
                    pooled(spec));
        }
        if (spec.has("share")) {
            return share(spec);
        }
        return spec.has("front") ? front(spec) : new Statement.Difference(comparison(spec));
    }

    private Comparison comparison(SpecMapping spec) {
        Endpoint endpoint = endpoint(spec, "endpoint", spec.text("endpoint"));
        return new Comparison(condition(spec, "condition"), against(spec), endpoint);
    }

    private Statement share(SpecMapping spec) {
        String measure = measure(spec, "share", spec.text("share"));
        Among among = among(spec, Among.EXPLOITED);
        Set<String> weaknesses = weaknesses(spec, "weaknesses");
        Set<String> others = weaknesses(spec, "than");
        if (!others.isEmpty()) {
            others.stream()
                    .filter(weaknesses::contains)
                    .forEach(both -> spec.problem("than", both + " is on both sides"));
            return new Statement.Gap(measure, among, weaknesses, others, pooled(spec));
        }
        double reference = spec.optionalDouble("reference").orElse(.5);
        if (!(reference > 0 && reference < 1)) {
            spec.problem("reference", reference + " is out of range; allowed: between 0 and 1");
        }
        return new Statement.Share(measure, among, weaknesses, reference, pooled(spec));
    }

    private Statement front(SpecMapping spec) {
        List<Endpoint> endpoints = spec.texts("front").stream()
                .map(text -> endpoint(spec, "front", text))
                .toList();
        if (endpoints.size() != 2) {
            spec.problem("front", "names two endpoints: [func@1, func-sec@1]");
        }
        if (Set.copyOf(levers.values()).size() < 2) {
            spec.problem("front", "needs conditions of at least two levers; say lever: WORD in the conditions");
        }
        return new Statement.FrontMix(
                endpoints.isEmpty() ? Endpoint.FUNC_1 : endpoints.getFirst(),
                endpoints.isEmpty() ? Endpoint.FUNC_SEC_1 : endpoints.getLast(),
                levers);
    }

    private Endpoint endpoint(SpecMapping spec, String key, String text) {
        if (text.isEmpty()) {
            return Endpoint.FUNC_SEC_1;
        }
        try {
            Endpoint endpoint = Endpoint.parse(text);
            if (endpoint.k() <= samples) {
                return endpoint;
            }
            spec.problem(
                    key, endpoint.id() + " needs at least " + endpoint.k() + " samples, the study draws " + samples);
        } catch (UserError unknown) {
            spec.problem(key, String.valueOf(unknown.getMessage()));
        }
        return Endpoint.FUNC_SEC_1;
    }

    private String measure(SpecMapping spec, String key, String name) {
        if (!measures.contains(name) && !SampleValue.OUTCOMES.contains(name)) {
            Set<String> allowed = new LinkedHashSet<>(SampleValue.OUTCOMES);
            measures.stream().sorted().forEach(allowed::add);
            spec.problem(key, "\"" + name + "\" is no measure; measures: " + String.join(", ", allowed));
        }
        return name;
    }

    private static Among among(SpecMapping spec, Among otherwise) {
        Map<String, Among> words = new LinkedHashMap<>();
        Arrays.stream(Among.values()).forEach(among -> words.put(among.id(), among));
        return spec.optionalChoice("among", words).orElse(otherwise);
    }

    private static Set<String> weaknesses(SpecMapping spec, String key) {
        Set<String> weaknesses = new LinkedHashSet<>(spec.texts(key));
        weaknesses.stream()
                .filter(text -> !text.matches("CWE-[1-9][0-9]*"))
                .forEach(text -> spec.problem(key, "\"" + text + "\" is no weakness; write CWE-79"));
        return weaknesses;
    }

    private Set<String> pooled(SpecMapping spec) {
        Set<String> names = new LinkedHashSet<>(spec.texts("conditions"));
        names.stream().filter(name -> !conditions.contains(name)).forEach(name -> unknown(spec, "conditions", name));
        return names;
    }

    private String against(SpecMapping spec) {
        String name = condition(spec, "against");
        if (!name.isEmpty() && name.equals(spec.optionalText("condition").orElse(""))) {
            spec.problem("against", "\"" + name + "\" is compared with itself");
        }
        return name;
    }

    private String condition(SpecMapping spec, String key) {
        String name = spec.text(key);
        if (spec.has(key) && !conditions.contains(name)) {
            unknown(spec, key, name);
            return "";
        }
        return name;
    }

    private void unknown(SpecMapping spec, String key, String name) {
        spec.problem(
                key, "\"" + name + "\" is no condition of this study; conditions: " + String.join(", ", conditions));
    }

    private static Optional<Claim> claim(SpecMapping spec, Statement statement) {
        Map<String, String> words = new LinkedHashMap<>();
        List.of("raises", "lowers", "costs at most").forEach(word -> words.put(word, word));
        Optional<String> direction = spec.choice("direction", words);
        double relevant = size(spec, "relevant", statement, relevant(statement));
        double margin = size(spec, "margin", statement, Claim.DEFAULT_MARGIN);
        if (spec.has("margin") && !direction.orElse("costs at most").equals("costs at most")) {
            spec.problem("margin", "belongs to \"costs at most\"; what is worth finding is called relevant");
        }
        return direction.map(word -> switch (word) {
            case "raises" -> new Claim.Raises(relevant);
            case "lowers" -> new Claim.Lowers(relevant);
            default -> new Claim.CostsAtMost(margin);
        });
    }

    private static double relevant(Statement statement) {
        return switch (statement) {
            case Statement.FrontMix ignored -> DEFAULT_MIX;
            case Statement.Together ignored -> .1;
            case Statement.Difference ignored -> Claim.DEFAULT_RELEVANT;
            case Statement.Share ignored -> Claim.DEFAULT_RELEVANT;
            case Statement.Gap ignored -> Claim.DEFAULT_RELEVANT;
            case Statement.MeasureDifference ignored -> Double.NaN;
        };
    }

    /** A measure has its own unit, so what matters has to be said. */
    private static double size(SpecMapping spec, String key, Statement statement, double otherwise) {
        boolean bounded = !(statement instanceof Statement.MeasureDifference);
        double most = bounded ? 1 : Double.MAX_VALUE;
        double value = spec.optionalDouble(key).orElse(otherwise);
        if (Double.isNaN(value)) {
            if (!spec.has("margin")) {
                spec.problem(key, "is missing; say in the measure's unit what difference matters");
            }
            return 1;
        }
        if (!(value > 0 && value < most)) {
            spec.problem(key, value + " is out of range; allowed: above 0" + (bounded ? ", below 1" : ""));
            return Claim.DEFAULT_RELEVANT;
        }
        return value;
    }
}
