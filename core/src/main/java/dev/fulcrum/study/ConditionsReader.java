package dev.fulcrum.study;

import dev.fulcrum.UserError;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.ModelCatalogue;
import dev.fulcrum.prompting.PromptStrategy;
import dev.fulcrum.scan.Roles;
import dev.fulcrum.spec.SpecMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the cells of a study: conditions written out one by one, and a grid of models and strategies with exclusions. */
final class ConditionsReader {
    private final ModelCatalogue models;
    private final StudySpec.AbsentModels absentModels;
    private final Decoding decoding;
    private final Set<String> judges;
    private final Set<String> names = new HashSet<>();

    ConditionsReader(
            ModelCatalogue models, StudySpec.AbsentModels absentModels, Decoding decoding, Set<String> judges) {
        this.models = models;
        this.absentModels = absentModels;
        this.decoding = decoding;
        this.judges = judges;
    }

    /** Conditions first, then the grid, in the order of the file. */
    List<StudySpec.ConditionSpec> read(SpecMapping root) {
        List<StudySpec.ConditionSpec> conditions = new ArrayList<>();
        root.mappings("conditions").forEach(spec -> conditions.add(condition(spec)));
        root.optionalMapping("grid").ifPresent(grid -> conditions.addAll(grid(grid)));
        if (conditions.isEmpty()) {
            root.problem("conditions", "names no condition");
        }
        return conditions;
    }

    private StudySpec.ConditionSpec condition(SpecMapping spec) {
        String name = spec.text("name");
        if (!names.add(name)) {
            spec.problem("name", "\"" + name + "\" names two conditions");
        }
        String model = model(spec, "model", spec.text("model"));
        PromptStrategy strategy = spec.choice("strategy", PromptStrategy.byId()).orElse(PromptStrategy.PLAIN);
        Set<String> guides = new LinkedHashSet<>(spec.texts("guides"));
        requireOneRoleEach(spec, guides);
        return new StudySpec.ConditionSpec(
                name,
                model,
                strategy,
                StudySpecReader.decoding(spec.optionalMapping("decoding"), Optional.of(decoding)),
                guides,
                spec.optionalText("lever").orElse(""));
    }

    private void requireOneRoleEach(SpecMapping spec, Set<String> guides) {
        try {
            Roles.of(guides, judges);
        } catch (UserError mixed) {
            mixed.problems().forEach(problem -> spec.problem("guides", problem));
        }
    }

    /** Every model under every strategy but the excluded pairs; the lever is the strategy. */
    private List<StudySpec.ConditionSpec> grid(SpecMapping grid) {
        List<String> chosenModels = grid.texts("models");
        List<String> chosenStrategies = grid.texts("strategies");
        if (chosenModels.isEmpty() || chosenStrategies.isEmpty()) {
            grid.problem("models", "a grid needs models and strategies");
        }
        chosenModels.forEach(model -> model(grid, "models", model));
        Map<String, PromptStrategy> known = PromptStrategy.byId();
        chosenStrategies.stream()
                .filter(word -> !known.containsKey(word))
                .forEach(word -> grid.problem(
                        "strategies", "\"" + word + "\" is unknown; allowed: " + String.join(", ", known.keySet())));
        Set<List<String>> excluded = excluded(grid, chosenModels, chosenStrategies);
        List<StudySpec.ConditionSpec> cells = new ArrayList<>();
        for (String model : chosenModels) {
            for (String word : chosenStrategies) {
                String name = model + "/" + word;
                if (known.containsKey(word) && !excluded.contains(List.of(model, word)) && names.add(name)) {
                    cells.add(new StudySpec.ConditionSpec(
                            name, model, known.getOrDefault(word, PromptStrategy.PLAIN), decoding, Set.of(), word));
                }
            }
        }
        return cells;
    }

    private static Set<List<String>> excluded(SpecMapping grid, List<String> models, List<String> strategies) {
        Set<List<String>> excluded = new HashSet<>();
        for (SpecMapping spec : grid.mappings("exclude")) {
            Map<String, List<String>> axes = new LinkedHashMap<>();
            axes.put("model", models);
            axes.put("strategy", strategies);
            Map<String, List<String>> chosen = new LinkedHashMap<>();
            axes.forEach((axis, words) -> {
                Optional<String> word = spec.optionalText(axis);
                word.filter(given -> !words.contains(given))
                        .ifPresent(given -> spec.problem(axis, "\"" + given + "\" is not in the grid"));
                chosen.put(axis, word.map(List::of).orElse(words));
            });
            for (String model : chosen.getOrDefault("model", List.of())) {
                chosen.getOrDefault("strategy", List.of()).forEach(strategy -> excluded.add(List.of(model, strategy)));
            }
        }
        return excluded;
    }

    private String model(SpecMapping spec, String key, String model) {
        boolean refused = switch (absentModels) {
            case REFUSE -> !models.has(model);
            case SKIP -> false;
        };
        if (spec.has(key) && refused) {
            spec.problem(key, "\"" + model + "\" is unknown; models here: " + String.join(", ", models.names()));
        }
        return model;
    }
}
