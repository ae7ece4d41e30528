package dev.fulcrum.report;

import dev.fulcrum.scan.Finding;
import dev.fulcrum.task.Cwe;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program with its lines numbered and scanners' findings in place, readable without JavaScript. */
final class CodeLines {
    private CodeLines() {}

    static Element of(String code, List<Finding> findings) {
        Element list = Element.of("ol");
        List<String> lines = code.stripTrailing().lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            int here = number;
            List<Finding> own =
                    findings.stream().filter(finding -> finding.line() == here).toList();
            Element line = Element.of("li")
                    .with("class", own.isEmpty() ? "line" : "line flagged")
                    .add(
                            Element.of("span", Integer.toString(number)).with("class", "number"),
                            Element.of("span", lines.get(number - 1)).with("class", "text"));
            own.forEach(finding -> line.add(Element.of("span", words(finding)).with("class", "finding")));
            list.add(line);
        }
        return Element.of("div").with("class", "code").add(list);
    }

    private static String words(Finding finding) {
        String weaknesses = finding.cwes().stream().map(Cwe::toString).collect(Collectors.joining(", "));
        return Stream.of(finding.scanner() + " " + finding.rule(), weaknesses, finding.message())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
    }
}
