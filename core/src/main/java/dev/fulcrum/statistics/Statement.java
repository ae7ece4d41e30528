package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a hypothesis is about: a number that is 0 where there is nothing to be said. The {@link Claim} says on which side of 0 it lies. */
public sealed interface Statement {

    /** Conditions that it cannot do without. */
    Set<String> conditions();

    /** The number, in a few words. */
    String subject();

    /** The number, in full. */
    String text();

    /** Whether it is a share, so that effects are points; else it is in the unit of what is measured. */
    boolean share();

    /** Endpoint of a minus endpoint of b on the tasks that both have. */
    record Difference(Comparison comparison) implements Statement {
        @Override
        public Set<String> conditions() {
            return ordered(comparison.a(), comparison.b());
        }

        @Override
        public String subject() {
            return comparison.endpoint().id();
        }

        @Override
        public String text() {
            return comparison.a() + " minus " + comparison.b() + " on "
                    + comparison.endpoint().id();
        }

        @Override
        public boolean share() {
            return true;
        }
    }

    /**
     * A measure's mean under a minus its mean under b: means of each task's samples that have the measure, over the tasks where both conditions
     * have one.
     */
    record MeasureDifference(String a, String b, String measure, Among among) implements Statement {
        @Override
        public Set<String> conditions() {
            return ordered(a, b);
        }

        @Override
        public String subject() {
            return measure;
        }

        @Override
        public String text() {
            return a + " minus " + b + " on " + measure + ", " + among.title();
        }

        @Override
        public boolean share() {
            return SampleValue.OUTCOMES.contains(measure);
        }
    }

    /**
     * How two measures of samples go together within a task: Pearson's r of the deviations from the means of each task, so that hard tasks
     * being long tasks does not count. Measures are those of the samples, or {@code functional}, {@code secure}, {@code insecure}, {@code joint}, {@code exploited} (works and was broken).
     *
     * @param conditions whose samples are pooled; empty for all
     */
    record Together(String first, String second, Among among, Set<String> conditions) implements Statement {
        public Together {
            conditions = Set.copyOf(conditions);
        }

        @Override
        public String subject() {
            return "within-task r of " + first + " and " + second;
        }

        @Override
        public String text() {
            return subject() + ", " + among.title();
        }

        @Override
        public boolean share() {
            return false;
        }
    }

    /**
     * Mean of a 0/1 measure, minus a reference: mean over tasks of each task's share.
     *
     * @param weaknesses only tasks with these main weaknesses; empty for all
     * @param reference in (0, 1)
     */
    record Share(String measure, Among among, Set<String> weaknesses, double reference, Set<String> conditions)
            implements Statement {
        public Share {
            weaknesses = Set.copyOf(weaknesses);
            conditions = Set.copyOf(conditions);
        }

        @Override
        public String subject() {
            return measure + " minus " + reference;
        }

        @Override
        public String text() {
            return subject() + ", " + among.title() + group(weaknesses);
        }

        @Override
        public boolean share() {
            return true;
        }
    }

    /** Mean of a 0/1 measure over the tasks of some weaknesses minus the same over the tasks of others. */
    record Gap(String measure, Among among, Set<String> weaknesses, Set<String> others, Set<String> conditions)
            implements Statement {
        public Gap {
            weaknesses = Set.copyOf(weaknesses);
            others = Set.copyOf(others);
            conditions = Set.copyOf(conditions);
        }

        @Override
        public String subject() {
            return measure + " gap";
        }

        @Override
        public String text() {
            return measure + group(weaknesses) + " minus" + group(others) + ", " + among.title();
        }

        @Override
        public boolean share() {
            return true;
        }
    }

    /**
     * How many levers the trade-off front mixes, minus one: a front of a single lever is 0.
     *
     * @param levers lever of every condition
     */
    record FrontMix(Endpoint first, Endpoint second, Map<String, String> levers) implements Statement {
        public FrontMix {
            levers = Map.copyOf(levers);
        }

        @Override
        public Set<String> conditions() {
            return levers.keySet();
        }

        @Override
        public String subject() {
            return "levers on the front beyond the first";
        }

        @Override
        public String text() {
            return subject() + " of " + first.id() + " and " + second.id();
        }

        @Override
        public boolean share() {
            return false;
        }
    }

    private static String group(Set<String> weaknesses) {
        return weaknesses.isEmpty() ? "" : " (" + String.join(", ", List.copyOf(new TreeSet<>(weaknesses))) + ")";
    }

    private static Set<String> ordered(String a, String b) {
        return new LinkedHashSet<>(List.of(a, b));
    }
}
