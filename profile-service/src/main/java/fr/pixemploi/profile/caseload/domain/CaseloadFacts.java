package fr.pixemploi.profile.caseload.domain;

import java.util.UUID;

/** What the other services said last about pathways, certificates and diagnoses. Keeping a thing again replaces it. */
public interface CaseloadFacts {
    void keep(PathwayProgress pathway);

    void forgetPathway(UUID id);

    void keep(Certificate certificate);

    void forgetCertificate(UUID id);

    void keep(CompletedDiagnosis diagnosis);

    void forgetDiagnosis(UUID id);
}
