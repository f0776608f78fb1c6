package fr.pixemploi.assessment.kiosk.domain;

import fr.pixemploi.assessment.bank.item.Suitability;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adviser's leave for one person to take one campaign at a kiosk of the adviser's structure: once, until some time, with five
 * tries. Making another one for the same person ends it.
 *
 * @param assisted true when an adviser will be beside the person, which the result says
 * @param needs without which the person can't answer
 * @param madeBy account of the adviser
 * @param externalId answer to the campaign's entry question; null when there is none
 * @param sheet of a group, on which it stands with others; null when it was made alone
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
        @Nullable UUID sheet,
        Instant madeAt,
        Instant expiresAt,
        int wrongTries) {
    public static final int TRIES = 5;

    /**
     * How long a code waits for its person.
     *
     * @param sheet of a group, on which it stands; null when it is made alone
     */
    public record Term(Duration holdsFor, @Nullable UUID sheet) {
        /** Of a code that is made alone, for a person who is there. */
        public static final Term ALONE = new Term(Duration.ofMinutes(15), null);
    }

    /** Why a code is no more. */
    public enum Ending {
        USED,
        WRONG_TRIES,
        REPLACED,
        WITHDRAWN,
        EXPIRED
    }

    public KioskCode {
        needs = Set.copyOf(needs);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean fits(CodeDigits digits) {
        return fingerprint.is(digits.fingerprint(id));
    }

    public boolean diesWithAnotherWrongTry() {
        return wrongTries + 1 >= TRIES;
    }
}
