package fr.pixemploi.assessment.diagnosis.domain.questionnaire;

import java.util.Optional;

/** The versions of the questionnaire. */
public interface Questionnaires {
    /** The one that new rules are written for. */
    Questionnaire current();

    Optional<Questionnaire> find(int version);

    /** One that rules or a passage name: it was published, so it is there. */
    default Questionnaire known(int version) {
        return find(version)
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of the questionnaire"));
    }
}
