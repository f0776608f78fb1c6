package fr.pixemploi.certification.certifpro.application;

import fr.pixemploi.certification.certifpro.domain.CertifproEntry;
import fr.pixemploi.certification.certifpro.domain.CertifproRecords;
import fr.pixemploi.certification.certifpro.domain.CertifproRefusal;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A centre says once what Certif'Pro asks of a candidate, before or after the test. */
@ApplicationScoped
@Transactional
public class CompleteEntry {
    private final HoldSession holdSession;
    private final CertifproRecords records;
    private final Clock clock;

    CompleteEntry(HoldSession holdSession, CertifproRecords records, Clock clock) {
        this.holdSession = holdSession;
        this.records = records;
        this.clock = clock;
    }

    public CertifproEntry read(Caller caller, UUID sessionId, UUID candidateId) {
        hold(caller, sessionId, candidateId);
        return records.entry(candidateId);
    }

    /** @param said what becomes of the one before */
    public CertifproEntry handle(
            Caller caller, UUID sessionId, UUID candidateId, ReadVersion read, UnaryOperator<CertifproEntry> said) {
        hold(caller, sessionId, candidateId);
        CertifproEntry before = records.entry(candidateId);
        if (!read.is(before.version())) throw new CertifproRefusal.ChangedMeanwhile();
        CertifproEntry after = said.apply(before);
        records.save(after, clock.instant());
        return after;
    }

    private void hold(Caller caller, UUID sessionId, UUID candidateId) {
        holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        if (!records.sits(sessionId, candidateId)) throw new CertifproRefusal.NotFound();
    }
}
