package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.sandbox.Mechanism;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.setup.Part;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is there, what is missing, what that costs and what to do. */
@Command(name = "doctor", description = "Say what is there, what is missing, what that costs and what to do.")
final class DoctorCommand implements Callable<Integer> {
    /** One line of the diagnosis. */
    private record Finding(String name, boolean present, boolean required, String detail, String cost, String remedy) {}

    private final Installation installation;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    DoctorCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        List<Finding> findings = diagnose();
        boolean healthy = findings.stream().allMatch(finding -> finding.present() || !finding.required());
        if (json) {
            System.out.println(document(findings, healthy).toPrettyString());
        } else {
            print(findings, healthy, System.out);
        }
        return healthy ? 0 : Fulcrum.GATE_FAILED;
    }

    private List<Finding> diagnose() {
        List<Finding> findings = new ArrayList<>();
        for (Mechanism mechanism : Mechanisms.detect().all()) {
            findings.add(new Finding(
                    mechanism.name(),
                    mechanism.available(),
                    mechanism.required(),
                    mechanism.detail(),
                    mechanism.required()
                            ? "isolation: nothing is executed without it"
                            : "a weaker mechanism takes its place",
                    mechanism.remedy()));
        }
        for (Part part : installation.setup().parts()) {
            findings.add(
                    switch (part.state()) {
                        case Part.State.Present present ->
                            new Finding(part.name(), true, true, present.detail(), part.purpose(), "");
                        case Part.State.Missing missing ->
                            new Finding(part.name(), false, true, missing.detail(), part.purpose(), missing.remedy());
                    });
        }
        return findings;
    }

    private static ObjectNode document(List<Finding> findings, boolean healthy) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("healthy", healthy);
        ArrayNode checks = document.putArray("checks");
        for (Finding finding : findings) {
            checks.addObject()
                    .put("name", finding.name())
                    .put("present", finding.present())
                    .put("required", finding.required())
                    .put("detail", finding.detail())
                    .put("cost", finding.cost())
                    .put("remedy", finding.remedy());
        }
        return document;
    }

    private static void print(List<Finding> findings, boolean healthy, PrintStream out) {
        for (Finding finding : findings) {
            out.printf(
                    "%-8s %-22s %s%n",
                    finding.present() ? "ok" : finding.required() ? "MISSING" : "absent",
                    finding.name(),
                    finding.detail());
            if (!finding.present()) {
                out.printf("%-8s %-22s costs: %s%n", "", "", finding.cost());
                out.printf("%-8s %-22s do:    %s%n", "", "", finding.remedy());
            }
        }
        out.println(healthy ? "everything that is required is here" : "something required is missing: see above");
    }
}
