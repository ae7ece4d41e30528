package dev.fulcrum.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Question;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.sample.Sample;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.task.Cwe;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows to records and back. */
final class Rows {
    /** How a question is told apart in JSON, kept out of the record itself. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Question.Chat.class, name = "chat"),
        @JsonSubTypes.Type(value = Question.Continuation.class, name = "continuation")
    })
    private interface QuestionForm {}

    private static final ObjectMapper JSON =
            JsonMapper.builder().addMixIn(Question.class, QuestionForm.class).build();

    private Rows() {}

    static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("suite"),
                row.getString("suite_hash"),
                row.getString("condition"),
                row.getString("model"),
                row.getString("revision"),
                row.getString("strategy"));
    }

    static PreparedBatch bind(PreparedBatch batch, Sample sample) {
        Completion completion = sample.completion();
        return batch.bind("task", sample.task())
                .bind("index", sample.index())
                .bind("seed", sample.seed())
                .bind("question", json(sample.question()))
                .bind("answer", completion.text())
                .bind("finish", completion.finish().name())
                .bind("promptTokens", completion.promptTokens())
                .bind("completionTokens", completion.completionTokens())
                .bind("logProbability", completion.logProbability())
                .bind("latency", completion.latency().toMillis())
                .bind("cost", completion.cost().toPlainString())
                .bind("program", sample.program());
    }

    static Sample sample(ResultSet row) throws SQLException {
        double logProbability = row.getDouble("log_probability");
        OptionalDouble known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(logProbability);
        Completion completion = new Completion(
                row.getString("answer"),
                Completion.Finish.valueOf(row.getString("finish")),
                row.getInt("prompt_tokens"),
                row.getInt("completion_tokens"),
                known,
                Duration.ofMillis(row.getLong("latency_ms")),
                new BigDecimal(row.getString("cost")));
        return new Sample(
                row.getString("task"),
                row.getInt("sample_index"),
                row.getLong("seed"),
                question(row.getString("question")),
                completion,
                row.getString("program"));
    }

    static Judgement judgement(ResultSet row, List<ExploitOutcome> exploits) throws SQLException {
        VerdictColumns verdict = new VerdictColumns(
                row.getString("functional"),
                row.getString("category"),
                row.getString("detail"),
                row.getLong("cpu_ms"),
                row.getLong("limit_ms"));
        return new Judgement(
                verdict.verdict(),
                row.getString("test"),
                exploits,
                Trust.valueOf(row.getString("trust")),
                row.getString("mechanism"),
                Duration.ofMillis(row.getLong("cpu_ms")));
    }

    static PreparedBatch bind(PreparedBatch batch, Finding finding) {
        return batch.bind("scanner", finding.scanner())
                .bind("rule", finding.rule())
                .bind(
                        "cwes",
                        finding.cwes().stream()
                                .map(cwe -> String.valueOf(cwe.number()))
                                .collect(Collectors.joining(" ")))
                .bind("severity", finding.severity().name())
                .bind("confidence", finding.confidence().name())
                .bind("line", finding.line())
                .bind("column", finding.column())
                .bind("endLine", finding.endLine())
                .bind("message", finding.message())
                .bind("snippet", finding.snippet());
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("scanner"),
                row.getString("rule"),
                Arrays.stream(row.getString("cwes").split(" "))
                        .filter(number -> !number.isEmpty())
                        .map(number -> new Cwe(Integer.parseInt(number)))
                        .toList(),
                Finding.Severity.valueOf(row.getString("severity")),
                Finding.Confidence.valueOf(row.getString("confidence")),
                row.getString("task") + "#" + row.getInt("sample_index"),
                row.getInt("line"),
                row.getInt("column_at"),
                row.getInt("end_line"),
                row.getString("message"),
                row.getString("snippet"));
    }

    private static String json(Question question) {
        try {
            return JSON.writerFor(Question.class).writeValueAsString(question);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a question is plain data", impossible);
        }
    }

    private static Question question(String json) {
        try {
            return JSON.readValue(json, Question.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the store holds a question that cannot be read: " + json, broken);
        }
    }
}
