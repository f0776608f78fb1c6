package fr.pixemploi.pathway.situation.application;

import fr.pixemploi.pathway.situation.domain.Situation;
import fr.pixemploi.pathway.situation.domain.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds what training must fit for a person. */
@ApplicationScoped
public class FindSituation {
    private final Situations situations;

    FindSituation(Situations situations) {
        this.situations = situations;
    }

    public Situation handle(UUID fileId) {
        return situations.of(fileId);
    }
}
