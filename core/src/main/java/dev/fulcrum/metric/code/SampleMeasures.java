package dev.fulcrum.metric.code;

import dev.fulcrum.metric.text.EditSimilarity;
import dev.fulcrum.task.Language;
import java.util.Optional;

/**
 * What a sample looks like, by itself and beside a reference for the same task.
 *
 * @param code the sample's own measures
 * @param verbosity the sample's tokens / the reference's tokens; 1 is as long as the reference
 * @param editSimilarity likeness to the reference by characters, 0..1
 */
public record SampleMeasures(CodeMeasures code, Optional<Double> verbosity, Optional<Double> editSimilarity) {

    /** @return empty where the sample cannot be measured, {@link CodeMeasures#of} */
    public static Optional<SampleMeasures> of(Language language, String code) {
        return CodeMeasures.of(language, code)
                .map(measures -> new SampleMeasures(measures, Optional.empty(), Optional.empty()));
    }

    /**
     * @param reference a correct program for the same task, posed the same way: whole programs are compared with whole programs
     * @return empty where the sample cannot be measured, {@link CodeMeasures#of}; without verbosity where the reference has no tokens
     */
    public static Optional<SampleMeasures> of(Language language, String code, String reference) {
        Optional<CodeMeasures> other = CodeMeasures.of(language, reference);
        return CodeMeasures.of(language, code)
                .map(measures -> new SampleMeasures(
                        measures,
                        other.filter(of -> of.tokens() > 0).map(of -> (double) measures.tokens() / of.tokens()),
                        Optional.of(EditSimilarity.of(code, reference))));
    }
}
