package dev.fulcrum.sample;

import dev.fulcrum.model.Completion;
import dev.fulcrum.model.CompletionRequest;
import dev.fulcrum.model.Model;
import dev.fulcrum.model.Question;
import dev.fulcrum.prompting.Answer;
import dev.fulcrum.prompting.Prompter;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.List;

/** Asks a model for samples of a task under a condition. */
public final class Sampler {
    private final Prompter prompter;

    public Sampler(Prompter prompter) {
        this.prompter = prompter;
    }

    /**
     * Draws the samples with the given indices, in one request.
     *
     * @param indices 0-based, at least one
     * @return one sample per index, in their order
     */
    public List<Sample> draw(Model model, Condition condition, Task task, List<Integer> indices) {
        Question question = prompter.question(task, condition.strategy());
        List<Long> seeds = indices.stream()
                .map(index -> Seeds.of(condition.seed(), task.id(), index))
                .toList();
        List<Completion> completions =
                model.complete(new CompletionRequest(question, prompter.decoding(task, condition.decoding()), seeds));
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < indices.size(); i++) {
            Completion completion = completions.get(i);
            samples.add(new Sample(
                    task.id(),
                    indices.get(i),
                    seeds.get(i),
                    question,
                    completion,
                    Answer.program(task, completion.text())));
        }
        return samples;
    }
}
