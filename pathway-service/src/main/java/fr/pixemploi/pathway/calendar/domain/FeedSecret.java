package fr.pixemploi.pathway.calendar.domain;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** What opens a person's calendar: 256 bits that nobody guesses, in base 64 for addresses. Whoever has it reads the calendar. */
public record FeedSecret(String value) {
    private static final int BYTES = 32;

    /** @param random one that nobody foresees */
    public static FeedSecret draw(RandomGenerator random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Without the secret, which belongs into no log. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}
