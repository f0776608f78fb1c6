package fr.pixemploi.pathway.workshop.domain;

import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Own sessions that an optimiser looks at. */
public interface OwnCandidates {
    /**
     * @param free seats, with the one that the person has
     * @param kilometres to it, as the crow flies; null when that can't be told, or does not matter
     */
    record Found(
            OwnOffer offer,
            OwnSession session,
            int free,
            OwnOffers.@Nullable Point where,
            @Nullable Double kilometres) {}

    /**
     * Sessions that were passed over.
     *
     * @param tooFar in the window, and outside of the circle
     */
    record Passed(int outsideWindow, int tooFar) {}

    /**
     * What may fit, also where no seat is free; the structure's own first, of that what has free seats, the soonest of it.
     *
     * @param structure whose people are looked for; of others only what is open to them
     * @param others whether those of others count at all
     * @param person all ids of whoever it is for
     */
    List<Found> find(UUID structure, boolean others, Collection<UUID> person, CandidateSearch search, int limit);

    Passed passed(UUID structure, boolean others, CandidateSearch search);
}
