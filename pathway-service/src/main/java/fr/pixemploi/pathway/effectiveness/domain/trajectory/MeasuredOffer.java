package fr.pixemploi.pathway.effectiveness.domain.trajectory;

import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An offer as far as its effects are looked at.
 *
 * @param kind code of what sort of offer it is: offers of one kind are taken to be alike until they show otherwise
 * @param aims competences that it means to raise
 */
public record MeasuredOffer(UUID id, String kind, Set<CompetenceCode> aims) {
    /** What advisers add themselves: all of it is one offer, of which nothing is known but that it was there. */
    public static final MeasuredOffer ADDED = new MeasuredOffer(new UUID(0, 0), "added", Set.of());

    /** Kind of what does not say its own. */
    public static final String UNSAID = "unsaid";

    public MeasuredOffer {
        aims = Set.copyOf(aims);
    }

    public static MeasuredOffer of(ListedOffer offer) {
        return new MeasuredOffer(
                offer.id(),
                offer.kind() == null ? UNSAID : offer.kind().code(),
                offer.targets().stream().map(Target::competence).collect(Collectors.toSet()));
    }

    public boolean aimsAt(CompetenceCode competence) {
        return aims.contains(competence);
    }
}
