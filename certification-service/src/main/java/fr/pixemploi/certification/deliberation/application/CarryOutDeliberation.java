package fr.pixemploi.certification.deliberation.application;

import fr.pixemploi.certification.deliberation.domain.Deliberation;
import fr.pixemploi.certification.deliberation.domain.DeliberationEnd;
import fr.pixemploi.certification.deliberation.domain.Deliberations;
import fr.pixemploi.certification.jury.application.PublishSession;
import fr.pixemploi.certification.jury.domain.Counted;
import fr.pixemploi.certification.jury.domain.JuryRefusal;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.kit.job.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Publishes the sessions of a meeting, or takes them back, each in a transaction that also says that it is done: whoever is killed on the way
 * goes on behind the last one, and a session is published whole or not at all. What the rules of publication refuse is said beside the session;
 * what failed otherwise is tried again after the others.
 */
@ApplicationScoped
class CarryOutDeliberation implements Job {
    static final String NAME = "deliberation";

    private final Deliberations deliberations;
    private final PublishSession publishSession;
    private final Clock clock;

    CarryOutDeliberation(Deliberations deliberations, PublishSession publishSession, Clock clock) {
        this.deliberations = deliberations;
        this.publishSession = publishSession;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        Deliberation deliberation = QuarkusTransaction.requiringNew()
                .call(() -> deliberations.find(id).orElseThrow());
        RuntimeException failure = null;
        for (Deliberation.Deliberated one : deliberation.sessions()) {
            if (stopping.getAsBoolean()) return false;
            if (one.end() != null) continue;
            try {
                carryOut(deliberation, one.sessionId());
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) throw failure;
        return true;
    }

    private void carryOut(Deliberation deliberation, UUID sessionId) {
        DeliberationEnd refused;
        try {
            QuarkusTransaction.requiringNew().run(() -> end(deliberation, sessionId, done(deliberation, sessionId)));
            return;
        } catch (SessionRefusal.NotFinalized e) {
            refused = DeliberationEnd.NOT_FINALIZED;
        } catch (SessionRefusal.AwaitingSittings e) {
            refused = DeliberationEnd.AWAITING_SITTINGS;
        } catch (JuryRefusal.ProposalWaits e) {
            refused = DeliberationEnd.PROPOSAL_WAITS;
        } catch (JuryRefusal.CorrectionWaits e) {
            refused = DeliberationEnd.IDENTITY_CORRECTION_WAITS;
        }
        DeliberationEnd why = refused;
        QuarkusTransaction.requiringNew().run(() -> end(deliberation, sessionId, why));
    }

    private DeliberationEnd done(Deliberation deliberation, UUID sessionId) {
        String reason = deliberation.reason();
        UUID takenBack = deliberation.takenBackId();
        if (reason == null || takenBack == null) {
            Counted told = publishSession.by(deliberation.author(), sessionId);
            boolean known = told.newlyPublished() == 0 && told.validated() + told.rejected() + told.cancelled() > 0;
            return known ? DeliberationEnd.UNCHANGED : DeliberationEnd.PUBLISHED;
        }
        if (deliberations.isToldSince(sessionId, takenBack)) return DeliberationEnd.TOLD_SINCE;
        publishSession.takeBackBy(deliberation.author(), sessionId, reason);
        return DeliberationEnd.WITHDRAWN;
    }

    private void end(Deliberation deliberation, UUID sessionId, DeliberationEnd end) {
        deliberations.end(deliberation.id(), sessionId, end, clock.instant());
    }
}
