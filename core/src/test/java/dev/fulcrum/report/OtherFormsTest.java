package dev.fulcrum.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.store.ParquetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terminal, Markdown, LaTeX and CSV tell the same numbers as the page. */
final class OtherFormsTest {
    private static final StudyReport STUDY = DemoStudy.study();
    private static final String RATE = "\\.\\d{3} \\[-?\\.\\d{3}, -?\\.\\d{3}\\]";

    @Test
    void terminalShowsTableVerdictsAndPath() {
        String text = new TextReport(STUDY).render(Optional.of(Path.of("out/report.html")));
        assertThat(text.lines()
                        .filter(line -> line.startsWith("plain"))
                        .findFirst()
                        .orElseThrow())
                .matches("plain\\s+" + RATE + "\\s+" + RATE + "\\s+" + RATE + "\\s+24\\s+120");
        assertThat(text)
                .contains("inconclusive  The reminder costs at most three points of function.")
                .contains("refuted       The hint makes half of all programs secure.")
                .contains("needs about 212 tasks")
                .contains("paired cluster bootstrap")
                .endsWith("Report: out/report.html\n")
                .doesNotContain("\u2212");
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void markdownHoldsEveryTable() {
        String text = new MarkdownReport(STUDY).render();
        assertThat(text.lines().filter(line -> line.startsWith("## ")))
                .hasSize(new Tables(STUDY).all().size() + 3);
        assertThat(text)
                .contains("| Condition | func@1 | func-sec@1 |")
                .containsPattern(
                        "\\| CWE-22 Path traversal \\| \\.\\d{3} \\\\\\[\\.\\d{3}, .* \\(6 tasks, 30 samples\\)");
    }

    @Test
    void latexBalancesAndEscapes() {
        String text = new LatexReport(STUDY).render();
        assertThat(text.split("\\\\begin\\{table\\}", -1))
                .hasSize(new Tables(STUDY).all().size() + 1);
        assertThat(text.split("\\\\begin\\{tabular\\}", -1)).hasSameSizeAs(text.split("\\\\end\\{tabular\\}", -1));
        assertThat(text).contains("reminder $-$ plain", "95 \\% intervals").doesNotContain("\u2212");
        assertThat(text.lines().filter(line -> line.endsWith("\\\\") && !line.startsWith("%")))
                .allMatch(line -> line.contains(" & "));
    }

    @Test
    void csvKeepsFullPrecisionAndIsNoFormula(@TempDir Path folder) throws IOException {
        List<Path> files = new CsvReport(STUDY).write(folder.resolve("csv"));
        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .contains("conditions.csv", "effects.csv", "weaknesses.csv", "samples.csv");
        List<String> conditions = Files.readAllLines(folder.resolve("csv/conditions.csv"));
        Estimate functional = STUDY.conditions().getFirst().functional();
        assertThat(conditions.get(0))
                .startsWith("Condition,func@1,func@1 low,func@1 high,func@1 tasks,func@1 samples,func@1 method");
        assertThat(conditions.get(1))
                .startsWith("plain," + functional.value() + "," + functional.low() + "," + functional.high()
                        + ",24,120,\"");
        assertThat(Files.readAllLines(folder.resolve("csv/samples.csv"))).hasSize(361);
        Table formula = new Table("t", "t", "", List.of("a"), List.of(List.of(new Cell.Words("=1+1"))));
        assertThat(CsvReport.render(formula)).isEqualTo("a\r\n'=1+1\r\n");
    }

    @Test
    void parquetHoldsTheTablesOfTheCsvWithNumbersAsNumbers(@TempDir Path folder) throws IOException {
        List<Path> csv = new CsvReport(STUDY).write(folder);
        List<Path> parquet = new ParquetReport(STUDY).write(folder);
        assertThat(names(parquet)).isEqualTo(names(csv)).contains("samples", "disputes", "weaknesses", "front");
        List<List<String>> headings = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        new ParquetFile(folder.resolve("conditions.parquet")).read(headings::add, rows::add);
        Estimate functional = STUDY.conditions().getFirst().functional();
        assertThat(headings.getFirst()).startsWith("Condition", "func@1", "func@1 low", "func@1 high", "func@1 tasks");
        assertThat(Double.parseDouble(rows.getFirst()[1])).isEqualTo(functional.value());
        assertThat(rows.getFirst()[4]).isEqualTo(Integer.toString(functional.tasks()));
        List<String[]> samples = new ArrayList<>();
        new ParquetFile(folder.resolve("samples.parquet")).read(ignored -> {}, samples::add);
        assertThat(samples).hasSize(STUDY.samples().size());
    }

    private static List<String> names(List<Path> files) {
        return files.stream()
                .map(file -> file.getFileName().toString().replaceAll("\\..*", ""))
                .toList();
    }

    @Test
    void numbersLookAsTheFieldPrintsThem() {
        assertThat(Figures.decimal(.3424)).isEqualTo(".342");
        assertThat(Figures.decimal(-.0271)).isEqualTo("\u2212.027");
        assertThat(Figures.decimal(-.0001)).isEqualTo(".000");
        assertThat(Figures.decimal(1)).isEqualTo("1.000");
        assertThat(Figures.difference(new Estimate(.0702, .014, .134, 94, 940, "m")))
                .isEqualTo("+.070 [.014, .134]");
        assertThat(Figures.probability(.0002)).isEqualTo("< .001");
        assertThat(Figures.pEquals("p", .021)).isEqualTo("p = .021");
        assertThat(Figures.count(1240, "sample")).isEqualTo("1,240 samples");
    }

    @Test
    void namesTheConditionThatTheNaiveRateWouldHaveChosen() {
        assertThat(new Summary(STUDY).sentences()).hasSize(3);
        StudyReport swapped = new StudyReport(
                STUDY.title(),
                STUDY.question(),
                STUDY.suite(),
                STUDY.models(),
                List.of(rated("fragile", .2, .9), rated("able", .5, .6)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                STUDY.limits(),
                STUDY.generatedAt());
        assertThat(new Summary(swapped).reversal().orElseThrow())
                .contains("\u201cfragile\u201d would come first (.900 [")
                .contains("\u201cable\u201d does (.500 [");
    }

    private static ConditionResult rated(String name, double joint, double naive) {
        ConditionResult first = STUDY.conditions().getFirst();
        return new ConditionResult(
                name,
                first.model(),
                first.strategy(),
                first.decoding(),
                first.tasks(),
                first.samples(),
                first.functional(),
                Optional.of(around(naive)),
                Optional.of(around(joint)),
                first.secureGivenFunctional(),
                first.vacuous(),
                first.outcomes());
    }

    private static Estimate around(double value) {
        return new Estimate(value, value - .1, value + .1, 24, 120, "bootstrap");
    }
}
