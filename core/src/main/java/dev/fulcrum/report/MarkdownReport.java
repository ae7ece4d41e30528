package dev.fulcrum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Summary, tables and limits of a study as GitHub-flavoured Markdown. The samples are left to the page. */
public final class MarkdownReport {
    private final StudyReport report;

    public MarkdownReport(StudyReport report) {
        this.report = report;
    }

    /**
     * @param file replaced when it is there
     */
    public void write(Path file) throws IOException {
        Files.writeString(file, render());
    }

    public String render() {
        Summary summary = new Summary(report);
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escaped(report.title())).append("\n\n");
        out.append(escaped(report.question())).append("\n\n");
        summary.sentences().forEach(sentence -> out.append(escaped(sentence)).append('\n'));
        summary.reversal()
                .ifPresent(
                        warning -> out.append("\n> ").append(escaped(warning)).append('\n'));
        new Tables(report).all().forEach(table -> append(out, table));
        section(out, "Not measured", report.limits().notMeasured());
        section(out, "Deviations from the declaration", report.limits().deviations());
        section(out, "Isolation", report.limits().mechanisms());
        out.append("\nSuite ")
                .append(escaped(report.suite().name() + " " + report.suite().version()))
                .append(" (`")
                .append(report.suite().hash())
                .append("`), seed ")
                .append(report.limits().seed())
                .append(", made ")
                .append(report.generatedAt())
                .append(".\n");
        return out.toString();
    }

    private static void append(StringBuilder out, Table table) {
        out.append("\n## ").append(escaped(table.caption())).append("\n\n");
        out.append(table.headings().stream()
                        .map(MarkdownReport::escaped)
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        out.append(table.rows().getFirst().stream()
                        .map(cell -> CellText.number(cell) ? "---:" : "---")
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        for (List<Cell> row : table.rows()) {
            out.append(row.stream()
                            .map(CellText::of)
                            .map(MarkdownReport::escaped)
                            .collect(Collectors.joining(" | ", "| ", " |")))
                    .append('\n');
        }
        if (!table.note().isEmpty()) {
            out.append('\n').append(escaped(table.note())).append('\n');
        }
    }

    private static void section(StringBuilder out, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.append("\n## ").append(title).append("\n\n");
            sentences.forEach(
                    sentence -> out.append("- ").append(escaped(sentence)).append('\n'));
        }
    }

    /** Nothing in a text may become markup, a link or a table's border. */
    private static String escaped(String text) {
        return VisibleText.of(text)
                .replace("\\", "\\\\")
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll("([|*_`\\[\\]~#])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }
}
