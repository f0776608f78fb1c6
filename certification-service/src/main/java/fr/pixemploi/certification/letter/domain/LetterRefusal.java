package fr.pixemploi.certification.letter.domain;

/** Why no file of results is given. */
public abstract sealed class LetterRefusal extends RuntimeException {
    /** No letter carried such a secret. */
    public static final class NotFound extends LetterRefusal {}

    /** Its days are over, or it was read as often as it may be. */
    public static final class Over extends LetterRefusal {}
}
