package fr.pixemploi.profile.beneficiary.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How many wrong codes an account may type: five in an hour. */
public final class WrongCodes {
    private static final int MAX = 5;

    private WrongCodes() {}

    /**
     * @param inTheWindow when wrong codes were typed in the last hour, oldest first
     * @throws BeneficiaryRefusal.TooManyWrongCodes with the time to wait until the oldest that counts is an hour old
     */
    public static void refuseAnother(List<Instant> inTheWindow, Instant now) {
        if (inTheWindow.size() < MAX) return;
        Instant frees = inTheWindow.get(inTheWindow.size() - MAX).plus(CodeTry.WINDOW);
        throw new BeneficiaryRefusal.TooManyWrongCodes(Duration.between(now, frees));
    }
}
