package fr.pixemploi.certification.certifpro.application;

import fr.pixemploi.certification.certifpro.domain.CertifproRecords;
import fr.pixemploi.certification.document.domain.CleaState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells other capabilities how far CléA numérique has come of a candidate; who may know was checked by them. */
@ApplicationScoped
public class FollowClea {
    private final CertifproRecords records;

    FollowClea(CertifproRecords records) {
        this.records = records;
    }

    /** Empty unless the candidate was told that it is validated. */
    public Optional<CleaState> handle(UUID candidateId) {
        return records.state(candidateId);
    }
}
