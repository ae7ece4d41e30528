package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.prompting.PromptStrategy;
import dev.fulcrum.study.StudySpec;
import dev.fulcrum.study.TaskSelection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One condition over one suite; a study of one cell without hypotheses. */
@Command(name = "run", description = "Run one condition over a suite; the same command resumes, a larger -n tops up.")
final class RunCommand implements Callable<Integer> {
    private static final double TOP_P = 0.95;

    private final Installation installation;

    @Option(names = "--suite", description = "The suite (default: ${DEFAULT-VALUE}).")
    private String suite = "fulcrum";

    @Option(names = "--model", description = "The model (default: ${DEFAULT-VALUE}).")
    private String model = "smollm2";

    @Option(names = "--strategy", description = "plain, reminder or cwe-hint (default: ${DEFAULT-VALUE}).")
    private String strategy = PromptStrategy.PLAIN.id();

    @Option(names = "-n", description = "Samples of each task (default: ${DEFAULT-VALUE}).")
    private int samples = 1;

    @Option(names = "--temperature", description = "0 to 2 (default: ${DEFAULT-VALUE}).")
    private double temperature = 0.2;

    @Option(names = "--max-tokens", description = "Longest completion (default: ${DEFAULT-VALUE}).")
    private int maxTokens = 384;

    @Option(names = "--limit", description = "At most so many tasks, spread over the suite.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--seed", description = "Every sample's seed derives from it (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    RunCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        PromptStrategy chosen = Optional.ofNullable(PromptStrategy.byId().get(strategy))
                .orElseThrow(() -> new UserError("strategy \"" + strategy + "\" is unknown; allowed: "
                        + String.join(", ", PromptStrategy.byId().keySet())));
        if (samples < 1 || limit.filter(number -> number < 1).isPresent()) {
            throw new UserError("-n and --limit must be at least 1");
        }
        Decoding decoding;
        try {
            decoding = new Decoding(temperature, TOP_P, maxTokens, List.of(), Optional.empty());
        } catch (IllegalArgumentException outOfRange) {
            throw new UserError(String.valueOf(outOfRange.getMessage()));
        }
        String name = "%s-%s-%s".formatted(suite, model, strategy).replaceAll("[^a-z0-9-]", "-");
        StudySpec spec = new StudySpec(
                name,
                "How does " + model + " do on suite " + suite + " under the strategy " + strategy + "?",
                suite,
                new TaskSelection(Set.of(), Set.of(), Set.of(), Set.of(), limit.orElse(0)),
                samples,
                seed,
                Set.of(),
                List.of(new StudySpec.ConditionSpec(strategy, model, chosen, decoding, Set.of())),
                List.of(),
                "",
                "");
        return new Studio(installation).run(spec, judging);
    }
}
