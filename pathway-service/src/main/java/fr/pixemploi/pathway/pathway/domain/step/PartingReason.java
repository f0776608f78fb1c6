package fr.pixemploi.pathway.pathway.domain.step;

import fr.pixemploi.pathway.code.Coded;

/** Why a person says no, or leaves. A few codes and no text: nobody has to tell of health or family. */
public enum PartingReason implements Coded {
    DATES,
    DISTANCE,
    TOO_LONG,
    COST,
    EQUIPMENT,
    TOO_HARD,
    TOO_EASY,
    /** It is not what the person wants to learn. */
    CONTENT,
    /** The person found work or another training. */
    FOUND_WORK,
    /** The person was not heard of again. */
    NO_NEWS,
    OTHER
}
