package fr.pixemploi.assessment.sitting.domain.authorisation;

/** Who was beside the person. Marked in the result, since it changes how the result is to be read. */
public enum Assistance {
    NONE,
    /** An adviser, in an agency or elsewhere. */
    ADVISER
}
