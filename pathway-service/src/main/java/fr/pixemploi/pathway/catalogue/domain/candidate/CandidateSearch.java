package fr.pixemploi.pathway.catalogue.domain.candidate;

import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions may help somebody.
 *
 * @param competences any of them is raised; preparations of a certification, which raise none, are among it too
 * @param today what nobody may enrol in from then on is not among them
 * @param from the first day of the window in which it may start
 * @param to the last one
 * @param near all on-site parts within it; null: anywhere
 * @param limit at most so many of each: in reach, at a distance, of unknown place
 */
public record CandidateSearch(
        Set<CompetenceCode> competences,
        LocalDate today,
        LocalDate from,
        LocalDate to,
        @Nullable Circle near,
        int limit) {
    public CandidateSearch {
        if (to.isBefore(from)) throw new IllegalArgumentException("a window ends after its beginning");
        competences = Set.copyOf(competences);
    }
}
