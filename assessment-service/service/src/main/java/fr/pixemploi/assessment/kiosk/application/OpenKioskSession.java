package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.CodeDigits;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import fr.pixemploi.assessment.kiosk.domain.KioskCodes;
import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.assessment.kiosk.domain.KioskSession;
import fr.pixemploi.assessment.kiosk.domain.KioskSessions;
import fr.pixemploi.assessment.kiosk.domain.Kiosks;
import fr.pixemploi.assessment.kiosk.domain.SessionToken;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A person types a code at a kiosk: their sitting is started, or gone on with, and the kiosk gets a token for it. A wrong try is
 * counted even though it is refused; a code whose sitting can't be started, or not gone on with, stays good.
 */
@ApplicationScoped
public class OpenKioskSession {
    /** A session and, this once, its token. */
    public record Opened(KioskSession session, SessionToken token) {}

    private final Kiosks kiosks;
    private final KioskCodes codes;
    private final KioskSessions sessions;
    private final EnterSitting enterSitting;
    private final CheckConfirmation checkConfirmation;
    private final Clock clock;
    private final RandomGenerator chance;

    OpenKioskSession(
            Kiosks kiosks,
            KioskCodes codes,
            KioskSessions sessions,
            EnterSitting enterSitting,
            CheckConfirmation checkConfirmation,
            Clock clock,
            RandomGenerator chance) {
        this.kiosks = kiosks;
        this.codes = codes;
        this.sessions = sessions;
        this.enterSitting = enterSitting;
        this.checkConfirmation = checkConfirmation;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * Opens a session.
     *
     * @param sittingCode own code of the sitting that the person began elsewhere; null when none was typed
     * @param device tablet or computer, as the kiosk says; null when it does not
     */
    @Transactional(dontRollbackOn = {KioskRefusal.CodeRefused.class, KioskRefusal.SittingCodeRefused.class})
    public Opened handle(UUID kioskId, String typed, @Nullable String sittingCode, @Nullable String device) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Kiosk kiosk =
                kiosks.lock(kioskId).filter(found -> found.revokedAt() == null).orElseThrow(KioskRefusal.NotHere::new);
        Duration wait = kiosk.mustWait(now);
        if (!wait.isZero()) throw new KioskRefusal.MustWait(wait);
        Optional<KioskCode> good = digits(typed).flatMap(digits -> good(kiosk, digits, now));
        if (good.isEmpty()) {
            kiosks.updateTries(kiosk.afterWrongTry(now));
            throw new KioskRefusal.CodeRefused();
        }
        Optional<Sitting> open =
                enterSitting.open(good.get().beneficiary(), good.get().campaign());
        open.ifPresent(sitting -> checkConfirmation.handle(sitting, good.get(), sittingCode, now));
        return open(kiosk, good.get(), open, device, now);
    }

    private Optional<KioskCode> good(Kiosk kiosk, CodeDigits digits, Instant now) {
        Optional<KioskCode> found = codes.lock(kiosk.structure(), digits.locator());
        if (found.isEmpty()) return found;
        KioskCode code = found.get();
        if (code.isExpired(now)) codes.end(code.id(), KioskCode.Ending.EXPIRED, now);
        else if (code.fits(digits)) return found;
        else {
            codes.countWrongTry(code.id());
            if (code.diesWithAnotherWrongTry()) codes.end(code.id(), KioskCode.Ending.WRONG_TRIES, now);
        }
        return Optional.empty();
    }

    private Opened open(Kiosk kiosk, KioskCode code, Optional<Sitting> open, @Nullable String device, Instant now) {
        codes.end(code.id(), KioskCode.Ending.USED, now);
        KioskSession session = new KioskSession(
                Ids.next(),
                kiosk.id(),
                kiosk.structure(),
                code.beneficiary(),
                enterSitting.handle(code, open, device),
                open.isEmpty(),
                code.madeBy(),
                code.madeAt(),
                now,
                now);
        SessionToken token = SessionToken.draw(chance);
        sessions.add(session, token.fingerprint());
        return new Opened(session, token);
    }

    private static Optional<CodeDigits> digits(String typed) {
        try {
            return Optional.of(new CodeDigits(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
