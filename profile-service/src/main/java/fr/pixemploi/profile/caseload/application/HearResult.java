package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.profile.caseload.domain.CaseloadFacts;
import fr.pixemploi.profile.caseload.domain.Result;
import fr.pixemploi.profile.sharing.application.CoverNewResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A result becomes part of the person's profile, and of the grants that awaited it. */
@ApplicationScoped
@Transactional
public class HearResult {
    private final CaseloadFacts heard;
    private final CoverNewResult coverNewResult;

    HearResult(CaseloadFacts heard, CoverNewResult coverNewResult) {
        this.heard = heard;
        this.coverNewResult = coverNewResult;
    }

    public void handle(Result result) {
        // The grants first: they make others wait who might look for this result at the same moment.
        coverNewResult.handle(result.beneficiaryId(), result.id(), result.completedAt());
        heard.keep(result);
    }

    public void forget(UUID resultId) {
        heard.forgetResult(resultId);
    }
}
