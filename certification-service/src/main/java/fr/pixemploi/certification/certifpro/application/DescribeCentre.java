package fr.pixemploi.certification.certifpro.application;

import fr.pixemploi.certification.certifpro.domain.CertifproCentre;
import fr.pixemploi.certification.certifpro.domain.CertifproRecords;
import fr.pixemploi.certification.certifpro.domain.CertifproRefusal;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A centre says what Certif'Pro asks of it. */
@ApplicationScoped
@Transactional
public class DescribeCentre {
    private final CertifproRecords records;
    private final Clock clock;

    DescribeCentre(CertifproRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    public CertifproCentre read(Caller caller, UUID centreId) {
        require(caller, centreId);
        return records.centre(centreId);
    }

    public CertifproCentre handle(Caller caller, UUID centreId, ReadVersion read, String siret) {
        require(caller, centreId);
        CertifproCentre before = records.holdCentre(centreId);
        if (!read.is(before.version())) throw new CertifproRefusal.ChangedMeanwhile();
        CertifproCentre after = new CertifproCentre(centreId, siret, before.version() + 1);
        records.save(after, clock.instant());
        return after;
    }

    private static void require(Caller caller, UUID centreId) {
        if (!caller.has(StructureRole.CENTRE_MANAGER, centreId)) throw new CertifproRefusal.NotFound();
    }
}
