package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.code.Coded;

/** What nobody knows of a session and a person, and somebody has to ask. */
public enum Check implements Coded {
    /** How far it is, or how far the person can travel, is not known. */
    TRAVEL,
    EQUIPMENT,
    LANGUAGE,
    PUBLIC,
    /** Nobody wrote of a need: the référent handicap knows. */
    ACCOMMODATION,
    PRICE,
    /** Whether a funding takes the person was not told; or it does, and has to agree. */
    FUNDING,
    /** The balance of the CPF account was not told. */
    CPF,
    /** What the person can pay was not told. */
    OWN_MONEY,
    DAYS,
    /** Counted as spread evenly. */
    HOURS_A_WEEK,
    /** Asks for a competence that no test looked at. */
    PREREQUISITES,
    RECRUITMENT,
    /** No seat is left in an own session that an adviser pinned. */
    WAITING_LIST
}
