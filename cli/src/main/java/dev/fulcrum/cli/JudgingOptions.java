package dev.fulcrum.cli;

import dev.fulcrum.oracle.Judge;
import picocli.CommandLine.Option;

/** What every command that judges samples can be told. */
final class JudgingOptions {
    @Option(names = "--no-cache", description = "Judge everything anew; neither read nor remember verdicts.")
    private boolean noCache;

    /** @param workers samples judged at once */
    Judge open(Installation installation, int workers) {
        return noCache ? installation.judge(workers) : installation.rememberingJudge(workers);
    }
}
