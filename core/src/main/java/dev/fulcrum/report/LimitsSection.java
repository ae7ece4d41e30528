package dev.fulcrum.report;

import dev.fulcrum.report.PageSections.Section;
import java.util.ArrayList;
import java.util.List;

/** What the reader has to know before believing the page: what was not measured, how it was judged, what a word means. */
final class LimitsSection {
    private final StudyReport report;
    private final Limits limits;

    LimitsSection(StudyReport report) {
        this.report = report;
        this.limits = report.limits();
    }

    Section section() {
        List<Element> body = new ArrayList<>();
        body.add(Element.of("h3", "Not measured"));
        body.add(list(limits.notMeasured(), "Nothing was named."));
        body.add(Element.of("h3", "Deviations from the declaration"));
        body.add(list(
                limits.deviations(), limits.specHash().isPresent() ? "None." : "Nothing was declared before the run."));
        body.add(Element.of("h3", "How it was done"));
        body.add(provenance());
        body.add(Element.of("h3", "Words"));
        body.add(words());
        return new Section("limits", "Limits and method", body);
    }

    private Element provenance() {
        Element terms = Element.of("dl").with("class", "terms");
        terms.add(
                Element.of("dt", report.isRecorded() ? "Outcomes" : "Suite"),
                value(
                        report.suite().name() + " " + report.suite().version() + ", ",
                        report.suite().hash()));
        report.models()
                .forEach(model -> terms.add(Element.of("dt", "Model"), value(model.id() + ", ", model.revision())));
        report.conditions()
                .forEach(condition -> terms.add(Element.of("dt", "Condition"), Element.of("dd", told(condition))));
        limits.mechanisms().forEach(mechanism -> terms.add(Element.of("dt", "Isolation"), Element.of("dd", mechanism)));
        terms.add(Element.of("dt", "Seed"), Element.of("dd", Long.toString(limits.seed())));
        limits.specHash()
                .ifPresent(hash ->
                        terms.add(Element.of("dt", "Declaration"), value("fixed before the first sample, ", hash)));
        if (!limits.versions().isEmpty()) {
            String versions = String.join(
                    ", ",
                    limits.versions().stream()
                            .map(version -> version.name() + " " + version.version())
                            .toList());
            terms.add(Element.of("dt", "Versions"), Element.of("dd", versions));
        }
        return terms;
    }

    private String told(ConditionResult condition) {
        String how = report.isRecorded()
                ? condition.name()
                : condition.name() + ": " + condition.model() + ", " + condition.strategy() + ", "
                        + condition.decoding();
        return how + "; " + Figures.count(condition.tasks(), "task") + ", "
                + Figures.count(condition.samples(), "sample");
    }

    private static Element words() {
        Element terms = Element.of("dl").with("class", "terms");
        word(
                terms,
                "func@1",
                "chance that one sample passes every functional test, mean over tasks; refused, empty and not compiling count as failed");
        word(
                terms,
                "func-sec@1",
                "chance that one sample passes every functional test and withstands every exploit, public and held out: the primary endpoint");
        word(
                terms,
                "sec@1 (naive)",
                "chance that one sample withstands every exploit, whether or not it works: shown because the field uses it; it rewards broken programs");
        word(
                terms,
                "secure@1 given functional",
                "share of secure samples among those that work, over the tasks where any works");
        word(terms, "vacuous", "share of samples that the naive rate counts as secure though they fail their tests");
        word(terms, "not judged", "an exploit or the laboratory gave no verdict; never counted as passed or secure");
        return terms;
    }

    private static void word(Element terms, String name, String meaning) {
        terms.add(Element.of("dt", name), Element.of("dd", meaning));
    }

    private static Element value(String text, String hash) {
        return Element.of("dd", text).add(Element.of("code", hash));
    }

    private static Element list(List<String> sentences, String otherwise) {
        if (sentences.isEmpty()) {
            return Element.of("p", otherwise);
        }
        Element list = Element.of("ul").with("class", "plain-list");
        sentences.forEach(sentence -> list.add(Element.of("li", sentence)));
        return list;
    }
}
