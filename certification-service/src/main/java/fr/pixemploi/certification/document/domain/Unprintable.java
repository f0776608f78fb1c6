package fr.pixemploi.certification.document.domain;

/** A document that is kept for good cannot say something: its font has no letter for it. */
public final class Unprintable extends RuntimeException {
    /** @param letter the first such one, as a code point */
    public Unprintable(int letter) {
        super("no letter for U+%04X".formatted(letter));
    }
}
