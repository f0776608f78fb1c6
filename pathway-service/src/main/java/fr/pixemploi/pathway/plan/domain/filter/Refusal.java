package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.code.Coded;

/** Why a session is in no plan of this person. */
public enum Refusal implements Coded {
    REJECTED,
    WINDOW,
    CLOSED,
    FULL,
    TRAVEL,
    EQUIPMENT,
    LANGUAGE,
    PUBLIC,
    ACCOMMODATION_REFUSED,
    /** Dearer than what the person has, and nothing would pay. */
    COST,
    /** Dearer than what the person has, and what would pay asks for a status that the person has not. */
    FUNDING,
    HOURS,
    HOURS_A_WEEK,
    DAYS,
    /** Asks for more than the person can reach in such a plan. */
    PREREQUISITES,
    /** Lifts nothing that counts for the goal or for what another session asks. */
    NO_USE;
}
