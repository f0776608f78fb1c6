package fr.pixemploi.assessment.sandbox.application;

import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.diagnosis.application.AnswerDiagnosis;
import fr.pixemploi.assessment.diagnosis.application.AnswerTask;
import fr.pixemploi.assessment.diagnosis.application.EndDiagnosis;
import fr.pixemploi.assessment.diagnosis.application.FindDiagnoses;
import fr.pixemploi.assessment.diagnosis.application.StartDiagnosis;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.sandbox.domain.Play;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Plays the entry diagnosis as a person goes through it: questions by chance, and each small task is not known. */
@ApplicationScoped
class PlayDiagnosis {
    private final FindDiagnoses findDiagnoses;
    private final StartDiagnosis startDiagnosis;
    private final AnswerDiagnosis answerDiagnosis;
    private final AnswerTask answerTask;
    private final EndDiagnosis endDiagnosis;

    PlayDiagnosis(
            FindDiagnoses findDiagnoses,
            StartDiagnosis startDiagnosis,
            AnswerDiagnosis answerDiagnosis,
            AnswerTask answerTask,
            EndDiagnosis endDiagnosis) {
        this.findDiagnoses = findDiagnoses;
        this.startDiagnosis = startDiagnosis;
        this.answerDiagnosis = answerDiagnosis;
        this.answerTask = answerTask;
        this.endDiagnosis = endDiagnosis;
    }

    void handle(Play play) {
        List<Diagnosis> before = findDiagnoses.handle(play.beneficiary(), null, 1);
        Diagnosis diagnosis = before.isEmpty()
                ? startDiagnosis.handle(
                        play.beneficiary(), new StartDiagnosis.Wish(null, play.structure(), null, Set.of()))
                : before.getFirst();
        if (diagnosis.status() != Diagnosis.Status.OPEN) return;
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(play.seed());
        for (Questionnaire.Question question :
                findDiagnoses.questionnaire(diagnosis).questions()) {
            List<Questionnaire.Choice> choices = question.choices();
            answerDiagnosis.handle(
                    play.beneficiary(),
                    diagnosis.id(),
                    question.id(),
                    choices.get(chance.nextInt(choices.size())).id());
        }
        for (int number = 1; number <= diagnosis.tasks().size(); number++)
            if (isOpen(diagnosis.tasks().get(number - 1)))
                answerTask.handle(play.beneficiary(), diagnosis.id(), number, new Response.Skip());
        endDiagnosis.handle(play.beneficiary(), diagnosis.id());
    }

    private static boolean isOpen(Diagnosis.TakenTask task) {
        return task.item() != null && task.outcome() == null;
    }
}
