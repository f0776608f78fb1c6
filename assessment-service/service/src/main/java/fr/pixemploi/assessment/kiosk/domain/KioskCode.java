package fr.pixemploi.assessment.kiosk.domain;

import fr.pixemploi.assessment.bank.item.Suitability;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adviser's leave for one person to take one campaign at a kiosk of the adviser's structure: once, for fifteen minutes, with five
 * tries. Making another one for the same person ends it.
 *
 * @param assisted true when an adviser will be beside the person, which the result says
 * @param needs without which the person can't answer
 * @param madeBy account of the adviser
 * @param externalId answer to the campaign's entry question; null when there is none
 * @param wrongTries digits typed wrong so far
 */
public record KioskCode(
        UUID id,
        UUID structure,
        UUID beneficiary,
        String campaign,
        boolean assisted,
        Set<Suitability.Need> needs,
        @Nullable String externalId,
        String locator,
        Fingerprint fingerprint,
        String madeBy,
        Instant madeAt,
        int wrongTries) {
    public static final Duration HOLDS_FOR = Duration.ofMinutes(15);
    public static final int TRIES = 5;

    /** Why a code is no more. */
    public enum Ending {
        USED,
        WRONG_TRIES,
        REPLACED,
        EXPIRED
    }

    public KioskCode {
        needs = Set.copyOf(needs);
    }

    public Instant expiresAt() {
        return madeAt.plus(HOLDS_FOR);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    public boolean fits(CodeDigits digits) {
        return fingerprint.is(digits.fingerprint(id));
    }

    public boolean diesWithAnotherWrongTry() {
        return wrongTries + 1 >= TRIES;
    }
}
