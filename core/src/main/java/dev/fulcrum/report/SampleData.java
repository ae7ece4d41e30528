package dev.fulcrum.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Message;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.task.Cwe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the page's script reads: samples in the order of {@link Disagreement}, equal prompts once, every text made visible. The form is known to
 * {@code report.js} alone.
 */
final class SampleData {
    private final StudyReport report;

    SampleData(StudyReport report) {
        this.report = report;
    }

    /** JSON without {@code <}, {@code >} and {@code &}, so that it can stand in a script element. */
    String json() {
        try {
            return JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .build()
                    .writeValueAsString(data())
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings and numbers cannot be written as JSON", e);
        }
    }

    private Data data() {
        List<String> conditions = Stream.concat(
                        report.conditions().stream().map(ConditionResult::name),
                        report.samples().stream().map(each -> each.condition()))
                .distinct()
                .toList();
        Map<List<Message>, Integer> prompts = new LinkedHashMap<>();
        List<TaskData> tasks = new ArrayList<>();
        List<SampleDatum> samples = new ArrayList<>();
        for (Disagreement group : Disagreement.order(report.samples())) {
            tasks.add(task(group));
            for (SampleCase each : group.samples()) {
                int prompt = prompts.computeIfAbsent(each.prompt(), ignored -> prompts.size());
                samples.add(sample(each, tasks.size() - 1, conditions.indexOf(each.condition()), prompt));
            }
        }
        Map<String, String> tables = new LinkedHashMap<>();
        new Tables(report).everyLong().forEach(table -> tables.put(table.id(), CsvReport.render(table)));
        return new Data(
                conditions.stream().map(VisibleText::of).toList(),
                Stream.of(Outcome.values())
                        .map(outcome -> new OutcomeWord(outcome.id(), outcome.title(), outcome.sign()))
                        .toList(),
                prompts.keySet().stream().map(SampleData::turns).toList(),
                tasks,
                samples,
                tables,
                new ChartData(report).charts());
    }

    private static TaskData task(Disagreement group) {
        SampleCase first = group.samples().getFirst();
        return new TaskData(
                first.sample().task(),
                VisibleText.of(first.title()),
                first.scenario(),
                first.language().id(),
                first.language().title(),
                first.kind().id(),
                cwes(first.cwes()),
                VisibleText.of(first.careful()),
                group.discordant());
    }

    private static SampleDatum sample(SampleCase each, int task, int condition, int prompt) {
        return new SampleDatum(
                task,
                condition,
                each.sample().index(),
                Long.toString(each.sample().seed()),
                each.outcome().ordinal(),
                prompt,
                VisibleText.of(each.sample().completion().text()),
                VisibleText.of(each.sample().program()),
                each.judgement().functional().id(),
                VisibleText.of(VerdictWords.sentence(each.judgement().functional())),
                VisibleText.of(each.judgement().test()),
                VisibleText.of(VerdictWords.gist(each.judgement())),
                each.judgement().exploits().stream().map(SampleData::exploit).toList(),
                each.findings().stream().map(SampleData::finding).toList(),
                VisibleText.of(facts(each)));
    }

    private static ExploitDatum exploit(ExploitOutcome outcome) {
        return new ExploitDatum(
                VisibleText.of(outcome.exploit()),
                outcome.heldOut(),
                VerdictWords.words(outcome.result()),
                VisibleText.of(outcome.detail()));
    }

    private static FindingDatum finding(Finding finding) {
        return new FindingDatum(
                finding.scanner(),
                finding.rule(),
                cwes(finding.cwes()),
                VerdictWords.words(finding.severity()),
                VerdictWords.words(finding.confidence()),
                finding.line(),
                finding.endLine(),
                VisibleText.of(finding.message()));
    }

    private static String facts(SampleCase each) {
        Completion completion = each.sample().completion();
        List<String> facts = new ArrayList<>();
        facts.add("Seed " + each.sample().seed());
        facts.add(Figures.count(completion.promptTokens(), "token") + " in, "
                + Figures.count(completion.completionTokens(), "token") + " out");
        completion
                .logProbability()
                .ifPresent(sum -> facts.add("log-probability "
                        + String.format(Locale.ROOT, "%.2f", sum).replace("-", Figures.MINUS)));
        facts.add("ended by " + VerdictWords.words(completion.finish()));
        facts.add("answered in " + VerdictWords.seconds(completion.latency()) + " s");
        if (completion.cost().compareTo(BigDecimal.ZERO) > 0) {
            facts.add(completion.cost().stripTrailingZeros().toPlainString() + " US dollars");
        }
        facts.add("judged " + VerdictWords.words(each.judgement().trust()) + " by "
                + each.judgement().mechanism() + " in "
                + VerdictWords.seconds(each.judgement().cpu()) + " s of processor time");
        return String.join(" \u00b7 ", facts);
    }

    private static List<Turn> turns(List<Message> prompt) {
        return prompt.stream()
                .map(message -> new Turn(VerdictWords.words(message.speaker()), VisibleText.of(message.text())))
                .toList();
    }

    private static List<String> cwes(List<Cwe> cwes) {
        return cwes.stream().map(Cwe::toString).toList();
    }

    private record Data(
            List<String> conditions,
            List<OutcomeWord> outcomes,
            List<List<Turn>> prompts,
            List<TaskData> tasks,
            List<SampleDatum> samples,
            Map<String, String> tables,
            ChartData.Charts charts) {}

    private record OutcomeWord(String id, String title, String sign) {}

    private record Turn(String speaker, String text) {}

    private record TaskData(
            String id,
            String title,
            String scenario,
            String language,
            String languageTitle,
            String kind,
            List<String> cwes,
            String careful,
            boolean discordant) {}

    private record SampleDatum(
            int task,
            int condition,
            int index,
            String seed,
            int outcome,
            int prompt,
            String answer,
            String program,
            String verdict,
            String functional,
            String test,
            String gist,
            List<ExploitDatum> exploits,
            List<FindingDatum> findings,
            String facts) {}

    private record ExploitDatum(String name, boolean heldOut, String result, String detail) {}

    private record FindingDatum(
            String scanner,
            String rule,
            List<String> cwes,
            String severity,
            String confidence,
            int line,
            int endLine,
            String message) {}
}
