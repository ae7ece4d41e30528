package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.statistics.Contrast;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The difference between two conditions on the same tasks.
 *
 * @param a the condition that is looked at
 * @param b the condition it is compared to
 * @param endpoint {@code func@1}, {@code func-sec@1}, {@code sec@1}
 * @param difference a minus b, -1 to 1, with paired interval, n and method
 * @param pPermutation sign-flip permutation, two-sided
 * @param pHolm the same after Holm's correction inside the declared family; empty when it belongs to none
 * @param mcNemar exact test on one bit per task; empty when it was not made
 * @param harmed tasks on which a is worse than b, by id
 */
public record PairedEffect(
        String a,
        String b,
        String endpoint,
        Estimate difference,
        double pPermutation,
        OptionalDouble pHolm,
        Optional<McNemar> mcNemar,
        List<String> harmed) {

    public PairedEffect {
        harmed = List.copyOf(harmed);
    }

    /** As the statistics found it. */
    static PairedEffect of(Contrast contrast) {
        return new PairedEffect(
                contrast.a(),
                contrast.b(),
                contrast.endpoint().id(),
                contrast.difference(),
                contrast.pPermutation(),
                OptionalDouble.of(contrast.pHolm()),
                Optional.of(new McNemar(
                        contrast.mcNemar().b(),
                        contrast.mcNemar().c(),
                        contrast.mcNemar().p())),
                contrast.harmedTasks());
    }

    /**
     * Exact McNemar test.
     *
     * @param b tasks that only the first condition solves
     * @param c tasks that only the second one solves
     * @param p two-sided
     */
    public record McNemar(int b, int c, double p) {}
}
