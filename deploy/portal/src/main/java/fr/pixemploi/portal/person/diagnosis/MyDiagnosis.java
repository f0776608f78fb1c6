package fr.pixemploi.portal.person.diagnosis;

import fr.pixemploi.client.assessment.model.Diagnosis;
import fr.pixemploi.client.assessment.model.DiagnosisQuestion;
import fr.pixemploi.client.assessment.model.DiagnosisTask;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open diagnosis and what of it is shown now: a question, else a task that waits, else its end.
 *
 * @param wanted question that the person wants to change; null for the next one
 */
record MyDiagnosis(Diagnosis diagnosis, @Nullable String wanted) {
    public List<DiagnosisQuestion> question() {
        List<DiagnosisQuestion> all = diagnosis.getQuestions();
        return all.stream()
                .filter(one -> wanted == null
                        ? !answers().containsKey(one.getId())
                        : one.getId().equals(wanted))
                .limit(1)
                .toList();
    }

    public List<DiagnosisTask> task() {
        if (!question().isEmpty()) return List.of();
        return diagnosis.getTasks().stream()
                .filter(task -> task.getState() == DiagnosisTask.StateEnum.WAITING)
                .limit(1)
                .toList();
    }

    /** Whether the person answered nothing yet; what was known of them is no answer. */
    public boolean isFirst() {
        return diagnosis.getQuestions().stream()
                .allMatch(one -> isKnown(one) || !answers().containsKey(one.getId()));
    }

    /** Whether it was not asked, since the person said it before. */
    public boolean isKnown(DiagnosisQuestion question) {
        return diagnosis.getKnown() != null && diagnosis.getKnown().contains(question.getId());
    }

    public boolean isAnswer(String question, String choice) {
        return choice.equals(answers().get(question));
    }

    public int number(DiagnosisQuestion question) {
        return diagnosis.getQuestions().indexOf(question) + 1;
    }

    public int total() {
        return diagnosis.getQuestions().size();
    }

    public List<DiagnosisQuestion> answered() {
        return diagnosis.getQuestions().stream()
                .filter(one -> answers().containsKey(one.getId()))
                .toList();
    }

    public List<DiagnosisQuestion> known() {
        return diagnosis.getQuestions().stream().filter(this::isKnown).toList();
    }

    /** Words of what was chosen. */
    public String chosen(DiagnosisQuestion question) {
        return question.getChoices().stream()
                .filter(choice -> isAnswer(question.getId(), choice.getId()))
                .map(choice -> choice.getText())
                .findFirst()
                .orElse("");
    }

    private Map<String, String> answers() {
        return diagnosis.getAnswers() == null ? Map.of() : diagnosis.getAnswers();
    }
}
