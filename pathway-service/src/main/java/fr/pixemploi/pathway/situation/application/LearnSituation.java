package fr.pixemploi.pathway.situation.application;

import fr.pixemploi.pathway.situation.domain.Situation;
import fr.pixemploi.pathway.situation.domain.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes what training must fit for a person. */
@ApplicationScoped
@Transactional
public class LearnSituation {
    private final Situations situations;

    public LearnSituation(Situations situations) {
        this.situations = situations;
    }

    public void handle(UUID fileId, Situation situation) {
        situations.keep(fileId, situation);
    }

    public void forget(UUID fileId) {
        situations.forget(fileId);
    }
}
