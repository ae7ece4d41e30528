package dev.fulcrum.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Working programs on which a scanner and the exploits say different things, each a link to the program. */
final class DisputeSection {
    private static final int SHOWN = 20;

    private final StudyReport report;
    private final Map<String, Integer> places = new HashMap<>();

    DisputeSection(StudyReport report) {
        this.report = report;
        for (Disagreement task : Disagreement.order(report.samples())) {
            task.samples()
                    .forEach(each -> places.put(
                            key(
                                    each.condition(),
                                    each.sample().task(),
                                    each.sample().index()),
                            places.size()));
        }
    }

    /** A fold a scanner; none without disputes. */
    List<Element> folds() {
        Map<String, List<StudyReport.Dispute>> byScanner = report.disputes().stream()
                .collect(Collectors.groupingBy(StudyReport.Dispute::scanner, LinkedHashMap::new, Collectors.toList()));
        List<Element> folds = new ArrayList<>();
        byScanner.forEach((scanner, disputes) -> {
            fold(scanner + " is silent, an exploit works", disputes, false).ifPresent(folds::add);
            fold(scanner + " warns, every exploit is withstood", disputes, true).ifPresent(folds::add);
        });
        return folds;
    }

    private Optional<Element> fold(String title, List<StudyReport.Dispute> disputes, boolean flagged) {
        List<StudyReport.Dispute> these = disputes.stream()
                .filter(dispute -> dispute.flagged() == flagged)
                .toList();
        if (these.isEmpty()) {
            return Optional.empty();
        }
        Element list = Element.of("ul").with("class", "plain-list");
        these.stream().limit(SHOWN).forEach(dispute -> list.add(item(dispute)));
        if (these.size() > SHOWN) {
            list.add(Element.of(
                    "li", "and " + (these.size() - SHOWN) + " more, which the table of disagreements as CSV holds"));
        }
        return Optional.of(Element.of("details")
                .with("class", "data")
                .add(Element.of("summary", title + ": " + Figures.count(these.size(), "program")), list));
    }

    private Element item(StudyReport.Dispute dispute) {
        String name = dispute.task() + ", " + dispute.condition() + " #" + (dispute.index() + 1);
        return Optional.ofNullable(places.get(key(dispute.condition(), dispute.task(), dispute.index())))
                .map(place -> Element.of("li").add(Element.of("a", name).with("href", "#sample-" + place)))
                .orElseGet(() -> Element.of("li", name));
    }

    private static String key(String condition, String task, int index) {
        return condition + "\n" + task + "\n" + index;
    }
}
