package fr.pixemploi.assessment.diagnosis.domain.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a diagnosis found, as rules see it.
 *
 * @param answers question to choice; a question that is not there was not answered, which counts as {@code unknown}
 * @param tasks outcome of each task, from the first
 */
public record Findings(Map<String, String> answers, List<TaskOutcome> tasks) {
    public Findings {
        answers = Map.copyOf(answers);
        tasks = List.copyOf(tasks);
    }

    public String answer(String question) {
        return Objects.requireNonNullElse(answers.get(question), Questionnaire.UNKNOWN);
    }

    /** @param number from 1 */
    public TaskOutcome task(int number) {
        return number <= tasks.size() ? tasks.get(number - 1) : TaskOutcome.NOT_TRIED;
    }

    public long succeeded() {
        return tasks.stream().filter(TaskOutcome.SUCCEEDED::equals).count();
    }
}
