package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.kiosk.domain.KioskSession;
import fr.pixemploi.assessment.kiosk.domain.KioskSessions;
import fr.pixemploi.assessment.kiosk.domain.SessionToken;
import fr.pixemploi.assessment.kiosk.domain.SittingConfirmations;
import fr.pixemploi.assessment.sitting.application.FindSittings;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recognises a session by its token, for as long as it holds. */
@ApplicationScoped
public class FollowKioskSession {
    /**
     * A session with what its page shows.
     *
     * @param sittingCode lets the sitting go on at kiosks of other structures; null for who has an account to read it with
     */
    public record SessionPage(
            KioskSession session,
            Sitting sitting,
            Optional<Campaign> campaign,
            @Nullable String sittingCode) {
        /** What the page proposes to share the result for; the campaign's, else the project's proposal. */
        public record Proposal(SharingPurpose purpose, int days) {
            /** Within the six months for which a kiosk shares at most. */
            private static final int MAX_DAYS = 180;

            private static final Proposal USUAL = new Proposal(SharingPurpose.SUPPORT, MAX_DAYS);
        }

        public Proposal proposal() {
            return campaign.map(Campaign::sharing)
                    .filter(Campaign.Sharing::asked)
                    .map(asked -> new Proposal(
                            SharingPurpose.of(String.valueOf(asked.purpose())),
                            Math.min(asked.days(), Proposal.MAX_DAYS)))
                    .orElse(Proposal.USUAL);
        }
    }

    private final KioskSessions sessions;
    private final SittingConfirmations confirmations;
    private final FindSittings findSittings;
    private final FindCampaign findCampaign;
    private final Clock clock;

    FollowKioskSession(
            KioskSessions sessions,
            SittingConfirmations confirmations,
            FindSittings findSittings,
            FindCampaign findCampaign,
            Clock clock) {
        this.sessions = sessions;
        this.confirmations = confirmations;
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
        String code = confirmations.hasAccount(session.beneficiary()) ? null : sitting.ownCode();
        return new SessionPage(session, sitting, campaign, code);
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
