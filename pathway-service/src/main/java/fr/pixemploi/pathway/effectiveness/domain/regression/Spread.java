package fr.pixemploi.pathway.effectiveness.domain.regression;

/** Where the prior standard deviation of a coefficient comes from. */
public enum Spread {
    /** It is given. */
    GIVEN,
    /** Learned: how far groups differ. */
    GROUPS,
    /** Learned: how far members of a group differ. */
    MEMBERS
}
