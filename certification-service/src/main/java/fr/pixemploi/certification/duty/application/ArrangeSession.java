package fr.pixemploi.certification.duty.application;

import fr.pixemploi.certification.duty.domain.DutyRefusal;
import fr.pixemploi.certification.duty.domain.Organisation;
import fr.pixemploi.certification.duty.domain.Organisations;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A centre's manager says how a session is organised, and declares, until it is finalized. */
@ApplicationScoped
@Transactional
public class ArrangeSession {
    private final HoldSession holdSession;
    private final Organisations organisations;
    private final Clock clock;

    ArrangeSession(HoldSession holdSession, Organisations organisations, Clock clock) {
        this.holdSession = holdSession;
        this.organisations = organisations;
        this.clock = clock;
    }

    public void handle(Caller caller, UUID sessionId, ReadVersion read, Organisation.Said said) {
        Session session = holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        session.requireOpen();
        Organisation current = organisations.of(sessionId);
        if (!read.is(current.version())) throw new DutyRefusal.ChangedMeanwhile();
        Instant now = clock.instant();
        organisations.save(current.arranged(said, caller.subject(), now), now);
    }
}
