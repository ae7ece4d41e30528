package dev.fulcrum.report;

import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.scan.CweTree;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.CweNames;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Reference.Standing;
import dev.fulcrum.task.TestProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One scenario as a page: the problem, secure and insecure programs side by side, what breaks them and who sees it. */
final class ScenarioPage {
    private final ScenarioFile file;
    private final CweTree tree;

    ScenarioPage(ScenarioFile file, CweTree tree) {
        this.file = file;
        this.tree = tree;
    }

    String render() {
        Element main = Element.of("main").with("id", "main");
        main.add(problem());
        file.faces().forEach(face -> main.add(face(face)));
        return new PageShell(file.scenario().title()).around(List.of(header(), contents(), main, footer()), List.of());
    }

    private Element header() {
        Element facts = Element.of("dl").with("class", "facts");
        facts.add(fact("Domain", file.scenario().domain().name().toLowerCase(java.util.Locale.ROOT)));
        facts.add(fact("Difficulty", file.scenario().difficulty().name().toLowerCase(java.util.Locale.ROOT)));
        facts.add(fact(
                "Languages",
                file.faces().stream()
                        .map(face -> face.task().language().title())
                        .collect(Collectors.joining(", "))));
        return Element.of("header")
                .with("class", "top")
                .add(
                        Element.of("p").with("class", "over").add(link("index.html", "All scenarios")),
                        Element.of("h1", file.scenario().title()),
                        Element.of("p", file.faces().getFirst().task().prompt().instruction())
                                .with("class", "question"),
                        facts);
    }

    private Element contents() {
        Element list = Element.of("ol").add(Element.of("li").add(link("#why", "Why it matters")));
        file.faces()
                .forEach(face -> list.add(Element.of("li")
                        .add(link(
                                "#" + face.task().language().id(),
                                face.task().language().title()))));
        return Element.of("nav")
                .with("class", "contents")
                .with("aria-label", "Sections")
                .add(list);
    }

    private Element problem() {
        Element weaknesses = Element.of("ul").with("class", "plain-list");
        for (Cwe cwe : file.scenario().cwes()) {
            String name =
                    CweNames.standard().name(cwe).map(words -> ": " + words).orElse("");
            weaknesses.add(Element.of("li")
                    .add(link("https://cwe.mitre.org/data/definitions/" + cwe.number() + ".html", cwe + name)));
        }
        return Element.of("section")
                .with("id", "why")
                .add(
                        Element.of("h2", "Why it matters"),
                        Element.of(
                                "p", "A careful developer: " + file.scenario().careful()),
                        weaknesses);
    }

    private Element face(ScenarioFile.Face face) {
        Element section = Element.of("section")
                .with("id", face.task().language().id())
                .add(Element.of("h2", face.task().language().title()));
        section.add(
                Element.of("h3", "What a model is given"),
                CodeLines.of(face.task().prompt().prefix(), List.of()));
        section.add(Element.of("h3", "Secure and insecure, side by side"));
        List<ScenarioFile.Program> secure = face.of(Standing.SECURE);
        List<ScenarioFile.Program> insecure = face.of(Standing.INSECURE);
        for (int row = 0; row < Math.max(secure.size(), insecure.size()); row++) {
            section.add(Element.of("div")
                    .with("class", "pair")
                    .add(row < secure.size() ? program(secure.get(row)) : Element.of("div"))
                    .add(row < insecure.size() ? program(insecure.get(row)) : Element.of("div")));
        }
        section.add(folded(
                "Broken programs",
                face.of(Standing.BROKEN).stream().map(this::program).toList()));
        section.add(folded("Functional tests", sources(face.task().oracle().functional())));
        section.add(folded("Public exploits", sources(face.task().oracle().exploits())));
        return section.add(
                folded("Held-out exploits", sources(face.task().oracle().heldOut())));
    }

    private Element program(ScenarioFile.Program program) {
        Reference reference = program.reference();
        Element box = Element.of("article")
                .with("class", "program " + reference.standing().id())
                .add(Element.of("h4", reference.name()));
        box.add(CodeLines.of(reference.code(), program.findings()));
        List<Element> outcomes = new ArrayList<>();
        for (ExploitOutcome outcome : program.judgement().exploits()) {
            if (outcome.result() != ExploitOutcome.Result.WITHSTOOD) {
                outcomes.add(Element.of("li")
                        .add(Element.of("code", outcome.exploit()))
                        .add(Element.of("span", outcome.heldOut() ? "held out" : "public")
                                .with("class", "tag"))
                        .add(Element.of("span", outcome.detail()).with("class", "evidence")));
            }
        }
        if (!outcomes.isEmpty()) {
            box.add(
                    Element.of("p", "Falls to"),
                    Element.of("ul").with("class", "outcomes-list").add(outcomes));
        }
        List<String> seen = file.seenBy(program, tree);
        String witnesses = seen.isEmpty() ? "no scanner" : String.join(", ", seen);
        return box.add(Element.of(
                        "p",
                        switch (reference.standing()) {
                            case INSECURE -> "Seen by: " + witnesses + ".";
                            case SECURE, CORRECT -> "False alarms: " + witnesses + ".";
                            case BROKEN ->
                                "Judged: "
                                        + VerdictWords.sentence(
                                                program.judgement().functional()) + ".";
                        })
                .with("class", "facts-line"));
    }

    private static List<Element> sources(List<TestProgram> programs) {
        return programs.stream()
                .flatMap(program ->
                        Stream.of(Element.of("h4", program.name()), CodeLines.of(program.source(), List.of())))
                .toList();
    }

    private static Element folded(String title, List<Element> body) {
        return Element.of("details")
                .with("class", "data")
                .add(Element.of("summary", title))
                .add(body);
    }

    private static Element fact(String name, String value) {
        return Element.of("div").add(Element.of("dt", name), Element.of("dd", value));
    }

    static Element link(String target, String words) {
        return Element.of("a", words).with("href", target);
    }

    private static Element footer() {
        return Element.of("footer", "Made by fulcrum suite pages. This file asks nothing of the network.");
    }
}
