package dev.fulcrum.metric.code;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fulcrum.metric.MetricPrograms;
import dev.fulcrum.task.Language;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Measures equal those of radon, lizard and cognitive-complexity; docs/metrics-checks.md says where they define something else. */
class CodePeersTest {
    private static final String LIZARD_ENDS_EARLY = "lizard ends the function at an inner brace";

    private static final Map<String, String> LIZARD_DIFFERS = Map.ofEntries(
            entry("c/buffer.first.c lines", "lizard leaves lines of #define out"),
            entry("c/buffer.first.c tokens", "lizard reads a directive as one word"),
            entry("c/log.first.c lines", "lizard leaves lines of #else and #endif out"),
            entry("c/log.first.c tokens", "lizard reads a directive as one word"),
            entry("c/numbers.first.c tokens", "-1 is one literal of the C grammar"),
            entry("c/numbers.first.c largest parameters", "lizard overlooks a parameter before an array"),
            entry("javascript/account.first.js transfer cyclomatic", "lizard counts a default value as a decision"),
            entry("javascript/text.first.js greet cyclomatic", "lizard counts a default value as a decision"),
            entry("javascript/text.first.js tokens", "lizard takes templates apart"),
            entry("javascript/lists.first.js merge lines", LIZARD_ENDS_EARLY),
            entry("javascript/lists.first.js count lines", LIZARD_ENDS_EARLY),
            entry("javascript/lists.first.js count cyclomatic", LIZARD_ENDS_EARLY),
            entry("javascript/lists.second.js merge lines", LIZARD_ENDS_EARLY),
            entry("javascript/lists.second.js count lines", LIZARD_ENDS_EARLY),
            entry("python/account.first.py tokens", "lizard cuts the r off a string"),
            entry("python/files.first.py tokens", "lizard takes f-strings apart"),
            entry("python/tokens.first.py tokens", "lizard cuts the b off a string"),
            entry("python/tokens.second.py tokens", "lizard cuts the b off a string"),
            entry(
                    "python/search.first.py first_missing cyclomatic",
                    "radon counts the else of a loop, lizard does not"),
            entry("python/shapes.first.py area cyclomatic", "lizard counts case _ and guards, radon does not"),
            entry("python/shapes.first.py scale lines", "lizard gives lines to the inner function alone"));

    private static final Map<String, String> COGNITIVE_DIFFERS = Map.of(
            "shapes.first.py area", "the package does not know match",
            "shapes.first.py scale", "the package takes a function that returns after an inner one for a decorator");

    @Test
    void pythonIsMeasuredAsRadonDoes() {
        SoftAssertions all = new SoftAssertions();
        MetricPrograms.expected().path("radon").properties().forEach(entry -> {
            JsonNode radon = entry.getValue();
            if (!radon.isEmpty()) {
                String name = entry.getKey();
                CodeMeasures mine = measures(Language.PYTHON, name);
                radon.path("cyclomatic")
                        .properties()
                        .forEach(function -> all.assertThat(
                                        function(mine, function.getKey()).cyclomatic())
                                .as(name + " " + function.getKey())
                                .isEqualTo(function.getValue().asInt()));
                Halstead halstead = mine.halstead();
                all.assertThat(List.of(
                                halstead.distinctOperators(),
                                halstead.distinctOperands(),
                                halstead.operators(),
                                halstead.operands()))
                        .as(name + " Halstead")
                        .isEqualTo(MetricPrograms.numbers(radon.path("halstead")));
                all.assertThat(halstead.volume())
                        .as(name + " volume")
                        .isCloseTo(radon.path("volume").asDouble(), within(1e-9));
                all.assertThat(halstead.difficulty())
                        .as(name + " difficulty")
                        .isCloseTo(radon.path("difficulty").asDouble(), within(1e-9));
                all.assertThat(mine.lines().logical())
                        .as(name + " logical lines")
                        .isEqualTo(radon.path("logical").asInt());
                // radon counts a method's base and leaves functions within functions out of the sum.
                double shift = 0.23 * 100 / 171 * (radon.path("total").asInt() - mine.cyclomatic());
                all.assertThat(mine.maintainability())
                        .as(name + " maintainability")
                        .isCloseTo(Math.min(100, radon.path("maintainability").asDouble() + shift), within(1e-6));
            }
        });
        all.assertAll();
    }

    @Test
    void functionsAreMeasuredAsLizardDoes() {
        Comparison comparison = new Comparison(LIZARD_DIFFERS);
        MetricPrograms.expected().path("lizard").properties().forEach(entry -> {
            String name = entry.getKey();
            Language language =
                    Language.ofId(name.substring(0, name.indexOf('/'))).orElseThrow();
            CodeMeasures mine = measures(language, name.substring(name.indexOf('/') + 1));
            for (JsonNode lizard : entry.getValue().path("functions")) {
                String called = lizard.path("name").asText();
                if (!called.equals("(anonymous)")) {
                    FunctionMeasures function = function(mine, called);
                    String what = name + " " + function.name();
                    comparison.equal(what + " parameters", function.parameters(), lizard.path("parameters"));
                    comparison.equal(what + " lines", function.lines(), lizard.path("nloc"));
                    comparison.equal(what + " cyclomatic", function.cyclomatic(), lizard.path("cyclomatic"));
                }
            }
            comparison.equal(
                    name + " lines", mine.lines().code(), entry.getValue().path("nloc"));
            comparison.equal(name + " tokens", mine.tokens(), entry.getValue().path("tokens"));
        });
        comparison.end();
    }

    @Test
    void flowIsChargedAsThePythonPackageDoes() {
        Comparison comparison = new Comparison(COGNITIVE_DIFFERS);
        MetricPrograms.expected().path("radon").properties().forEach(entry -> {
            JsonNode cognitive = entry.getValue().path("cognitive");
            cognitive
                    .properties()
                    .forEach(function -> comparison.equal(
                            entry.getKey() + " " + function.getKey(),
                            function(measures(Language.PYTHON, entry.getKey()), function.getKey())
                                    .cognitive(),
                            function.getValue()));
        });
        comparison.end();
    }

    /** Equal but where a reason is given, and different there: a reason that has become untrue fails too. */
    private static final class Comparison {
        private final SoftAssertions all = new SoftAssertions();
        private final Map<String, String> reasons;

        Comparison(Map<String, String> reasons) {
            this.reasons = reasons;
        }

        void equal(String what, int mine, JsonNode theirs) {
            String reason = reasons.get(what);
            if (reason == null) {
                all.assertThat(mine).as(what).isEqualTo(theirs.asInt());
            } else {
                all.assertThat(mine).as(what + ": " + reason).isNotEqualTo(theirs.asInt());
            }
        }

        void end() {
            all.assertAll();
        }
    }

    private static CodeMeasures measures(Language language, String name) {
        return CodeMeasures.of(language, MetricPrograms.text(language, name)).orElseThrow();
    }

    private static FunctionMeasures function(CodeMeasures measures, String name) {
        String last = name.substring(Math.max(name.lastIndexOf("::"), name.lastIndexOf('.')) + 1);
        return measures.functions().stream()
                .filter(function -> function.name().equals(last.replace("(anonymous)", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no function " + name + " among " + measures.functions()));
    }
}
