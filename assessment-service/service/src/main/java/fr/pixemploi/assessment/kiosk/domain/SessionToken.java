package fr.pixemploi.assessment.kiosk.domain;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Opaque, 256 bits: opens one sitting at a kiosk and the sharing of its result. Only its fingerprint is kept. */
public record SessionToken(String value) {
    private static final int BYTES = 32;
    private static final int LENGTH = 43;

    public SessionToken {
        if (value.length() != LENGTH) throw new IllegalArgumentException("no kiosk token");
    }

    public static SessionToken draw(RandomGenerator chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of("session " + value);
    }

    @Override
    public String toString() {
        return "SessionToken";
    }
}
