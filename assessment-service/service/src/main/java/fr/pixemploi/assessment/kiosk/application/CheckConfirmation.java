package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.assessment.kiosk.domain.KioskSessions;
import fr.pixemploi.assessment.kiosk.domain.SittingConfirmation;
import fr.pixemploi.assessment.kiosk.domain.SittingConfirmations;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an open sitting may go on at a kiosk. An adviser's code says who stands there, and nobody else does: a test that the person
 * began elsewhere goes on only when they said so in their own space, or type the sitting's own code. Who has no account can have begun
 * at a kiosk only: they go on freely at those of the same structure.
 */
@ApplicationScoped
class CheckConfirmation {
    private final SittingConfirmations confirmations;
    private final KioskSessions sessions;

    CheckConfirmation(SittingConfirmations confirmations, KioskSessions sessions) {
        this.confirmations = confirmations;
        this.sessions = sessions;
    }

    /**
     * Lets it pass, or refuses; a wrong try counts although it is refused.
     *
     * @param typed the sitting's own code; null when none was typed
     * @throws KioskRefusal.SittingNotConfirmed when the person has to say something first
     * @throws KioskRefusal.SittingCodeRefused when what was typed is wrong, or was too often
     */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = KioskRefusal.SittingCodeRefused.class)
    void handle(Sitting open, KioskCode code, @Nullable String typed, Instant now) {
        if (sessions.beganAt(code.structure(), open.id()) && !confirmations.hasAccount(code.beneficiary())) return;
        SittingConfirmation confirmation = confirmations.lock(open.id());
        if (confirmation.holdsAt(code.structure(), now)) return;
        if (typed == null || typed.isBlank()) throw new KioskRefusal.SittingNotConfirmed();
        if (!confirmation.mayTryCode()) throw new KioskRefusal.SittingCodeRefused();
        if (open.ownCode().equals(typed.replaceAll("\\D", ""))) return;
        confirmations.countWrongCode(open.id());
        throw new KioskRefusal.SittingCodeRefused();
    }
}
