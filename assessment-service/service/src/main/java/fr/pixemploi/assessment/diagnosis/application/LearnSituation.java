package fr.pixemploi.assessment.diagnosis.application;

import fr.pixemploi.assessment.diagnosis.domain.situation.Situation;
import fr.pixemploi.assessment.diagnosis.domain.situation.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes what is known of a person before a diagnosis asks. */
@ApplicationScoped
@Transactional
public class LearnSituation {
    private final Situations situations;

    public LearnSituation(Situations situations) {
        this.situations = situations;
    }

    public void handle(UUID beneficiary, Situation situation) {
        situations.keep(beneficiary, situation);
    }

    public void forget(UUID beneficiary) {
        situations.forget(beneficiary);
    }
}
