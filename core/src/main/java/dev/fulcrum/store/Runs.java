package dev.fulcrum.store;

import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.sample.Condition;
import dev.fulcrum.sample.Sample;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.task.Suite;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Runs, their samples, judgements and findings. Saving something that is there already changes nothing. */
public final class Runs {
    private final Store store;

    Runs(Store store) {
        this.store = store;
    }

    /** The run of a condition over a suite, made when it is not there yet. */
    public Run open(Suite suite, Condition condition) {
        String now = store.clock().instant().toString();
        return store.write(handle -> {
            handle.createUpdate(
                            "INSERT OR IGNORE INTO run (suite, suite_hash, condition, model, revision, strategy, created) "
                                    + "VALUES (:suite, :hash, :condition, :model, :revision, :strategy, :now)")
                    .bind("suite", suite.name())
                    .bind("hash", suite.hash())
                    .bind("condition", condition.key())
                    .bind("model", condition.model())
                    .bind("revision", condition.revision())
                    .bind("strategy", condition.strategy().id())
                    .bind("now", now)
                    .execute();
            return handle.createQuery(
                            "SELECT * FROM run WHERE suite = :suite AND suite_hash = :hash AND condition = :condition")
                    .bind("suite", suite.name())
                    .bind("hash", suite.hash())
                    .bind("condition", condition.key())
                    .map((row, context) -> Rows.run(row))
                    .one();
        });
    }

    /** All runs, oldest first. */
    public List<Run> all() {
        return store.read(handle -> handle.createQuery("SELECT * FROM run ORDER BY id")
                .map((row, context) -> Rows.run(row))
                .list());
    }

    /** The sample indices that a run has, by task. */
    public Map<String, Set<Integer>> sampled(Run run) {
        return store.read(handle -> handle
                .createQuery("SELECT task, sample_index FROM sample WHERE run = :run")
                .bind("run", run.id())
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new)))));
    }

    /**
     * Saves samples in one transaction: what was paid for is on disk when this returns.
     *
     * @return the samples with their numbers, in their order
     */
    public List<StoredSample> saveSamples(Run run, List<Sample> samples) {
        return store.write(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT OR IGNORE INTO sample (run, task, sample_index, seed, question, answer, "
                            + "finish, prompt_tokens, completion_tokens, log_probability, latency_ms, cost, program) VALUES (:run, :task, "
                            + ":index, :seed, :question, :answer, :finish, :promptTokens, :completionTokens, :logProbability, :latency, "
                            + ":cost, :program)");
            for (Sample sample : samples) {
                Rows.bind(batch.bind("run", run.id()), sample).add();
            }
            batch.execute();
            return samples.stream().map(sample -> numbered(handle, run, sample)).toList();
        });
    }

    private static StoredSample numbered(Handle handle, Run run, Sample sample) {
        long id = handle.createQuery(
                        "SELECT id FROM sample WHERE run = :run AND task = :task AND sample_index = :index")
                .bind("run", run.id())
                .bind("task", sample.task())
                .bind("index", sample.index())
                .mapTo(Long.class)
                .one();
        return new StoredSample(id, sample, Optional.empty(), List.of());
    }

    public void saveJudgement(long sample, Judgement judgement) {
        VerdictColumns verdict = VerdictColumns.of(judgement.functional());
        store.write(handle -> {
            int saved = handle.createUpdate(
                            "INSERT OR IGNORE INTO judgement (sample, functional, category, detail, test, trust, "
                                    + "mechanism, cpu_ms, limit_ms) VALUES (:sample, :functional, :category, :detail, :test, :trust, "
                                    + ":mechanism, :cpu, :limit)")
                    .bind("sample", sample)
                    .bind("functional", verdict.functional())
                    .bind("category", verdict.category())
                    .bind("detail", verdict.detail())
                    .bind("test", judgement.test())
                    .bind("trust", judgement.trust().name())
                    .bind("mechanism", judgement.mechanism())
                    .bind("cpu", judgement.cpu().toMillis())
                    .bind("limit", verdict.limitMs())
                    .execute();
            return saved == 1 ? saveExploits(handle, sample, judgement.exploits()) : 0;
        });
    }

    private static int saveExploits(Handle handle, long sample, List<ExploitOutcome> exploits) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO exploit_outcome (sample, position, exploit, held_out, result, detail) "
                        + "VALUES (:sample, :position, :exploit, :heldOut, :result, :detail)");
        for (int position = 0; position < exploits.size(); position++) {
            ExploitOutcome outcome = exploits.get(position);
            batch.bind("sample", sample)
                    .bind("position", position)
                    .bind("exploit", outcome.exploit())
                    .bind("heldOut", outcome.heldOut() ? 1 : 0)
                    .bind("result", outcome.result().name())
                    .bind("detail", outcome.detail())
                    .add();
        }
        return batch.execute().length;
    }

    /** Forgets judgements that could not judge, so that the next run judges those samples again. */
    public void forgetErrored(Run run) {
        store.write(handle -> {
            String errored = "(SELECT judgement.sample FROM judgement JOIN sample ON sample.id = judgement.sample "
                    + "WHERE sample.run = :run AND judgement.functional = 'errored')";
            handle.createUpdate("DELETE FROM exploit_outcome WHERE sample IN " + errored)
                    .bind("run", run.id())
                    .execute();
            return handle.createUpdate("DELETE FROM judgement WHERE sample IN " + errored)
                    .bind("run", run.id())
                    .execute();
        });
    }

    /** Saves what a scanner said of several samples, by the samples' numbers, in one transaction. */
    public void saveScans(Map<Long, StoredScan> scans) {
        store.write(handle -> {
            scans.forEach((sample, scan) -> saveScan(handle, sample, scan));
            return scans.size();
        });
    }

    private static void saveScan(Handle handle, long sample, StoredScan scan) {
        int saved = handle.createUpdate("INSERT OR IGNORE INTO scan (sample, scanner, version, error) "
                        + "VALUES (:sample, :scanner, :version, :error)")
                .bind("sample", sample)
                .bind("scanner", scan.scanner())
                .bind("version", scan.version())
                .bind("error", scan.error())
                .execute();
        if (saved == 0 || scan.findings().isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO finding (sample, scanner, position, rule, cwes, severity, confidence, "
                        + "line, column_at, end_line, message, snippet) VALUES (:sample, :scanner, :position, :rule, :cwes, :severity, "
                        + ":confidence, :line, :column, :endLine, :message, :snippet)");
        int position = 0;
        for (Finding finding : scan.findings()) {
            Rows.bind(batch.bind("sample", sample).bind("position", position++), finding)
                    .add();
        }
        batch.execute();
    }

    /** Every sample of a run with judgement and scans, in the order of task and index. */
    public List<StoredSample> samples(Run run) {
        return store.read(handle -> {
            Map<Long, List<ExploitOutcome>> exploits = exploits(handle, run);
            Map<Long, List<StoredScan>> scans = scans(handle, run);
            return handle.createQuery("SELECT * FROM sample LEFT JOIN judgement ON judgement.sample = sample.id "
                            + "WHERE run = :run ORDER BY task, sample_index")
                    .bind("run", run.id())
                    .map((row, context) -> {
                        long id = row.getLong("id");
                        Optional<Judgement> judgement = row.getString("functional") == null
                                ? Optional.empty()
                                : Optional.of(Rows.judgement(row, exploits.getOrDefault(id, List.of())));
                        return new StoredSample(id, Rows.sample(row), judgement, scans.getOrDefault(id, List.of()));
                    })
                    .list();
        });
    }

    private static Map<Long, List<ExploitOutcome>> exploits(Handle handle, Run run) {
        return handle
                .createQuery(
                        "SELECT exploit_outcome.* FROM exploit_outcome JOIN sample ON sample.id = exploit_outcome.sample "
                                + "WHERE run = :run ORDER BY sample.id, position")
                .bind("run", run.id())
                .map((row, context) -> Map.entry(
                        row.getLong("sample"),
                        new ExploitOutcome(
                                row.getString("exploit"),
                                row.getInt("held_out") == 1,
                                ExploitOutcome.Result.valueOf(row.getString("result")),
                                row.getString("detail"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map<Long, List<StoredScan>> scans(Handle handle, Run run) {
        Map<String, List<Finding>> findings = handle
                .createQuery(
                        "SELECT finding.*, sample.task, sample.sample_index FROM finding JOIN sample ON sample.id = finding.sample "
                                + "WHERE run = :run ORDER BY sample.id, scanner, position")
                .bind("run", run.id())
                .map((row, context) ->
                        Map.entry(row.getLong("sample") + " " + row.getString("scanner"), Rows.finding(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Long, List<StoredScan>> scans = new HashMap<>();
        handle.createQuery(
                        "SELECT scan.* FROM scan JOIN sample ON sample.id = scan.sample WHERE run = :run ORDER BY scanner")
                .bind("run", run.id())
                .map((row, context) -> Map.entry(
                        row.getLong("sample"),
                        new StoredScan(
                                row.getString("scanner"),
                                row.getString("version"),
                                Optional.ofNullable(row.getString("error")),
                                findings.getOrDefault(
                                        row.getLong("sample") + " " + row.getString("scanner"), List.of()))))
                .forEach(entry -> scans.computeIfAbsent(entry.getKey(), id -> new java.util.ArrayList<>())
                        .add(entry.getValue()));
        return scans;
    }

    /** How verdict words are spelt in the store. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
