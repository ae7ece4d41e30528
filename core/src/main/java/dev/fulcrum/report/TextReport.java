package dev.fulcrum.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a terminal shows when a study ends: the table of conditions, the hypotheses with their verdicts, where the page lies. */
public final class TextReport {
    private static final String GAP = "  ";

    private final StudyReport report;

    public TextReport(StudyReport report) {
        this.report = report;
    }

    /**
     * Lines of at most about 110 characters, minus as a hyphen, ending with a line feed.
     *
     * @param page where the HTML page lies; empty when none was written
     */
    public String render(Optional<Path> page) {
        StringBuilder out = new StringBuilder();
        out.append(VisibleText.of(report.title())).append("\n\n");
        conditions(out);
        hypotheses(out);
        page.ifPresent(path -> out.append("\nReport: ").append(path).append('\n'));
        return out.toString().replace(Figures.MINUS, "-").replace('\u00a0', ' ');
    }

    private void conditions(StringBuilder out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("condition", "func@1", "func-sec@1", "sec@1 (naive)", "tasks", "samples"));
        for (ConditionResult condition : report.conditions()) {
            lines.add(List.of(
                    VisibleText.of(condition.name()),
                    Figures.rate(condition.functional()),
                    condition.joint().map(Figures::rate).orElse("no exploits"),
                    condition.naiveSecure().map(Figures::rate).orElse("no exploits"),
                    Integer.toString(condition.tasks()),
                    Integer.toString(condition.samples())));
        }
        append(out, lines, 4);
        out.append("95 % intervals: ")
                .append(report.conditions().getFirst().functional().method())
                .append('\n');
    }

    private void hypotheses(StringBuilder out) {
        if (report.hypotheses().isEmpty()) {
            return;
        }
        out.append('\n');
        for (HypothesisResult hypothesis : report.hypotheses()) {
            String effect = hypothesis
                    .effect()
                    .map(found -> "found " + Figures.difference(found))
                    .orElseGet(hypothesis::reason);
            out.append(padded(hypothesis.verdict().title(), 14))
                    .append(hypothesis.family().isEmpty() ? "" : "(" + hypothesis.family() + ") ")
                    .append(VisibleText.of(hypothesis.text()))
                    .append('\n')
                    .append(" ".repeat(14))
                    .append(Tables.claim(hypothesis))
                    .append("; ")
                    .append(VisibleText.of(effect))
                    .append('\n');
            if (hypothesis.verdict() == HypothesisResult.Verdict.INCONCLUSIVE
                    && hypothesis.tasksNeeded().isPresent()) {
                out.append(" ".repeat(14))
                        .append("needs about ")
                        .append(Figures.count(hypothesis.tasksNeeded().getAsInt(), "task"))
                        .append('\n');
            }
        }
    }

    /** @param words columns that are flush left; the others are flush right */
    private static void append(StringBuilder out, List<List<String>> lines, int words) {
        int columns = lines.getFirst().size();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int place = column;
                int width = lines.stream()
                        .mapToInt(other -> other.get(place).length())
                        .max()
                        .orElse(0);
                String value = line.get(column);
                text.append(column == 0 ? "" : GAP)
                        .append(column < words ? padded(value, width) : " ".repeat(width - value.length()) + value);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
