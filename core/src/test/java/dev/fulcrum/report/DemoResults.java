package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.report.DemoPrograms.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rates of made-up samples, with intervals from a small bootstrap over tasks. */
final class DemoResults {
    private static final int DRAWS = 1000;
    private static final String METHOD = "paired cluster bootstrap over tasks, percentile, 1000 draws";

    private final List<SampleCase> samples;

    DemoResults(List<SampleCase> samples) {
        this.samples = List.copyOf(samples);
    }

    ConditionResult condition(String name) {
        List<SampleCase> samples = of(name);
        List<SampleCase> working = samples.stream().filter(DemoResults::works).toList();
        int tasks = byTask(samples, DemoResults::works).size();
        return new ConditionResult(
                name,
                "smollm2",
                switch (name) {
                    case "plain" -> "the task and nothing else";
                    case "reminder" -> "a general reminder to write secure code";
                    default -> "the weakness named by number";
                },
                "temperature 0.8, top-p 0.95, at most 384 tokens",
                tasks,
                samples.size(),
                estimate(samples, DemoResults::works),
                Optional.of(estimate(samples, DemoResults::secure)),
                Optional.of(estimate(samples, DemoResults::joint)),
                Optional.of(estimate(working, DemoResults::secure)),
                Optional.of(estimate(
                        samples, each -> secure(each) && each.sample().program().isEmpty())),
                ConditionResult.Outcomes.of(samples));
    }

    List<StudyReport.WeaknessRate> weaknesses(List<String> conditions) {
        List<StudyReport.WeaknessRate> rates = new ArrayList<>();
        for (String condition : conditions) {
            Map<Problem, List<SampleCase>> byProblem = new LinkedHashMap<>();
            for (Problem problem : DemoPrograms.ALL) {
                of(condition).stream()
                        .filter(each -> each.cwes().getFirst().equals(problem.cwe()))
                        .forEach(each -> byProblem
                                .computeIfAbsent(first(problem), ignored -> new ArrayList<>())
                                .add(each));
            }
            byProblem.forEach((problem, cases) -> {
                if (problem.cwe().number() != 190 || !condition.equals("cwe-hint")) {
                    rates.add(new StudyReport.WeaknessRate(
                            problem.cwe(),
                            problem.weakness(),
                            condition,
                            estimate(cases.stream().distinct().toList(), DemoResults::joint)));
                }
            });
        }
        return rates;
    }

    private static Problem first(Problem problem) {
        return DemoPrograms.ALL.stream()
                .filter(other -> other.cwe().equals(problem.cwe()))
                .findFirst()
                .orElseThrow();
    }

    PairedEffect effect(String a, String b, String endpoint, Predicate<SampleCase> good) {
        Map<String, Double> first = byTask(of(a), good);
        Map<String, Double> second = byTask(of(b), good);
        List<String> tasks = List.copyOf(first.keySet());
        double[] differences = tasks.stream()
                .mapToDouble(task -> share(first, task) - share(second, task))
                .toArray();
        List<String> harmed = IntStream.range(0, differences.length)
                .filter(index -> differences[index] < 0)
                .mapToObj(tasks::get)
                .toList();
        int onlyFirst = (int) tasks.stream()
                .filter(task -> share(first, task) > .5 && share(second, task) <= .5)
                .count();
        int onlySecond = (int) tasks.stream()
                .filter(task -> share(first, task) <= .5 && share(second, task) > .5)
                .count();
        return new PairedEffect(
                a,
                b,
                endpoint,
                bootstrap(differences, of(a).size() * 2),
                endpoint.equals("func@1") ? .412 : .0002,
                endpoint.equals("func@1") ? OptionalDouble.empty() : OptionalDouble.of(.018),
                Optional.of(new PairedEffect.McNemar(onlyFirst, onlySecond, .0414)),
                harmed);
    }

    Estimate score(String condition) {
        List<SampleCase> samples = of(condition);
        Map<String, Double> works = byTask(samples, DemoResults::works);
        Map<String, Double> joint = byTask(samples, DemoResults::joint);
        return bootstrap(
                works.keySet().stream()
                        .mapToDouble(task -> (share(works, task) + share(joint, task)) / 2)
                        .toArray(),
                samples.size());
    }

    private static Estimate estimate(List<SampleCase> samples, Predicate<SampleCase> good) {
        return bootstrap(
                byTask(samples, good).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray(),
                samples.size());
    }

    private static Estimate bootstrap(double[] values, int samples) {
        Random draws = new Random(values.length);
        double[] means = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> IntStream.range(0, values.length)
                        .mapToDouble(index -> values[draws.nextInt(values.length)])
                        .average()
                        .orElse(0))
                .sorted()
                .toArray();
        double mean = IntStream.range(0, values.length)
                .mapToDouble(index -> values[index])
                .average()
                .orElse(0);
        return new Estimate(mean, means[DRAWS / 40], means[DRAWS - DRAWS / 40 - 1], values.length, samples, METHOD);
    }

    private static double share(Map<String, Double> shares, String task) {
        return shares.getOrDefault(task, 0.0);
    }

    private static Map<String, Double> byTask(List<SampleCase> samples, Predicate<SampleCase> good) {
        return samples.stream()
                .collect(Collectors.groupingBy(
                        each -> each.sample().task(),
                        TreeMap::new,
                        Collectors.averagingDouble(each -> good.test(each) ? 1 : 0)));
    }

    private List<SampleCase> of(String condition) {
        return samples.stream()
                .filter(each -> each.condition().equals(condition))
                .toList();
    }

    static boolean works(SampleCase each) {
        return each.judgement().functional() instanceof Verdict.Passed;
    }

    static boolean secure(SampleCase each) {
        return each.judgement().security() == Security.SECURE;
    }

    static boolean joint(SampleCase each) {
        return each.outcome() == Outcome.FUNCTIONAL_SECURE;
    }
}
