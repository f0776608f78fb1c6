package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One training of a pathway, copied from the catalogue when it was prescribed.
 *
 * @param number place in the pathway, from 1
 * @param reasons why it is there, in plain French; they quote a result
 * @param completedAt when it was said to be done, or null
 */
public record PathwayStep(
        int number,
        UUID offerId,
        String title,
        int hours,
        List<CompetenceCode> competences,
        List<String> reasons,
        @Nullable Instant completedAt) {
    public PathwayStep {
        competences = List.copyOf(competences);
        reasons = List.copyOf(reasons);
    }

    public boolean done() {
        return completedAt != null;
    }

    PathwayStep doneAt(Instant at) {
        return new PathwayStep(number, offerId, title, hours, competences, reasons, at);
    }

    PathwayStep withoutReasons() {
        return new PathwayStep(number, offerId, title, hours, competences, List.of(), completedAt);
    }
}
