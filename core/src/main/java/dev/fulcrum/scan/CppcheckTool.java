package dev.fulcrum.scan;

import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Cppcheck with errors and warnings; matters of style, speed and portability say nothing about security and stay off. */
final class CppcheckTool implements Tool {

    /** What Cppcheck reports when it could not read or follow a file, rather than about the program. */
    private static final Set<String> NOT_JUDGED = Set.of(
            "syntaxError",
            "internalError",
            "internalAstError",
            "cppcheckError",
            "preprocessorErrorDirective",
            "unknownMacro",
            "noValidConfiguration",
            "instantiationError",
            "unhandledChar",
            "premium-internalError");

    @Override
    public String name() {
        return "cppcheck";
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.C);
    }

    @Override
    public Confinement equip(Confinement confinement) {
        return confinement;
    }

    @Override
    public List<String> versionCommand() {
        return List.of("cppcheck", "--version");
    }

    @Override
    public List<String> command(Workspace workspace) {
        workspace.add("files.txt", String.join("\n", workspace.paths()) + "\n");
        return List.of(
                "cppcheck",
                "--quiet",
                "--xml",
                "--enable=warning",
                "--language=c",
                "--file-list=" + Workspace.inside("files.txt"));
    }

    @Override
    public ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput {
        output.requireExit(0);
        List<Finding> findings = new ArrayList<>();
        List<Errored> errors = new ArrayList<>();
        for (Element error : Xml.elements(Xml.document(output.stderr()), "error")) {
            List<Element> locations = Xml.elements(error, "location");
            String path = locations.isEmpty()
                    ? error.getAttribute("file0")
                    : locations.getFirst().getAttribute("file");
            Optional<SourceUnit> unit = workspace.unit(path);
            if (unit.isEmpty()) {
                continue;
            }
            int line = locations.isEmpty() ? 1 : Math.max(1, Xml.number(locations.getFirst(), "line"));
            if (NOT_JUDGED.contains(error.getAttribute("id"))) {
                String detail = "line " + line + ": " + error.getAttribute("msg");
                errors.add(new Errored(name(), unit.get().id(), Errored.Cause.UNPARSABLE, detail));
            } else if (!error.getAttribute("severity").equals("information")) {
                int column = locations.isEmpty() ? 0 : Xml.number(locations.getFirst(), "column");
                findings.add(finding(error, unit.get(), line, column, workspace));
            }
        }
        return new ScanReport(findings, errors, List.of());
    }

    private Finding finding(Element error, SourceUnit unit, int line, int column, Workspace workspace) {
        int cwe = Xml.number(error, "cwe");
        boolean certain = error.getAttribute("severity").equals("error");
        boolean inconclusive = error.getAttribute("inconclusive").equals("true");
        return new Finding(
                name(),
                error.getAttribute("id"),
                cwe > 0 ? List.of(new Cwe(cwe)) : List.of(),
                certain ? Finding.Severity.HIGH : Finding.Severity.MEDIUM,
                inconclusive ? Finding.Confidence.LOW : Finding.Confidence.HIGH,
                unit.id(),
                line,
                column,
                line,
                error.getAttribute("msg"),
                workspace.line(unit, line));
    }
}
