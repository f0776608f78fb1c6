package fr.pixemploi.pathway.effectiveness.domain.history;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * A test that a person took.
 *
 * @param audience for whom it was, as far as that is told
 */
public record Sitting(Instant at, MeasuredScale scale, Map<CompetenceCode, Score> scores, String audience) {
    public Sitting {
        scores = Map.copyOf(scores);
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
