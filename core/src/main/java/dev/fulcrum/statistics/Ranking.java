package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks of conditions with the uncertainty that they have: two conditions that the data cannot tell apart share ranks.
 *
 * @param places best first
 */
public record Ranking(Endpoint endpoint, List<Place> places) {

    /**
     * @param best rank 1 + the number of conditions that are shown to be better
     * @param worst number of conditions - the number that are shown to be worse; best = worst means that the rank is certain
     */
    public record Place(String condition, double value, int best, int worst) {}

    public Ranking {
        places = List.copyOf(places);
    }

    /**
     * All pairs are compared and corrected by Holm, so that with the level set all rank intervals hold together.
     *
     * @throws dev.fulcrum.UserError if two conditions have no task in common
     * @see "Mogstad, Romano, Shaikh, Wilhelm 2024, Inference for ranks"
     */
    public static Ranking of(PairedAnalysis analysis, Endpoint endpoint) {
        List<String> conditions = analysis.table().conditions();
        Map<String, Integer> better = new HashMap<>();
        Map<String, Integer> worse = new HashMap<>();
        for (Contrast contrast : analysis.contrasts(analysis.allPairs(List.of(endpoint)))) {
            if (contrast.pHolm() <= analysis.settings().alpha()) {
                boolean aWins = contrast.difference().value() > 0;
                better.merge(aWins ? contrast.b() : contrast.a(), 1, Integer::sum);
                worse.merge(aWins ? contrast.a() : contrast.b(), 1, Integer::sum);
            }
        }
        List<Place> places = new ArrayList<>();
        for (String condition : conditions) {
            places.add(new Place(
                    condition,
                    analysis.estimate(condition, endpoint).value(),
                    1 + better.getOrDefault(condition, 0),
                    conditions.size() - worse.getOrDefault(condition, 0)));
        }
        places.sort(Comparator.comparingDouble(Place::value).reversed().thenComparing(Place::condition));
        return new Ranking(endpoint, places);
    }
}
