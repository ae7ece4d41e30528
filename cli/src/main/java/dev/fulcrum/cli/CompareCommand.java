package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.analysis.AnalysisText;
import dev.fulcrum.statistics.Contrast;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Store;
import dev.fulcrum.study.RunComparison;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two runs of the store beside each other. */
@Command(
        name = "compare",
        description = {
            "Compare two runs task by task: the tasks on which they part first, then paired effects.",
            "Runs are called by their numbers; without numbers the runs of the store are listed."
        })
final class CompareCommand implements Callable<Integer> {
    private static final int SHOWN = 30;

    private final Installation installation;

    @Parameters(arity = "0..2", paramLabel = "RUN", description = "RUN_A RUN_B: effects are A minus B.")
    private List<Long> chosen = List.of();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    CompareCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        try (Store store = installation.store()) {
            List<Run> runs = store.runs().all();
            if (chosen.isEmpty()) {
                runs.forEach(run -> System.out.printf(
                        "%4d  %s, %s, %s  %s%n", run.id(), run.suite(), run.model(), run.strategy(), run.condition()));
                return 0;
            }
            if (chosen.size() != 2) {
                throw new UserError("compare takes two runs; fulcrum compare lists them");
            }
            Run first = find(runs, chosen.getFirst());
            Run second = find(runs, chosen.getLast());
            RunComparison comparison = RunComparison.of(
                    first,
                    store.runs().samples(first),
                    second,
                    store.runs().samples(second),
                    scenarios(first),
                    Settings.DEFAULT);
            System.out.println(json ? document(comparison).toPrettyString() : text(comparison));
            return 0;
        }
    }

    private static Run find(List<Run> runs, long id) {
        return runs.stream()
                .filter(run -> run.id() == id)
                .findFirst()
                .orElseThrow(() -> new UserError("there is no run " + id + "; runs here: "
                        + runs.stream().map(run -> Long.toString(run.id())).collect(Collectors.joining(", "))));
    }

    /** A suite that is not here any more leaves every task to itself. */
    private Map<String, String> scenarios(Run run) {
        if (!installation.suites().names().contains(run.suite())) {
            System.err.println(
                    "fulcrum: suite " + run.suite() + " is not here, so every task counts as its own cluster");
            return Map.of();
        }
        return installation.suites().suite(run.suite()).tasks().stream()
                .collect(Collectors.toMap(
                        task -> task.id(), task -> task.scenario().id()));
    }

    private static String text(RunComparison comparison) {
        StringBuilder text = new StringBuilder();
        long discordant = comparison.tasks().stream()
                .filter(RunComparison.TaskDifference::discordant)
                .count();
        line(
                text,
                "%s: %s, %s%n%s: %s, %s",
                RunComparison.name(comparison.first()),
                comparison.first().model(),
                comparison.first().strategy(),
                RunComparison.name(comparison.second()),
                comparison.second().model(),
                comparison.second().strategy());
        line(
                text,
                "%n%d of %d tasks are discordant (functional and secure samples, A and B)",
                discordant,
                comparison.tasks().size());
        comparison.tasks().stream()
                .filter(task -> task.difference() != 0)
                .limit(SHOWN)
                .forEach(task -> line(
                        text,
                        "  %s %-44s %d/%d  %d/%d",
                        task.discordant() ? "!" : " ",
                        task.task(),
                        task.first(),
                        task.firstSamples(),
                        task.second(),
                        task.secondSamples()));
        line(text, "");
        for (Contrast contrast : comparison.contrasts()) {
            line(
                    text,
                    "%-11s %+.4f [%+.4f, %+.4f]  p %.4f  McNemar %d:%d p %.4f  %s  %d tasks, %d harmed",
                    contrast.endpoint().id(),
                    contrast.difference().value(),
                    contrast.difference().low(),
                    contrast.difference().high(),
                    contrast.pPermutation(),
                    contrast.mcNemar().b(),
                    contrast.mcNemar().c(),
                    contrast.mcNemar().p(),
                    AnalysisText.smallestEffect(contrast),
                    contrast.difference().tasks(),
                    contrast.harmedTasks().size());
        }
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static ObjectNode document(RunComparison comparison) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("a", comparison.first().id());
        document.put("b", comparison.second().id());
        ArrayNode tasks = document.putArray("tasks");
        comparison
                .tasks()
                .forEach(task -> tasks.addObject()
                        .put("task", task.task())
                        .put("discordant", task.discordant())
                        .put("a", task.first())
                        .put("a_samples", task.firstSamples())
                        .put("b", task.second())
                        .put("b_samples", task.secondSamples()));
        ArrayNode contrasts = document.putArray("contrasts");
        for (Contrast contrast : comparison.contrasts()) {
            ObjectNode node = contrasts
                    .addObject()
                    .put("endpoint", contrast.endpoint().id())
                    .put("difference", contrast.difference().value())
                    .put("low", contrast.difference().low())
                    .put("high", contrast.difference().high())
                    .put("tasks", contrast.difference().tasks())
                    .put("p_permutation", contrast.pPermutation());
            node.putObject("mcnemar")
                    .put("b", contrast.mcNemar().b())
                    .put("c", contrast.mcNemar().c())
                    .put("p", contrast.mcNemar().p());
            ArrayNode harmed = node.putArray("harmed_tasks");
            contrast.harmedTasks().forEach(harmed::add);
        }
        return document;
    }
}
