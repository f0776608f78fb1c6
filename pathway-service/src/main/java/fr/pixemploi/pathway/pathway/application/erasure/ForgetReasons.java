package fr.pixemploi.pathway.pathway.application.erasure;

import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.recommendation.domain.ResultForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Reasons quote a result: they go with it. Trainings stay, and how far their person is. */
@ApplicationScoped
@Transactional
class ForgetReasons {
    private final Pathways pathways;

    ForgetReasons(Pathways pathways) {
        this.pathways = pathways;
    }

    void handle(@Observes ResultForgotten forgotten) {
        pathways.forgetReasons(forgotten.recommendations());
    }
}
