package dev.fulcrum.store;

import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.sample.Sample;
import java.util.List;
import java.util.Optional;

/**
 * A sample with everything that is known about it.
 *
 * @param id the store's number for it
 * @param judgement empty until it was judged
 * @param scans one per scanner that looked at it
 */
public record StoredSample(long id, Sample sample, Optional<Judgement> judgement, List<StoredScan> scans) {
    public StoredSample {
        scans = List.copyOf(scans);
    }
}
