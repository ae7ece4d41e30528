package dev.fulcrum.statistics;

import dev.fulcrum.metric.OutcomeTable;
import dev.fulcrum.metric.TaskTally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Logistic regression by generalised estimating equations: exchangeable correlation inside clusters, sandwich errors. A sensitivity
 * analysis beside the bootstrap: it asks about odds, with the marginal rate of each condition, and trusts the errors only with 40 clusters or more.
 *
 * @see "Liang and Zeger 1986, Longitudinal data analysis using generalized linear models"
 */
public final class LogisticGee {
    private static final int STEPS = 200;
    private static final double CLOSE = 1e-10;

    private final List<List<Block>> clusters;
    private final int width;
    private final long samples;

    private LogisticGee(List<List<Block>> clusters) {
        this.clusters = clusters;
        this.width = clusters.getFirst().getFirst().covariates().length;
        this.samples = clusters.stream()
                .flatMap(List::stream)
                .mapToLong(Block::samples)
                .sum();
    }

    /**
     * Samples of one cluster with the same covariates.
     *
     * @param covariates with a 1 in front for the intercept
     * @param counting samples that count, 0..samples
     */
    public record Block(String cluster, int samples, int counting, double... covariates) {}

    /**
     * A fitted model; arrays have one place per covariate.
     *
     * @param coefficients log odds (ratios)
     * @param standardErrors sandwich
     * @param p two-sided Wald
     * @param correlation the common correlation of two samples of a cluster
     */
    public record Fit(List<Double> coefficients, List<Double> standardErrors, List<Double> p, double correlation) {
        public Fit {
            coefficients = List.copyOf(coefficients);
            standardErrors = List.copyOf(standardErrors);
            p = List.copyOf(p);
        }
    }

    /** @return empty when it does not converge, for example because a group always or never counts and its odds are infinite */
    public static Optional<Fit> fit(Collection<Block> blocks) {
        Map<String, List<Block>> clusters = new LinkedHashMap<>();
        blocks.forEach(block -> clusters.computeIfAbsent(block.cluster(), name -> new ArrayList<>())
                .add(block));
        return clusters.isEmpty() ? Optional.empty() : new LogisticGee(List.copyOf(clusters.values())).fit();
    }

    /** The comparison as odds: coefficient 1 is the log odds ratio of a against b, on the tasks that both have. Only k = 1 endpoints have odds. */
    public static Optional<Fit> contrast(OutcomeTable table, Comparison comparison) {
        if (comparison.endpoint().k() != 1) {
            throw new IllegalArgumentException(comparison.endpoint() + " has no odds per sample, only @1 endpoints do");
        }
        List<Block> blocks = new ArrayList<>();
        Map<String, TaskTally> baseline = table.tasks(comparison.b());
        for (TaskTally treated : table.tasks(comparison.a()).values()) {
            TaskTally untreated = baseline.get(treated.task());
            if (untreated != null) {
                blocks.add(block(treated, comparison, 1));
                blocks.add(block(untreated, comparison, 0));
            }
        }
        return fit(blocks);
    }

    private static Block block(TaskTally tally, Comparison comparison, double treated) {
        return new Block(
                tally.cluster(),
                tally.samples(),
                tally.count(comparison.endpoint().kind()),
                1,
                treated);
    }

    private Optional<Fit> fit() {
        RealVector beta = new ArrayRealVector(width);
        double correlation = 0;
        for (int step = 0; step < STEPS; step++) {
            Equations equations = new Equations(beta, correlation);
            DecompositionSolver solver = new QRDecomposition(equations.information).getSolver();
            if (!solver.isNonSingular()) {
                return Optional.empty();
            }
            RealVector move = solver.solve(equations.score);
            beta = beta.add(move);
            // The first steps are plain logistic regression: a correlation of residuals needs a sensible fit.
            correlation = step < 3 ? 0 : correlation(beta);
            if (step > 4 && move.getLInfNorm() < CLOSE) {
                return Optional.of(finished(beta, correlation));
            }
        }
        return Optional.empty();
    }

    private Fit finished(RealVector beta, double correlation) {
        Equations equations = new Equations(beta, correlation);
        RealMatrix bread =
                new QRDecomposition(equations.information).getSolver().getInverse();
        RealMatrix sandwich = bread.multiply(equations.meat).multiply(bread);
        List<Double> coefficients = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            double error = Math.sqrt(sandwich.getEntry(i, i));
            coefficients.add(beta.getEntry(i));
            errors.add(error);
            p.add(2 * Distributions.normal(-Math.abs(beta.getEntry(i) / error)));
        }
        return new Fit(coefficients, errors, p, correlation);
    }

    /** Moment estimate of the exchangeable correlation from Pearson residuals. */
    private double correlation(RealVector beta) {
        double squares = 0;
        double products = 0;
        double pairs = 0;
        for (List<Block> cluster : clusters) {
            double sum = 0;
            double own = 0;
            double size = 0;
            for (Block block : cluster) {
                double rate = rate(block, beta);
                double deviation = Math.sqrt(rate * (1 - rate));
                sum += (block.counting() - block.samples() * rate) / deviation;
                own += (block.counting() * (1 - rate) * (1 - rate) + (block.samples() - block.counting()) * rate * rate)
                        / (rate * (1 - rate));
                size += block.samples();
            }
            squares += own;
            products += (sum * sum - own) / 2;
            pairs += size * (size - 1) / 2;
        }
        double scale = squares / (samples - width);
        return products / (scale * (pairs - width));
    }

    private static double rate(Block block, RealVector beta) {
        double logit = 0;
        for (int i = 0; i < block.covariates().length; i++) {
            logit += block.covariates()[i] * beta.getEntry(i);
        }
        return 1 / (1 + Math.exp(-logit));
    }

    /** Score, information and the outer products of the clusters' scores at one point. */
    private final class Equations {
        final RealVector score = new ArrayRealVector(width);
        final RealMatrix information = new Array2DRowRealMatrix(width, width);
        final RealMatrix meat = new Array2DRowRealMatrix(width, width);

        Equations(RealVector beta, double correlation) {
            for (List<Block> cluster : clusters) {
                add(cluster, beta, correlation);
            }
        }

        /** The inverse of an exchangeable correlation matrix is (I - c 11') / (1 - r) with c = r / (1 + (n-1) r). */
        private void add(List<Block> cluster, RealVector beta, double correlation) {
            double size = cluster.stream().mapToInt(Block::samples).sum();
            double shared = correlation / (1 + (size - 1) * correlation);
            RealVector own = new ArrayRealVector(width);
            RealVector total = new ArrayRealVector(width);
            RealMatrix curvature = new Array2DRowRealMatrix(width, width);
            double residuals = 0;
            for (Block block : cluster) {
                double rate = rate(block, beta);
                double deviation = Math.sqrt(rate * (1 - rate));
                double residual = (block.counting() - block.samples() * rate) / deviation;
                RealVector covariates = new ArrayRealVector(block.covariates());
                own = own.add(covariates.mapMultiply(deviation * residual));
                total = total.add(covariates.mapMultiply(deviation * block.samples()));
                residuals += residual;
                addTo(curvature, covariates.outerProduct(covariates), deviation * deviation * block.samples());
            }
            RealVector mine =
                    own.subtract(total.mapMultiply(shared * residuals)).mapDivide(1 - correlation);
            score.setSubVector(0, score.add(mine));
            addTo(curvature, total.outerProduct(total), -shared);
            addTo(information, curvature, 1 / (1 - correlation));
            addTo(meat, mine.outerProduct(mine), 1);
        }

        private void addTo(RealMatrix sum, RealMatrix part, double factor) {
            for (int row = 0; row < width; row++) {
                for (int column = 0; column < width; column++) {
                    sum.addToEntry(row, column, factor * part.getEntry(row, column));
                }
            }
        }
    }
}
