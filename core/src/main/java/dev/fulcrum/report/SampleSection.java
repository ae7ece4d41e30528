package dev.fulcrum.report;

import dev.fulcrum.report.PageSections.Section;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import java.util.List;
import java.util.stream.Stream;

/** The frame of the sample list: filters and places that {@code report.js} fills. */
final class SampleSection {
    private final StudyReport report;

    SampleSection(StudyReport report) {
        this.report = report;
    }

    Section section() {
        // The script looks for these places even where there is nothing to put in.
        return report.samples().isEmpty()
                ? new Section(
                        "samples",
                        "Samples",
                        List.of(
                                Element.of("p", "The samples themselves are not there, so none can be opened."),
                                Element.of("div").with("hidden", "").add(places())))
                : new Section("samples", "Samples", places());
    }

    private List<Element> places() {
        return List.of(
                Element.of(
                        "p",
                        "Every sample can be opened: prompt, program with the scanners' findings in place, tests, and which exploit worked"
                                + " and how. Tasks on which the conditions part come first."),
                legend(),
                filters(),
                Element.of("p")
                        .with("class", "count")
                        .with("id", "count")
                        .with("role", "status")
                        .with("aria-live", "polite"),
                Element.of("div").with("id", "sample-list"),
                Element.of("button", "Show more")
                        .with("type", "button")
                        .with("id", "more")
                        .with("class", "more")
                        .with("hidden", ""),
                Element.of("div")
                        .with("class", "tools")
                        .with("hidden", "")
                        .add(Element.of("button", "All outcomes as CSV")
                                .with("type", "button")
                                .with("id", "all-outcomes")),
                Element.of("noscript", "The list of samples needs JavaScript; everything above and below does not."),
                Element.of(
                                "p",
                                "On paper only the samples appear that were open when the page was printed; the file holds all "
                                        + report.samples().size() + ".")
                        .with("class", "print-only note-line"));
    }

    private static Element legend() {
        Element legend = Element.of("ul").with("class", "legend");
        for (Outcome outcome : Outcome.values()) {
            legend.add(Element.of("li")
                    .add(Element.of("span", outcome.sign())
                            .with("class", "sign " + outcome.id())
                            .with("aria-hidden", "true"))
                    .text(" " + outcome.title()));
        }
        return legend;
    }

    private Element filters() {
        return Element.of("form")
                .with("id", "filters")
                .with("class", "filters")
                .with("role", "search")
                .with("aria-label", "Filter samples")
                .add(
                        Element.of("label", "Text in task, program, evidence or findings")
                                .with("class", "wide-field")
                                .add(Element.of("input")
                                        .with("type", "search")
                                        .with("name", "text")
                                        .with("autocomplete", "off")
                                        .with("spellcheck", "false")
                                        .with("aria-keyshortcuts", "/")
                                        .with("placeholder", "press / to search")),
                        choice("Condition", "condition", conditions()),
                        choice("Outcome", "outcome", outcomes()),
                        choice("Language", "language", languages()),
                        choice("Kind", "kind", kinds()),
                        choice("Weakness", "cwe", weaknesses()),
                        Element.of("label")
                                .with("class", "check")
                                .add(Element.of("input")
                                        .with("type", "checkbox")
                                        .with("name", "discordant"))
                                .text("conditions differ"),
                        Element.of("button", "Show all").with("type", "reset"));
    }

    private static Element choice(String label, String name, Stream<Element> options) {
        return Element.of("label", label)
                .add(Element.of("select")
                        .with("name", name)
                        .add(Element.of("option", "any").with("value", ""))
                        .add(options.toList()));
    }

    private Stream<Element> conditions() {
        return report.samples().stream()
                .map(each -> each.condition())
                .distinct()
                .map(name -> option(name, name));
    }

    private Stream<Element> outcomes() {
        return report.samples().stream()
                .map(SampleCase::outcome)
                .distinct()
                .sorted()
                .map(outcome -> option(outcome.id(), outcome.sign() + " " + outcome.title()));
    }

    private Stream<Element> languages() {
        return report.samples().stream()
                .map(SampleCase::language)
                .distinct()
                .sorted()
                .map((Language language) -> option(language.id(), language.title()));
    }

    private Stream<Element> kinds() {
        return report.samples().stream()
                .map(SampleCase::kind)
                .distinct()
                .sorted()
                .map((Kind kind) -> option(kind.id(), kind.id()));
    }

    private Stream<Element> weaknesses() {
        return report.samples().stream()
                .flatMap(each -> each.cwes().stream())
                .distinct()
                .sorted()
                .map((Cwe cwe) -> option(cwe.toString(), title(cwe)));
    }

    private String title(Cwe cwe) {
        return report.weaknesses().stream()
                .filter(rate -> rate.cwe().equals(cwe))
                .findFirst()
                .map(Tables::title)
                .orElseGet(cwe::toString);
    }

    private static Element option(String value, String label) {
        return Element.of("option", label).with("value", value);
    }
}
