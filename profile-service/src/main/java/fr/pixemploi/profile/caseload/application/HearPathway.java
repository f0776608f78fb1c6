package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.profile.caseload.domain.CaseloadFacts;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes how far a person is on a pathway. */
@ApplicationScoped
@Transactional
public class HearPathway {
    private final CaseloadFacts heard;

    HearPathway(CaseloadFacts heard) {
        this.heard = heard;
    }

    public void handle(PathwayProgress pathway) {
        heard.keep(pathway);
    }

    public void forget(UUID pathwayId) {
        heard.forgetPathway(pathwayId);
    }
}
