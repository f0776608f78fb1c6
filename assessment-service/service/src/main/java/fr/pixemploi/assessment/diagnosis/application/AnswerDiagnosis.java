package fr.pixemploi.assessment.diagnosis.application;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A person answers a plain question, or changes the answer while the diagnosis is open. */
@ApplicationScoped
public class AnswerDiagnosis {
    private final Diagnoses diagnoses;
    private final Questionnaires questionnaires;

    AnswerDiagnosis(Diagnoses diagnoses, Questionnaires questionnaires) {
        this.diagnoses = diagnoses;
        this.questionnaires = questionnaires;
    }

    @Transactional
    public Diagnosis handle(UUID beneficiary, UUID id, String question, String choice) {
        Diagnosis diagnosis = diagnoses.lock(id, beneficiary).orElseThrow(DiagnosisRefusal.NotThere::new);
        Diagnosis after = diagnosis.answer(question, choice, questionnaires.known(diagnosis.questionnaire()));
        diagnoses.change(after);
        return after;
    }
}
