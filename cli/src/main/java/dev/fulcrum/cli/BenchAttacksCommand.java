package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.bench.Attack;
import dev.fulcrum.bench.AttackTrial;
import dev.fulcrum.bench.AttackTrial.Result;
import dev.fulcrum.bench.MixedTrial;
import dev.fulcrum.oracle.JudgeLimits;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The attack suites against the judge. */
@Command(
        name = "attacks",
        description = "Attack the judge and print what was forged, stolen or harmed; exit code 3 if anything was.")
final class BenchAttacksCommand implements Callable<Integer> {
    /** Enough for a canonical solution on a busy machine; sleepers end with the wall backstop. */
    private static final Duration CPU = Duration.ofSeconds(2);

    private static final Duration WALL = Duration.ofSeconds(10);
    private static final int SAMPLES_OF_EACH_TASK = 10;

    private final Installation installation;

    @Option(names = "--language", description = "python, javascript or c (default: all three).")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--mixed",
            paramLabel = "HUMANEVAL",
            description =
                    "HumanEval.jsonl.gz: replace every tenth of its samples by an attack instead, and compare the others.")
    private Optional<Path> mixed = Optional.empty();

    @Option(names = "--seed", description = "What is replaced by what (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--jobs", description = "Attacks at once (default: one a processor).")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BenchAttacksCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        int workers = jobs.orElse(installation.processors());
        if (workers < 1) {
            throw new UserError("--jobs must be at least 1, not " + workers);
        }
        return mixed.isPresent() ? mixed(mixed.get(), workers) : attacks(workers);
    }

    private int attacks(int workers) {
        List<Result> results = new ArrayList<>();
        for (Language each : languages()) {
            List<Attack> attacks = Attack.all(folder(), each);
            AttackTrial trial = new AttackTrial(installation.guests(), Mechanisms.detect(), workers);
            results.addAll(trial.run(attacks, BenchAttacksCommand::complain));
        }
        if (json) {
            System.out.println(document(results).toPrettyString());
        } else {
            print(results);
        }
        return results.stream().allMatch(Result::withstood) ? 0 : Fulcrum.GATE_FAILED;
    }

    private List<Language> languages() {
        if (language.isEmpty()) {
            return List.of(Language.values());
        }
        return Arrays.stream(Language.values())
                .filter(each -> each.id().equals(language.get()))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new UserError(
                        "--language \"" + language.get() + "\" is unknown; allowed: python, javascript, c"));
    }

    private Path folder() {
        return installation.root().resolve("attacks");
    }

    private static void complain(Result result) {
        if (!result.withstood()) {
            System.err.printf(
                    "fulcrum: %s/%s: forged %s, stolen \"%s\", harmed \"%s\", twin passed %s, next right %s, left %s%n",
                    result.attack().language().id(),
                    result.attack().name(),
                    result.forged(),
                    result.stolen(),
                    result.harmed(),
                    result.twinPassed(),
                    result.nextRight(),
                    result.left());
        }
    }

    /** How many attacks of a kind, and of how many of them something is true. */
    private record Row(
            String language,
            String category,
            int attacks,
            int forged,
            int stolen,
            int harmed,
            int twins,
            int next,
            int clean) {

        static Row of(String language, String category, List<Result> results) {
            return new Row(
                    language,
                    category,
                    results.size(),
                    count(results, Result::forged),
                    count(results, result -> !result.stolen().isEmpty()),
                    count(results, result -> !result.harmed().isEmpty()),
                    count(results, Result::twinPassed),
                    count(results, Result::nextRight),
                    count(results, result -> result.left().isEmpty()));
        }

        private static int count(List<Result> results, Predicate<Result> what) {
            return (int) results.stream().filter(what).count();
        }
    }

    private static List<Row> rows(List<Result> results) {
        List<Row> rows = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Attack.Category category : Attack.Category.values()) {
                List<Result> some = results.stream()
                        .filter(result -> result.attack().language() == language
                                && result.attack().category() == category)
                        .toList();
                if (!some.isEmpty()) {
                    rows.add(Row.of(language.id(), category.id(), some));
                }
            }
        }
        rows.add(Row.of("all", "", results));
        return rows;
    }

    private static void print(List<Result> results) {
        System.out.printf(
                "%-11s %-10s %8s %7s %7s %7s %12s %11s %13s%n",
                "language",
                "category",
                "attacks",
                "forged",
                "stolen",
                "harmed",
                "twin passed",
                "next right",
                "nothing left");
        for (Row row : rows(results)) {
            System.out.printf(
                    "%-11s %-10s %8d %7d %7d %7d %12d %11d %13d%n",
                    row.language(),
                    row.category(),
                    row.attacks(),
                    row.forged(),
                    row.stolen(),
                    row.harmed(),
                    row.twins(),
                    row.next(),
                    row.clean());
        }
    }

    private static ObjectNode document(List<Result> results) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("withstood", results.stream().allMatch(Result::withstood));
        ArrayNode list = document.putArray("attacks");
        for (Row row : rows(results)) {
            list.addObject()
                    .put("language", row.language())
                    .put("category", row.category())
                    .put("attacks", row.attacks())
                    .put("forged", row.forged())
                    .put("stolen", row.stolen())
                    .put("harmed", row.harmed())
                    .put("twin_passed", row.twins())
                    .put("next_right", row.next())
                    .put("nothing_left", row.clean());
        }
        return document;
    }

    private int mixed(Path file, int workers) {
        Suite suite = HumanEvalData.suite(file);
        SampleLimits quick = SampleLimits.ofCpu(CPU).withWall(WALL);
        MixedTrial.Result result = new MixedTrial(
                        installation.guests(), Mechanisms.detect(), workers, new JudgeLimits(quick, quick))
                .run(suite, Attack.all(folder(), Language.PYTHON), SAMPLES_OF_EACH_TASK, seed);
        if (json) {
            ObjectNode document = JsonMapper.builder().build().createObjectNode();
            document.put("samples", result.samples())
                    .put("attacks", result.attacks())
                    .put("others_passed", result.honestPassed());
            result.passed().forEach(document.putArray("attacks_passed")::add);
            result.changed().forEach(document.putArray("others_changed")::add);
            System.out.println(document.toPrettyString());
        } else {
            System.out.printf(
                    "%d samples, %d of them attacks: %d attacks passed; of the other %d samples %d passed, %d verdicts changed%n",
                    result.samples(),
                    result.attacks(),
                    result.passed().size(),
                    result.samples() - result.attacks(),
                    result.honestPassed(),
                    result.changed().size());
            result.passed().forEach(sentence -> System.out.println("passed: " + sentence));
            result.changed().forEach(sentence -> System.out.println("changed: " + sentence));
        }
        return result.withstood() ? 0 : Fulcrum.GATE_FAILED;
    }
}
