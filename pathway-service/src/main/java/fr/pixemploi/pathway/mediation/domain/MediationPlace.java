package fr.pixemploi.pathway.mediation.domain;

import fr.pixemploi.pathway.place.domain.Address;
import java.time.LocalDate;
import java.util.Set;

/**
 * A place where people are helped, or a service of such a place.
 *
 * @param sourceId what its source calls it, unique within a feed
 * @param themes empty when the source says none
 * @param inPerson whether one can go there
 * @param remote whether one is helped from afar
 * @param address as the source says it
 * @param saidOn when the source last changed it
 */
public record MediationPlace(
        String sourceId,
        String name,
        Set<Theme> themes,
        boolean inPerson,
        boolean remote,
        Address address,
        Facts facts,
        LocalDate saidOn) {
    public MediationPlace {
        if (sourceId.isBlank() || name.isBlank()) throw new IllegalArgumentException("a place without id or name");
        themes = Set.copyOf(themes);
    }
}
