package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.Results;
import fr.pixemploi.profile.sharing.application.CoverNewResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A result becomes part of the person's profile, and of the grants that awaited it. */
@ApplicationScoped
@Transactional
public class HearResult {
    private final Results results;
    private final CoverNewResult coverNewResult;
    private final FoldSharedProfiles fold;
    private final PersonAliases aliases;

    HearResult(Results results, CoverNewResult coverNewResult, FoldSharedProfiles fold, PersonAliases aliases) {
        this.results = results;
        this.coverNewResult = coverNewResult;
        this.fold = fold;
        this.aliases = aliases;
    }

    public void handle(Result result) {
        // The grants first: they make others wait who might look for this result at the same moment.
        coverNewResult.handle(result.beneficiaryId(), result.id(), result.completedAt());
        results.keep(result);
        fold.handle(aliases.personOf(result.beneficiaryId()));
    }

    public void forget(UUID resultId) {
        results.forget(resultId).map(aliases::personOf).ifPresent(fold::handle);
    }
}
