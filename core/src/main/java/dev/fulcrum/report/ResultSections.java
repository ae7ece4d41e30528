package dev.fulcrum.report;

import dev.fulcrum.report.PageSections.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came out: trade-off, outcomes, effects, hypotheses, weaknesses. Each chart stands above the table of its numbers. */
final class ResultSections {
    private static final int WIDE = 880;
    private static final int NARROW = 330;
    /** More of them are folded into one. */
    private static final int MOST_FOLDS = 8;

    private final StudyReport report;
    private final Tables tables;

    ResultSections(StudyReport report) {
        this.report = report;
        this.tables = new Tables(report);
    }

    /** Those that have something to say. */
    List<Section> all() {
        List<Section> sections = new ArrayList<>(List.of(tradeOff(), outcomes()));
        if (!report.effects().isEmpty()) {
            sections.add(effects());
        }
        if (!report.hypotheses().isEmpty()) {
            sections.add(hypotheses());
        }
        if (!report.levers().isEmpty()) {
            sections.add(levers());
        }
        if (!report.weaknesses().isEmpty()) {
            sections.add(weaknesses());
        }
        if (!report.witnesses().isEmpty()) {
            sections.add(scanners());
        }
        if (!report.chosen().isEmpty()) {
            sections.add(guides());
        }
        return sections;
    }

    private Section tradeOff() {
        CrossChart chart = CrossChart.tradeOff(
                report.conditions(),
                CostAxis.of(report.levers()),
                !report.front().isEmpty());
        List<Element> body = new ArrayList<>();
        if (!chart.empty()) {
            body.add(figure(
                    chart,
                    "How often programs work (func@1, across) against how often they work and withstand every exploit (func-sec@1, up)."
                            + " The drop from the dotted line is what accuracy costs in security."
                            + (report.front().isEmpty() ? "" : " Dashed: the front, beyond which no condition lies.")
                            + CostAxis.of(report.levers())
                                    .map(cost -> " The area of a mark is its price: "
                                            + cost.unit().title() + ".")
                                    .orElse("")));
        }
        body.addAll(HtmlTables.stacked(tables.conditions()));
        body.add(tools(Optional.of("conditions"), chart.empty() ? Optional.empty() : Optional.of(chart.id())));
        if (!report.front().isEmpty()) {
            body.add(Element.of("h3", "Trade-off front"));
            body.addAll(HtmlTables.stacked(tables.front()));
            body.add(tools(Optional.of("front"), Optional.empty()));
        }
        report.joint().ifPresent(score -> {
            body.add(Element.of("h3", "Declared joint score"));
            body.addAll(HtmlTables.stacked(tables.joint()));
            body.add(tools(Optional.of("joint"), Optional.empty()));
        });
        return new Section("trade-off", "Trade-off", body);
    }

    private Section outcomes() {
        OutcomeBars chart = new OutcomeBars(report.conditions(), opens());
        Element legend = Element.of("ul").with("class", "legend");
        for (Outcome outcome : Outcome.values()) {
            if (report.conditions().stream()
                    .anyMatch(condition -> condition.outcomes().of(outcome) > 0)) {
                legend.add(Element.of("li").add(sign(outcome)).text(" " + outcome.title()));
            }
        }
        List<Element> body = new ArrayList<>(List.of(
                figure(
                        chart,
                        "Every sample, by function and security. Only the first piece counts as success; a rate that counted every"
                                + " secure program would add the hollow circles, which do not work."),
                legend,
                numbers(tables.outcomes(), chart.id())));
        return new Section("outcomes", "Outcomes", body);
    }

    private Section effects() {
        ForestPlot chart = new ForestPlot(report.effects(), report.hypotheses());
        List<Element> body = new ArrayList<>(List.of(
                figure(
                        chart,
                        "Differences between conditions on the same tasks with 95 % intervals. A filled mark's interval leaves out zero;"
                                + " a dashed line is a margin that was declared before the run."),
                numbers(tables.effects(), chart.id())));
        List<Element> harmed = report.effects().stream()
                .filter(effect -> !effect.harmed().isEmpty())
                .map(this::harmed)
                .toList();
        if (harmed.size() > MOST_FOLDS) {
            body.add(Element.of("details")
                    .with("class", "data")
                    .add(Element.of("summary", "Harmed tasks of " + harmed.size() + " contrasts"))
                    .add(harmed));
        } else {
            body.addAll(harmed);
        }
        return new Section("effects", "Effects", body);
    }

    private Section hypotheses() {
        List<Element> body = new ArrayList<>();
        report.hypotheses().forEach(hypothesis -> body.add(hypothesis(hypothesis)));
        body.add(Element.of("p", tables.hypotheses().note()).with("class", "method"));
        body.add(tools(Optional.of("hypotheses"), Optional.empty()));
        return new Section("hypotheses", "Hypotheses", body);
    }

    private Section weaknesses() {
        List<Element> body = new ArrayList<>();
        body.add(Element.of("figure")
                .with("id", "chart-weaknesses")
                .add(
                        Element.of(
                                "figcaption",
                                "func-sec@1 by weakness and condition; n counts tasks."
                                        + (opens() ? " Each cell leads to its samples." : "")),
                        Element.of("div").with("class", "static").add(HtmlTables.heat(tables.weaknesses(), opens()))));
        body.add(tools(Optional.of("weaknesses"), Optional.of("weaknesses")));
        return new Section("weaknesses", "Weaknesses", body);
    }

    private Section levers() {
        Optional<CostAxis> cost = CostAxis.of(report.levers());
        CrossChart chart = CrossChart.levers(report, cost);
        List<Element> body = new ArrayList<>();
        if (!chart.empty()) {
            body.add(figure(
                    chart,
                    "What each lever moves against "
                            + report.conditions().getFirst().name()
                            + ": to the right more programs work, upwards more work and withstand every exploit."
                            + cost.map(axis -> " The area of a mark is its price: "
                                            + axis.unit().title() + ".")
                                    .orElse("")));
        }
        body.addAll(HtmlTables.stacked(tables.levers()));
        body.add(tools(Optional.of("levers"), chart.empty() ? Optional.empty() : Optional.of(chart.id())));
        return new Section("levers", "Levers", body);
    }

    private Section scanners() {
        CrossChart chart = CrossChart.scanners(report.witnesses());
        List<Element> body = new ArrayList<>();
        if (!chart.empty()) {
            body.add(
                    figure(
                            chart,
                            "What each scanner says of working programs: of those that an exploit broke it flags as many as the height says, of those that"
                                    + " withstood as many as the way to the right. On the dotted line a finding says nothing."));
        }
        body.addAll(HtmlTables.stacked(tables.witnesses()));
        body.addAll(new DisputeSection(report).folds());
        Element tools = tools(Optional.of("scanners"), chart.empty() ? Optional.empty() : Optional.of(chart.id()));
        if (!report.disputes().isEmpty()) {
            tools.add(button("Disagreements as CSV", "data-csv", "disputes"));
        }
        body.add(tools);
        return new Section("scanners", "Scanners and exploits", body);
    }

    private Section guides() {
        List<Element> body = new ArrayList<>();
        body.add(
                Element.of(
                        "p",
                        "What a scanner is worth as a guide: it picks one of each task's samples. Its own word on the pick is flattery, so exploits judge."));
        for (Table table : List.of(tables.chosen(), tables.gaps())) {
            body.addAll(HtmlTables.stacked(table));
            body.add(tools(Optional.of(table.id()), Optional.empty()));
        }
        return new Section("guides", "Guides and judges", body);
    }

    private static Element hypothesis(HypothesisResult hypothesis) {
        String sign = switch (hypothesis.verdict()) {
            case SUPPORTED -> "\u2713 ";
            case REFUTED -> "\u2717 ";
            case INCONCLUSIVE -> "? ";
            case NOT_MEASURED -> "\u2013 ";
        };
        Element facts = Element.of("dl");
        facts.add(fact("Claim", Element.of("dd", Tables.claim(hypothesis))));
        Element effect = hypothesis
                .effect()
                .map(estimate -> Element.of("dd")
                        .add(HtmlTables.estimate(estimate, Figures.signed(estimate.value())))
                        .text(", " + Figures.size(estimate)))
                .orElseGet(() -> Element.of("dd", "nothing to compare"));
        facts.add(fact("Effect", effect));
        if (hypothesis.minimumDetectable().isPresent()) {
            facts.add(fact(
                    "Minimum detectable",
                    Element.of(
                            "dd", Figures.decimal(hypothesis.minimumDetectable().getAsDouble()))));
        }
        if (hypothesis.tasksNeeded().isPresent()) {
            facts.add(fact(
                    "Would probably decide it",
                    Element.of("dd", Figures.count(hypothesis.tasksNeeded().getAsInt(), "task"))));
        }
        return Element.of("article")
                .with("class", "hypothesis " + hypothesis.verdict().id())
                .add(
                        Element.of(
                                "h3",
                                hypothesis.family().isEmpty()
                                        ? hypothesis.text()
                                        : "(" + hypothesis.family() + ") " + hypothesis.text()),
                        Element.of("p")
                                .add(Element.of(
                                                "span",
                                                sign + hypothesis.verdict().title())
                                        .with("class", "verdict"))
                                .text(". " + hypothesis.reason()),
                        facts);
    }

    private static Element fact(String name, Element value) {
        return Element.of("div").add(Element.of("dt", name), value);
    }

    /** Whether there are samples to lead to. */
    private boolean opens() {
        return !report.samples().isEmpty();
    }

    private Element harmed(PairedEffect effect) {
        Element list = Element.of("ul").with("class", "plain-list");
        for (String task : effect.harmed()) {
            list.add(
                    opens()
                            ? Element.of("li")
                                    .add(Element.of("a", task)
                                            .with("href", "#samples")
                                            .with("data-task", task))
                            : Element.of("li", task));
        }
        String title = Figures.count(effect.harmed().size(), "task") + " harmed: "
                + Tables.contrast(effect.a(), effect.b()) + " on " + effect.endpoint();
        return Element.of("details").with("class", "data").add(Element.of("summary", title), list);
    }

    /** The drawing in two widths; the style shows the one that fits, until the script draws the chart anew. */
    private static Element figure(Chart chart, String caption) {
        return Element.of("figure")
                .with("id", "chart-" + chart.id())
                .add(
                        Element.of("figcaption", caption),
                        Element.of("div")
                                .with("class", "static")
                                .add(
                                        Element.of("div").with("class", "wide").add(chart.draw(WIDE)),
                                        Element.of("div")
                                                .with("class", "narrow")
                                                .add(chart.draw(NARROW))));
    }

    private static Element numbers(Table table, String chart) {
        return Element.of("details")
                .with("class", "data")
                .add(Element.of("summary", "The numbers"))
                .add(HtmlTables.stacked(table))
                .add(tools(Optional.of(table.id()), Optional.of(chart)));
    }

    /** Downloads; the script shows them once they work. */
    private static Element tools(Optional<String> table, Optional<String> chart) {
        Element tools = Element.of("div").with("class", "tools").with("hidden", "");
        table.ifPresent(id -> tools.add(button("Table as CSV", "data-csv", id)));
        chart.ifPresent(id -> tools.add(button("Chart as SVG", "data-svg", id)));
        return tools;
    }

    private static Element button(String label, String attribute, String id) {
        return Element.of("button", label).with("type", "button").with(attribute, id);
    }

    private static Element sign(Outcome outcome) {
        return Element.of("span", outcome.sign())
                .with("class", "sign " + outcome.id())
                .with("aria-hidden", "true");
    }
}
