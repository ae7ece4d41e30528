package dev.fulcrum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of a study for a paper: one {@code table} environment each, rules by {@code booktabs}, to be put in with {@code \input}. Letters beyond
 * those of western Europe need LuaLaTeX or XeLaTeX.
 */
public final class LatexReport {
    /** Texts longer than this get a column that breaks lines. */
    private static final int LONG = 34;

    private final StudyReport report;

    public LatexReport(StudyReport report) {
        this.report = report;
    }

    /**
     * @param file replaced when it is there
     */
    public void write(Path file) throws IOException {
        Files.writeString(file, render());
    }

    public String render() {
        String head = "% " + oneLine(report.title()) + "; suite "
                + report.suite().name() + " " + report.suite().version() + "; seed "
                + report.limits().seed() + "\n% needs \\usepackage{booktabs}\n";
        return head + new Tables(report).all().stream().map(LatexReport::table).collect(Collectors.joining("\n"));
    }

    private static String table(Table table) {
        StringBuilder out = new StringBuilder();
        out.append("\\begin{table}\n\\centering\\small\n");
        out.append("\\caption{").append(escaped(table.caption())).append("}\n");
        out.append("\\label{tab:").append(table.id()).append("}\n");
        out.append("\\begin{tabular}{").append(columns(table)).append("}\n\\toprule\n");
        out.append(table.headings().stream().map(LatexReport::escaped).collect(Collectors.joining(" & ")))
                .append(" \\\\\n\\midrule\n");
        for (List<Cell> row : table.rows()) {
            out.append(row.stream().map(CellText::of).map(LatexReport::escaped).collect(Collectors.joining(" & ")))
                    .append(" \\\\\n");
        }
        out.append("\\bottomrule\n\\end{tabular}\n");
        if (!table.note().isEmpty()) {
            out.append("\\par\\smallskip\\footnotesize ")
                    .append(escaped(table.note()))
                    .append('\n');
        }
        return out.append("\\end{table}\n").toString();
    }

    private static String columns(Table table) {
        StringBuilder columns = new StringBuilder();
        for (int column = 0; column < table.headings().size(); column++) {
            int place = column;
            boolean words = table.rows().stream()
                    .map(row -> row.get(place))
                    .anyMatch(cell -> cell instanceof Cell.Words(String text) && text.length() > LONG);
            boolean numbers = table.rows().stream().map(row -> row.get(place)).allMatch(CellText::number);
            columns.append(words ? "p{.22\\linewidth}" : numbers ? "r" : "l");
        }
        return columns.toString();
    }

    private static String oneLine(String text) {
        return VisibleText.of(text).replaceAll("\\s+", " ");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        oneLine(text).codePoints().forEach(code -> out.append(escaped(code)));
        return out.toString();
    }

    private static String escaped(int code) {
        return switch (code) {
            case '\\' -> "\\textbackslash{}";
            case '{', '}', '$', '&', '%', '#', '_' -> "\\" + Character.toString(code);
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '[' -> "{[}";
            case ']' -> "{]}";
            case 0x2212 -> "$-$";
            case 0xb1 -> "$\\pm$";
            case 0xbd -> "\\textonehalf{}";
            case 0xa0 -> "~";
            default -> Character.toString(code);
        };
    }
}
