package fr.pixemploi.assessment.engine.selection.terms;

/** Reasons that keep an item out of a choice, in the order in which they are checked. */
public enum Barrier {
    /** It was asked, or one of its family, or one of its enemies. */
    ASKED_OR_RIVAL,
    /** It cannot be done on this device. */
    DEVICE,
    /** It declares no support for an assistive technology in use. */
    SUPPORT,
    /** It does not exist in the sitting's language. */
    LANGUAGE,
    /** The person met it in an earlier sitting. */
    SEEN,
    /** Its type has had its maximum. */
    TYPE,
    /** Its competence or domain has had its maximum. */
    CONTENT,
    /** Exposure control keeps it from this sitting. */
    EXPOSURE
}
