package fr.pixemploi.pathway.workshop.domain;

import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Own sessions that an optimiser looks at. */
public interface OwnCandidates {
    /** So many sessions of each other structure at most: nobody's offers push out those of the others. */
    int MOST_OF_ANOTHER = 50;

    /**
     * @param free seats, with the one that the person has by a pathway of the structures
     * @param mayWait whether the person may wait where none is free, or waits already
     * @param kilometres to it, as the crow flies; null when that can't be told, or does not matter
     */
    record Found(
            OwnOffer offer,
            OwnSession session,
            int free,
            boolean mayWait,
            OwnOffers.@Nullable Point where,
            @Nullable Double kilometres) {}

    /**
     * Sessions that were passed over.
     *
     * @param tooFar in the window, and outside of the circle
     */
    record Passed(int outsideWindow, int tooFar) {}

    /**
     * What may fit, also where no seat is free; the structures' own first, then one after the other of each other structure; of each what has
     * free seats, the soonest of it.
     *
     * @param structures whose people are looked for; of others only what is open to them
     * @param others whether those of others count at all
     * @param person all ids of whoever it is for
     */
    List<Found> find(Set<UUID> structures, boolean others, Collection<UUID> person, CandidateSearch search, int limit);

    Passed passed(Set<UUID> structures, boolean others, CandidateSearch search);
}
