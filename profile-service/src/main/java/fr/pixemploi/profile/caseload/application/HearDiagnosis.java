package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.profile.caseload.domain.CaseloadFacts;
import fr.pixemploi.profile.caseload.domain.CompletedDiagnosis;
import fr.pixemploi.profile.sharing.application.CoverNewResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes that an entry diagnosis came to a route. Who may see it is asked of the grants, which hold to the bounds of results. */
@ApplicationScoped
@Transactional
public class HearDiagnosis {
    private final CaseloadFacts heard;
    private final CoverNewResult coverNewResult;

    HearDiagnosis(CaseloadFacts heard, CoverNewResult coverNewResult) {
        this.heard = heard;
        this.coverNewResult = coverNewResult;
    }

    public void handle(CompletedDiagnosis diagnosis) {
        // The grants first: they make others wait who might look for this diagnosis at the same moment.
        coverNewResult.handleDiagnosis(diagnosis.beneficiaryId(), diagnosis.id(), diagnosis.completedAt());
        heard.keep(diagnosis);
    }

    public void forget(UUID diagnosisId) {
        heard.forgetDiagnosis(diagnosisId);
    }
}
