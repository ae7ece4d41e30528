package dev.fulcrum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A study as one HTML file that asks nothing of the network. Charts are drawings made here, which print and are read without JavaScript; where it is
 * there, ECharts draws them anew to be zoomed, sorted and asked. A small script opens and filters the samples. The page's own content security policy
 * lets nothing but these scripts and this style in.
 */
public final class HtmlReport {
    private static final List<String> SCRIPTS = List.of("report.js", "charts.js", "chart-kinds.js");

    private final StudyReport report;

    public HtmlReport(StudyReport report) {
        this.report = report;
    }

    /**
     * @param file replaced when it is there; its folder is made
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, render());
    }

    /** The whole document. */
    public String render() {
        PageSections sections = new PageSections(report);
        ChartLibrary library = ChartLibrary.bundled();
        return new PageShell(
                        report.title(), SCRIPTS.stream().map(PageShell::asset).toList(), List.of(library.source()))
                .around(
                        List.of(sections.header(), sections.contents(), sections.main(), sections.footer()),
                        List.of(
                                Element.asset("script", new SampleData(report).json())
                                        .with("type", "application/json")
                                        .with("id", "data"),
                                Element.asset("script", library.packed())
                                        .with("type", "application/gzip")
                                        .with("id", "echarts")));
    }
}
