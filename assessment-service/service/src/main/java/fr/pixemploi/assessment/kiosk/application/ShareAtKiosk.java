package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.KioskSession;
import fr.pixemploi.assessment.result.application.ShareResult;
import fr.pixemploi.assessment.result.domain.ResultRefusal;
import fr.pixemploi.assessment.result.domain.grant.ViaKiosk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/**
 * A person at a kiosk shares the result of the sitting that ended there: with the kiosk's structure, for the campaign's purpose, and
 * with nobody else. Whose code led them there is kept with what they said.
 */
@ApplicationScoped
public class ShareAtKiosk {
    private final FollowKioskSession followKioskSession;
    private final ShareResult shareResult;

    ShareAtKiosk(FollowKioskSession followKioskSession, ShareResult shareResult) {
        this.followKioskSession = followKioskSession;
        this.shareResult = shareResult;
    }

    /**
     * Takes the person's word.
     *
     * @return number of the grant
     * @throws ResultRefusal.ResultUnknown when the sitting led to no result, or not yet
     * @throws ResultRefusal.KioskUntilOutOfRange when it would last too long
     */
    @Transactional
    public UUID handle(KioskSession session, Instant until) {
        FollowKioskSession.SessionPage page = followKioskSession.see(session);
        UUID result = page.sitting().resultId();
        if (result == null) throw new ResultRefusal.ResultUnknown();
        return shareResult.handle(
                session.beneficiary(),
                result,
                session.structure(),
                page.proposal().purpose(),
                until,
                new ViaKiosk(session.madeBy(), session.codeMadeAt()));
    }
}
