package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.Results;
import fr.pixemploi.profile.competence.domain.framework.Frameworks;
import fr.pixemploi.profile.game.application.CountGain;
import fr.pixemploi.profile.sharing.application.CoverNewResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** A result becomes part of the person's profile, of the grants that awaited it, and of a game that the person plays. */
@ApplicationScoped
@Transactional
public class HearResult {
    private final Results results;
    private final CoverNewResult coverNewResult;
    private final FoldSharedProfiles fold;
    private final PersonAliases aliases;
    private final Frameworks frameworks;
    private final FindProfileRules findRules;
    private final CountGain countGain;

    HearResult(
            Results results,
            CoverNewResult coverNewResult,
            FoldSharedProfiles fold,
            PersonAliases aliases,
            Frameworks frameworks,
            FindProfileRules findRules,
            CountGain countGain) {
        this.results = results;
        this.coverNewResult = coverNewResult;
        this.fold = fold;
        this.aliases = aliases;
        this.frameworks = frameworks;
        this.findRules = findRules;
        this.countGain = countGain;
    }

    public void handle(Result result) {
        // The grants first: they make others wait who might look for this result at the same moment.
        coverNewResult.handle(result.beneficiaryId(), result.id(), result.completedAt());
        results.keep(result);
        UUID person = aliases.personOf(result.beneficiaryId());
        fold.handle(person);
        // One that was scored again is no other test: what it changed counts with the next one.
        if (result.replaces() == null)
            countGain.handle(person, result.id(), result.completedAt(), until -> pixUntil(person, until));
    }

    /** Of the profile by all tests that were done up to a moment. */
    private int pixUntil(UUID person, Instant until) {
        return CompetenceProfile.of(
                        person,
                        results.of(person).stream()
                                .filter(each -> !each.completedAt().isAfter(until))
                                .toList(),
                        frameworks.known(),
                        findRules.handle())
                .totalPix();
    }

    public void forget(UUID resultId) {
        results.forget(resultId).map(aliases::personOf).ifPresent(fold::handle);
    }
}
