package fr.pixemploi.certification.finalization.application;

import fr.pixemploi.certification.finalization.domain.FinalizationRefusal;
import fr.pixemploi.certification.finalization.domain.PointCode;
import fr.pixemploi.certification.session.application.CloseSession;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * A centre's manager hands the session over to the jury, once all is in order: what holds it up is told at once. Saying so again changes
 * nothing. Whom the exam room let in and of whom nobody has heard here yet seems absent; news that come later count, and nothing is published
 * without their test.
 */
@ApplicationScoped
@Transactional
public class FinalizeSession {
    private final HoldSession holdSession;
    private final CheckFinalization checkFinalization;
    private final CloseSession closeSession;

    FinalizeSession(HoldSession holdSession, CheckFinalization checkFinalization, CloseSession closeSession) {
        this.holdSession = holdSession;
        this.checkFinalization = checkFinalization;
        this.closeSession = closeSession;
    }

    public CheckFinalization.Checked handle(Caller caller, UUID id) {
        Session session = holdSession.handle(id, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        if (session.status() == SessionStatus.CANCELLED) throw new SessionRefusal.Cancelled();
        CheckFinalization.Checked checked = checkFinalization.handle(session);
        if (session.status() != SessionStatus.CREATED) return checked;
        Set<PointCode> open = checked.checklist().open();
        if (!open.isEmpty()) throw new FinalizationRefusal.HeldUp(open);
        closeSession.handle(session);
        return checked;
    }
}
