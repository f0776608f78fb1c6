package fr.pixemploi.pathway.effectiveness.domain.trajectory;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.util.Set;
import java.util.UUID;

/**
 * An offer as far as its effects are looked at.
 *
 * @param kind code of what sort of offer it is: offers of one kind are taken to be alike until they show otherwise
 * @param aims competences that it means to raise
 */
public record MeasuredOffer(UUID id, String kind, Set<CompetenceCode> aims) {
    public MeasuredOffer {
        aims = Set.copyOf(aims);
    }

    public boolean aimsAt(CompetenceCode competence) {
        return aims.contains(competence);
    }
}
