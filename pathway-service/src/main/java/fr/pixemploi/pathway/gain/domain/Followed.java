package fr.pixemploi.pathway.gain.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person did of a pathway: a gain is told of nothing else.
 *
 * @param competences that the steps done were to lift
 * @param until when the last of them was done
 */
public record Followed(Set<CompetenceCode> competences, Instant until) {
    public Followed {
        competences = Set.copyOf(competences);
    }

    /** Empty while no step is done. */
    public static Optional<Followed> of(Pathway pathway) {
        List<PathwayStep> done =
                pathway.steps().stream().filter(PathwayStep::done).toList();
        Set<CompetenceCode> competences = new HashSet<>();
        done.forEach(step -> competences.addAll(step.competences()));
        return done.stream()
                .flatMap(step -> Optional.ofNullable(step.following().completed()).stream()
                        .map(noted -> end(step, noted)))
                .max(Comparator.naturalOrder())
                .map(until -> new Followed(competences, until));
    }

    /** Whoever notes it some days later takes nothing from a test on the last day. */
    private static Instant end(PathwayStep step, Noted noted) {
        Instant lastDay = step.endsOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        return step.dated() && lastDay.isBefore(noted.at()) ? lastDay : noted.at();
    }
}
