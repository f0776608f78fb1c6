package fr.pixemploi.profile.structure.application;

import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says whether a mandate reaches a structure now, by the tree as it is kept here and never by a token. */
@ApplicationScoped
@Transactional
public class CheckMandate {
    private final Structures structures;

    CheckMandate(Structures structures) {
        this.structures = structures;
    }

    public boolean handle(Mandate mandate, UUID structure) {
        return structures.reaches(mandate, structure);
    }
}
