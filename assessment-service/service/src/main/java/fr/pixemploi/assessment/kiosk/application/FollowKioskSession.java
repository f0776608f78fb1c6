package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.kiosk.domain.KioskSession;
import fr.pixemploi.assessment.kiosk.domain.KioskSessions;
import fr.pixemploi.assessment.kiosk.domain.SessionToken;
import fr.pixemploi.assessment.sitting.application.FindSittings;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Recognises a session by its token, for as long as it holds. */
@ApplicationScoped
public class FollowKioskSession {
    /** A session with what its page shows. */
    public record SessionPage(KioskSession session, Sitting sitting, Optional<Campaign> campaign) {}

    private final KioskSessions sessions;
    private final FindSittings findSittings;
    private final FindCampaign findCampaign;
    private final Clock clock;

    FollowKioskSession(KioskSessions sessions, FindSittings findSittings, FindCampaign findCampaign, Clock clock) {
        this.sessions = sessions;
        this.findSittings = findSittings;
        this.findCampaign = findCampaign;
        this.clock = clock;
    }

    /**
     * Empty when there is no such session, or no more.
     *
     * @param alive true when the call is a sign of life, which gives it ten more minutes
     */
    @Transactional
    public Optional<KioskSession> handle(String token, boolean alive) {
        Instant now = clock.instant();
        Optional<KioskSession> held = find(token).filter(session -> session.holds(now));
        if (alive) held.ifPresent(session -> sessions.used(session.id(), now));
        return held;
    }

    /** The session's sitting as it stands. */
    @Transactional
    public SessionPage see(KioskSession session) {
        Sitting sitting = findSittings.handle(session.beneficiary(), session.sitting());
        Optional<Campaign> campaign = sitting.origin() instanceof Origin.OfCampaign of
                ? findCampaign.handle(of.code().value())
                : Optional.empty();
        return new SessionPage(session, sitting, campaign);
    }

    /** The result that the session's sitting led to. */
    @Transactional
    public Optional<UUID> result(KioskSession session) {
        return Optional.ofNullable(
                findSittings.handle(session.beneficiary(), session.sitting()).resultId());
    }

    /** The person leaves: the token opens nothing more; the sitting stays as it is. */
    @Transactional
    public void end(UUID session) {
        sessions.end(session, clock.instant());
    }

    private Optional<KioskSession> find(String token) {
        try {
            return sessions.find(new SessionToken(token).fingerprint());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
