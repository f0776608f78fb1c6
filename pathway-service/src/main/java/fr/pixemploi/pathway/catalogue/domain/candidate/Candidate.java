package fr.pixemploi.pathway.catalogue.domain.candidate;

import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.Training;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with all that a choice needs of it, as the catalogue or a structure of its own offer says it: what is null is not known.
 *
 * @param run the import that the training is as it was in; null of an own offer
 * @param starts the first day on which it may start; with permanent entry, one may begin on any day until {@code ends}
 * @param place the nearest, or the first one when none has a position
 * @param kilometres to it; null when that can't be told
 * @param own null of what is the catalogue's
 */
public record Candidate(
        UUID sessionId,
        @Nullable UUID run,
        ListedOffer offer,
        @Nullable LocalDate starts,
        @Nullable LocalDate startsLast,
        @Nullable LocalDate ends,
        Training.@Nullable Recruitment recruitment,
        List<String> financers,
        List<String> languages,
        Training.@Nullable Place place,
        @Nullable Double kilometres,
        @Nullable Own own) {
    /**
     * What is known of what a structure offers itself, whose seats are ours to count.
     *
     * @param seatsLeft now
     * @param mayWait whether the person may wait where no seat is left
     * @param ofAnother whether another structure offers it than the person's
     */
    public record Own(int seatsLeft, boolean mayWait, boolean ofAnother) {}
}
