package fr.pixemploi.certification.invigilation.domain;

import java.util.UUID;

/**
 * By what invigilators enter a session.
 *
 * @param told what the exam room checks a code with
 * @param renewals how often another code was taken
 */
public record Door(UUID session, SessionNumber number, DayCode code, CodeHash told, int renewals) {
    /**
     * What is told of a code: whoever reads it has to try all codes, each at some cost.
     *
     * @param salt in hexadecimal
     * @param rounds how often the hash is taken of itself
     * @param hash in hexadecimal
     */
    public record CodeHash(String salt, int rounds, String hash) {
        @Override
        public String toString() {
            return "CodeHash";
        }
    }

    /** The same door with another code. */
    public Door renewed(DayCode another, CodeHash hash) {
        return new Door(session, number, another, hash, renewals + 1);
    }
}
