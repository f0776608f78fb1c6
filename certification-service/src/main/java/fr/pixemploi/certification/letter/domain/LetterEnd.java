package fr.pixemploi.certification.letter.domain;

/** How a letter can end. */
public enum LetterEnd {
    SENT,
    /** It may have gone out: it is not sent again. */
    UNSURE,
    FAILED,
    /** Nobody wants it any more. */
    WITHHELD
}
