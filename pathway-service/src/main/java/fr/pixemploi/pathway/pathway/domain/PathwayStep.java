package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.option.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session of a pathway, copied as it was proposed when it was prescribed.
 *
 * @param number place in the pathway, from 1
 * @param offered which session of which offer; null for a step that an adviser added
 * @param reasons why it is there; they quote a result
 * @param completedAt when it was said to be done, or null
 */
public record PathwayStep(
        int number,
        @Nullable Offered offered,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        List<CompetenceCode> competences,
        List<Said> reasons,
        @Nullable Instant completedAt) {
    /**
     * @param mode on-site, remote or hybrid; null when nobody said
     * @param town null when all is at a distance or nobody said
     */
    public record Offered(
            UUID offerId,
            String sessionId,
            String body,
            @Nullable String mode,
            @Nullable String town) {}

    public PathwayStep {
        competences = List.copyOf(competences);
        reasons = List.copyOf(reasons);
    }

    public boolean done() {
        return completedAt != null;
    }

    PathwayStep doneAt(Instant at) {
        return new PathwayStep(number, offered, title, startsOn, endsOn, hours, competences, reasons, at);
    }

    PathwayStep withoutReasons() {
        return new PathwayStep(number, offered, title, startsOn, endsOn, hours, competences, List.of(), completedAt);
    }
}
