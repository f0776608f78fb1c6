package fr.pixemploi.certification.invigilation.domain;

import java.util.random.RandomGenerator;

/** What a session is called by at its door: seven digits that say nothing. Drawn, so that nobody counts the sessions by it. */
public record SessionNumber(String value) {
    private static final int FIRST = 1_000_000;
    private static final int BEYOND = 10_000_000;

    public SessionNumber {
        if (!isOne(value)) throw new IllegalArgumentException("a session number has seven digits");
    }

    public static boolean isOne(String text) {
        return text.matches("[1-9][0-9]{6}");
    }

    public static SessionNumber draw(RandomGenerator chance) {
        return new SessionNumber(Integer.toString(chance.nextInt(FIRST, BEYOND)));
    }
}
