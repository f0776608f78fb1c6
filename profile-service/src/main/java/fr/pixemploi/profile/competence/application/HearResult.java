package fr.pixemploi.profile.competence.application;

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

    HearResult(Results results, CoverNewResult coverNewResult, FoldSharedProfiles fold) {
        this.results = results;
        this.coverNewResult = coverNewResult;
        this.fold = fold;
    }

    public void handle(Result result) {
        // The grants first: they make others wait who might look for this result at the same moment.
        coverNewResult.handle(result.beneficiaryId(), result.id(), result.completedAt());
        results.keep(result);
        fold.handle(result.beneficiaryId());
    }

    public void forget(UUID resultId) {
        results.forget(resultId).ifPresent(fold::handle);
    }
}
