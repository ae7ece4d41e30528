package dev.fulcrum.report;

import dev.fulcrum.metric.code.CodeMeasures;
import dev.fulcrum.metric.code.SampleMeasures;
import dev.fulcrum.model.Completion;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.sample.Sample;
import dev.fulcrum.store.DataTable;
import dev.fulcrum.store.DataTable.Column;
import dev.fulcrum.store.DataTable.Kind;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row a sample with everything that can be counted: verdicts, costs, and the measures of its program. */
public final class RunTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("run", Kind.INTEGER),
            new Column("suite", Kind.TEXT),
            new Column("suite_hash", Kind.TEXT),
            new Column("model", Kind.TEXT),
            new Column("revision", Kind.TEXT),
            new Column("strategy", Kind.TEXT),
            new Column("condition", Kind.TEXT),
            new Column("task", Kind.TEXT),
            new Column("scenario", Kind.TEXT),
            new Column("language", Kind.TEXT),
            new Column("kind", Kind.TEXT),
            new Column("cwes", Kind.TEXT),
            new Column("sample", Kind.INTEGER),
            new Column("seed", Kind.INTEGER),
            new Column("functional", Kind.TEXT),
            new Column("category", Kind.TEXT),
            new Column("security", Kind.TEXT),
            new Column("trust", Kind.TEXT),
            new Column("mechanism", Kind.TEXT),
            new Column("exploits_worked", Kind.INTEGER),
            new Column("findings", Kind.INTEGER),
            new Column("prompt_tokens", Kind.INTEGER),
            new Column("completion_tokens", Kind.INTEGER),
            new Column("log_probability", Kind.NUMBER),
            new Column("latency_ms", Kind.INTEGER),
            new Column("cost", Kind.NUMBER),
            new Column("cpu_ms", Kind.INTEGER),
            new Column("code_lines", Kind.INTEGER),
            new Column("comment_lines", Kind.INTEGER),
            new Column("tokens", Kind.INTEGER),
            new Column("functions", Kind.INTEGER),
            new Column("cyclomatic", Kind.INTEGER),
            new Column("hardest_function", Kind.INTEGER),
            new Column("cognitive", Kind.INTEGER),
            new Column("nesting", Kind.INTEGER),
            new Column("halstead_volume", Kind.NUMBER),
            new Column("halstead_difficulty", Kind.NUMBER),
            new Column("maintainability", Kind.NUMBER),
            new Column("names", Kind.INTEGER),
            new Column("mean_name_length", Kind.NUMBER),
            new Column("comment_share", Kind.NUMBER),
            new Column("first_error_line", Kind.INTEGER),
            new Column("verbosity", Kind.NUMBER),
            new Column("edit_similarity", Kind.NUMBER),
            new Column("program", Kind.TEXT));

    private final Run run;
    private final Map<String, Task> tasks;

    /** @param tasks by id; samples of others are left out */
    public RunTable(Run run, Map<String, Task> tasks) {
        this.run = run;
        this.tasks = Map.copyOf(tasks);
    }

    /**
     * Verbosity and similarity are those beside the task's first secure or correct reference, and empty where it has none; measures are
     * empty where the program cannot be measured, and verdicts where the sample was not judged.
     */
    public DataTable of(List<StoredSample> samples) {
        List<List<String>> rows = new ArrayList<>();
        for (StoredSample stored : samples) {
            Task task = tasks.get(stored.sample().task());
            if (task != null) {
                List<String> row = new ArrayList<>(identity(task, stored.sample()));
                row.addAll(verdicts(stored));
                row.addAll(measures(task, stored.sample().program()));
                row.add(stored.sample().program());
                rows.add(row);
            }
        }
        return new DataTable(COLUMNS, rows);
    }

    private List<String> identity(Task task, Sample sample) {
        return List.of(
                Long.toString(run.id()),
                run.suite(),
                run.suiteHash(),
                run.model(),
                run.revision(),
                run.strategy(),
                run.condition(),
                task.id(),
                task.scenario().id(),
                task.language().id(),
                task.kind().id(),
                task.scenario().cwes().stream().map(Object::toString).collect(Collectors.joining(" ")),
                Integer.toString(sample.index()),
                Long.toString(sample.seed()));
    }

    private static List<String> verdicts(StoredSample stored) {
        Optional<Judgement> judgement = stored.judgement();
        Completion completion = stored.sample().completion();
        return List.of(
                judgement.map(of -> of.functional().id()).orElse(""),
                judgement.map(of -> of.functional().category()).orElse(""),
                judgement.map(of -> word(of.security())).orElse(""),
                judgement.map(of -> word(of.trust())).orElse(""),
                judgement.map(Judgement::mechanism).orElse(""),
                judgement.map(of -> Long.toString(worked(of))).orElse(""),
                Long.toString(stored.scans().stream()
                        .mapToLong(scan -> scan.findings().size())
                        .sum()),
                Integer.toString(completion.promptTokens()),
                Integer.toString(completion.completionTokens()),
                completion.logProbability().isPresent()
                        ? Double.toString(completion.logProbability().getAsDouble())
                        : "",
                Long.toString(completion.latency().toMillis()),
                completion.cost().toPlainString(),
                judgement.map(of -> Long.toString(of.cpu().toMillis())).orElse(""));
    }

    private static long worked(Judgement judgement) {
        return judgement.exploits().stream()
                .filter(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED)
                .count();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> measures(Task task, String program) {
        Optional<String> reference = task.references().stream()
                .filter(each ->
                        each.standing() == Reference.Standing.SECURE || each.standing() == Reference.Standing.CORRECT)
                .map(Reference::code)
                .findFirst();
        Optional<SampleMeasures> taken = reference.isPresent()
                ? SampleMeasures.of(task.language(), program, reference.get())
                : SampleMeasures.of(task.language(), program);
        if (taken.isEmpty()) {
            int measures = COLUMNS.size() - 1 - COLUMNS.indexOf(new Column("code_lines", Kind.INTEGER));
            return Collections.nCopies(measures, "");
        }
        CodeMeasures code = taken.get().code();
        return List.of(
                Integer.toString(code.lines().code()),
                Integer.toString(code.lines().comment()),
                Integer.toString(code.tokens()),
                Integer.toString(code.functions().size()),
                Integer.toString(code.cyclomatic()),
                Integer.toString(code.hardestFunction()),
                Integer.toString(code.cognitive()),
                Integer.toString(code.nesting()),
                Double.toString(code.halstead().volume()),
                Double.toString(code.halstead().difficulty()),
                Double.toString(code.maintainability()),
                Integer.toString(code.names().distinct()),
                Double.toString(code.names().meanLength()),
                Double.toString(code.lines().commentShare()),
                code.firstError().map(line -> Integer.toString(line)).orElse(""),
                taken.get().verbosity().map(value -> Double.toString(value)).orElse(""),
                taken.get()
                        .editSimilarity()
                        .map(value -> Double.toString(value))
                        .orElse(""));
    }
}
