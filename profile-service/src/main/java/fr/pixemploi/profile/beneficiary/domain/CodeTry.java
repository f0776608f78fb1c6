package fr.pixemploi.profile.beneficiary.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An account typed an invitation code. In an hour it may type five wrong codes, and twenty of any kind, since looking at one costs much;
 * one after the other.
 */
public record CodeTry(Instant at, Outcome outcome) {
    public static final Duration WINDOW = Duration.ofHours(1);
    private static final int MAX = 20;

    /** A try that takes longer was cut off, by whatever happened to the service. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** What came of it. */
    public enum Outcome {
        UNDER_WAY,
        WRONG,
        RIGHT
    }

    /**
     * @param inTheWindow the account's tries in the last hour, oldest first
     * @throws BeneficiaryRefusal.TooManyWrongCodes with the time to wait until the oldest that counts is an hour old
     * @throws BeneficiaryRefusal.TooManyTries the same of all kinds, or when one is under way
     */
    public static void refuseAnother(List<CodeTry> inTheWindow, Instant now) {
        WrongCodes.refuseAnother(
                inTheWindow.stream()
                        .filter(tried -> tried.outcome() == Outcome.WRONG)
                        .map(CodeTry::at)
                        .toList(),
                now);
        if (inTheWindow.size() >= MAX)
            throw new BeneficiaryRefusal.TooManyTries(Duration.between(
                    now, inTheWindow.get(inTheWindow.size() - MAX).at().plus(WINDOW)));
        if (inTheWindow.stream().anyMatch(tried -> tried.isUnderWay(now))) throw another();
    }

    /** Another one is under way. */
    public static BeneficiaryRefusal another() {
        return new BeneficiaryRefusal.TooManyTries(Duration.ofSeconds(1));
    }

    private boolean isUnderWay(Instant now) {
        return outcome == Outcome.UNDER_WAY && at.plus(LONGEST).isAfter(now);
    }
}
