package fr.pixemploi.profile.competence.domain;

import fr.pixemploi.profile.competence.domain.fold.Measurement;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting said about a person: immutable, made by the assessment service.
 *
 * @param framework that it was measured in
 * @param told what it tells beside its levels; null for one of the time before
 * @param replaces the result whose place it takes, when its sitting was scored again
 */
public record Result(
        UUID id,
        UUID beneficiaryId,
        UUID sittingId,
        String campaignCode,
        Instant completedAt,
        FrameworkVersion framework,
        int totalPix,
        List<CompetenceScore> competences,
        @Nullable Told told,
        @Nullable UUID replaces) {
    /** By when they were completed. */
    public static final Comparator<Result> OLDEST_FIRST =
            Comparator.comparing(Result::completedAt).thenComparing(Result::id);

    public Result {
        competences = List.copyOf(competences);
    }

    public Optional<CompetenceScore> of(String competence) {
        return competences.stream()
                .filter(score -> score.code().equals(competence))
                .findFirst();
    }

    Measurement measurement(CompetenceScore score) {
        return new Measurement(completedAt, score.ability(), score.prior());
    }
}
