package dev.fulcrum.report;

import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.report.PageSections.Section;
import java.util.ArrayList;
import java.util.List;

/** Tasks that one condition solves and another does not, a sample of each beside the other; readable without JavaScript and on paper. */
final class DiscordantSection {
    private static final int SHOWN = 8;

    private final List<Disagreement> discordant;
    private final int tasks;

    DiscordantSection(StudyReport report) {
        List<Disagreement> all = Disagreement.order(report.samples());
        this.tasks = all.size();
        this.discordant = all.stream().filter(Disagreement::discordant).toList();
    }

    boolean empty() {
        return discordant.isEmpty();
    }

    Section section() {
        List<Element> body = new ArrayList<>();
        String all = Figures.count(discordant.size(), "task") + " of " + tasks
                + " is solved in more than half of one condition's samples and not of another's.";
        body.add(Element.of(
                "p",
                (discordant.size() == 1 ? all : all.replace(" is solved", " are solved"))
                        + " Beside each other: a sample of the condition that does best and one of the condition that does worst."
                        + (discordant.size() > SHOWN
                                ? " The first " + SHOWN + " follow; all are among the samples below."
                                : "")));
        discordant.stream().limit(SHOWN).forEach(task -> body.add(task(task)));
        return new Section("discordant", "Where conditions part", body);
    }

    private static Element task(Disagreement task) {
        SampleCase good = task.best();
        SampleCase bad = task.worst();
        return Element.of("details")
                .with("class", "data")
                .add(Element.of(
                        "summary",
                        good.title() + " (" + task.task() + "): " + good.condition() + " does, " + bad.condition()
                                + " does not"))
                .add(Element.of("div").with("class", "pair").add(side(good, "secure"), side(bad, "insecure")));
    }

    private static Element side(SampleCase each, String style) {
        Element box = Element.of("article")
                .with("class", "program " + style)
                .add(
                        Element.of(
                                "h4", each.condition() + " #" + (each.sample().index() + 1)),
                        Element.of("p")
                                .add(Element.of("span", each.outcome().sign())
                                        .with("class", "sign " + each.outcome().id())
                                        .with("aria-hidden", "true"))
                                .text(" " + each.outcome().title() + ". "
                                        + VerdictWords.sentence(each.judgement().functional())));
        each.judgement().exploits().stream()
                .filter(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED)
                .findFirst()
                .ifPresent(outcome -> box.add(Element.of("p", "Falls to ")
                        .add(Element.of("code", outcome.exploit()))
                        .add(Element.of("span", outcome.detail()).with("class", "evidence"))));
        return each.sample().program().isBlank()
                ? box.add(Element.of("p", "There is no program.").with("class", "missing"))
                : box.add(CodeLines.of(VisibleText.of(each.sample().program()), each.findings()));
    }
}
