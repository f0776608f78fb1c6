package fr.pixemploi.profile.caseload.domain;

import java.util.UUID;

/** What the other services said last about results, pathways and certificates. Keeping a thing again replaces it. */
public interface CaseloadFacts {
    void keep(Result result);

    void forgetResult(UUID id);

    void keep(PathwayProgress pathway);

    void forgetPathway(UUID id);

    void keep(Certificate certificate);

    void forgetCertificate(UUID id);
}
