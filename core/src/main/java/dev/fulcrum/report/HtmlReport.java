package dev.fulcrum.report;

import dev.fulcrum.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A study as one HTML file that asks nothing of the network: charts are drawings made here, which print and are read without JavaScript; a small script
 * opens and filters the samples. The page's own content security policy lets nothing but this script and this style in.
 */
public final class HtmlReport {
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
        String style = asset("report.css");
        String script = asset("report.js");
        PageSections sections = new PageSections(report);
        Element head = Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with(
                                "content",
                                "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                                        + "'; base-uri 'none'; form-action 'none'"))
                .add(Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Element.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Element.of("title", report.title() + " \u00b7 Fulcrum"))
                .add(Element.asset("style", style));
        Element page = Element.of("div")
                .with("class", "page")
                .add(sections.header(), sections.contents(), sections.main(), sections.footer());
        Element body = Element.of("body")
                .add(Element.of("a", "Skip to the findings")
                        .with("class", "skip")
                        .with("href", "#main"))
                .add(page)
                .add(Element.asset("script", new SampleData(report).json())
                        .with("type", "application/json")
                        .with("id", "data"))
                .add(Element.asset("script", script));
        StringBuilder out = new StringBuilder("<!doctype html>\n");
        Element.of("html").with("lang", "en").add(head, body).writeTo(out);
        return out.append('\n').toString();
    }

    private static String asset(String name) {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not beside this class");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        return "sha256-"
                + Base64.getEncoder().encodeToString(new Sha256().add(content).bytes());
    }
}
