package dev.fulcrum.report;

import dev.fulcrum.report.StudyReport.ModelIdentity;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page from top to bottom. */
final class PageSections {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final StudyReport report;
    private final List<Section> sections;

    PageSections(StudyReport report) {
        this.report = report;
        ResultSections results = new ResultSections(report);
        List<Section> all = new ArrayList<>(List.of(summary()));
        all.addAll(results.all());
        DiscordantSection discordant = new DiscordantSection(report);
        if (!discordant.empty()) {
            all.add(discordant.section());
        }
        all.add(new SampleSection(report).section());
        all.add(new LimitsSection(report).section());
        this.sections = List.copyOf(all);
    }

    Element header() {
        ConditionResult first = report.conditions().getFirst();
        int samples =
                report.conditions().stream().mapToInt(ConditionResult::samples).sum();
        Element facts = Element.of("dl").with("class", "facts");
        facts.add(fact(
                report.isRecorded() ? "Outcomes" : "Suite",
                report.suite().name() + " " + report.suite().version()));
        if (!report.models().isEmpty()) {
            facts.add(fact(
                    report.models().size() == 1 ? "Model" : "Models",
                    String.join(
                            ", ",
                            report.models().stream().map(ModelIdentity::id).toList())));
        }
        facts.add(fact(
                "Size",
                Figures.count(report.conditions().size(), "condition") + ", " + Figures.count(first.tasks(), "task")
                        + ", " + Figures.count(samples, "sample")));
        facts.add(fact("Made", INSTANT.format(report.generatedAt())));
        return Element.of("header")
                .with("class", "top")
                .add(
                        Element.of(
                                        "p",
                                        report.isRecorded()
                                                ? "Fulcrum \u00b7 analysis of outcomes"
                                                : "Fulcrum \u00b7 study report")
                                .with("class", "over"),
                        Element.of("h1", report.title()),
                        Element.of("p", report.question()).with("class", "question"),
                        facts);
    }

    Element contents() {
        Element list = Element.of("ol");
        for (Section section : sections) {
            list.add(Element.of("li").add(Element.of("a", section.title()).with("href", "#" + section.id())));
        }
        return Element.of("nav")
                .with("class", "contents")
                .with("aria-label", "Sections")
                .add(list);
    }

    Element main() {
        return Element.of("main")
                .with("id", "main")
                .add(sections.stream().map(Section::element).toList());
    }

    Element footer() {
        return Element.of("footer")
                .text("Made by Fulcrum on " + INSTANT.format(report.generatedAt())
                        + ". This file holds everything it shows and asks nothing of the network.");
    }

    private Section summary() {
        Summary summary = new Summary(report);
        Element lead = Element.of("div").with("class", "lead");
        summary.sentences().forEach(sentence -> lead.add(Element.of("p", sentence)));
        List<Element> body = new ArrayList<>(List.of(lead));
        summary.reversal()
                .ifPresent(warning -> body.add(Element.of("p", warning).with("class", "warn")));
        body.add(Element.of("p", "Brackets are 95 % intervals; n and method stand under each table.")
                .with("class", "note-line"));
        return new Section("summary", "Summary", body);
    }

    private static Element fact(String name, String value) {
        return Element.of("div").add(Element.of("dt", name), Element.of("dd", value));
    }

    /**
     * A part of the page with a heading.
     *
     * @param id the anchor
     */
    record Section(String id, String title, List<Element> body) {
        Element element() {
            return Element.of("section")
                    .with("id", id)
                    .with("aria-labelledby", id + "-heading")
                    .add(Element.of("h2", title).with("id", id + "-heading").with("tabindex", "-1"))
                    .add(body);
        }
    }
}
