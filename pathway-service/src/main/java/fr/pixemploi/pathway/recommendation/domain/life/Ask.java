package fr.pixemploi.pathway.recommendation.domain.life;

import fr.pixemploi.pathway.code.Coded;

/** What nobody said of a person's life, and plans would be better for. */
public enum Ask implements Coded {
    COMMUNE,
    TRAVEL,
    HOURS_A_WEEK,
    DAYS,
    EQUIPMENT,
    LANGUAGE,
    STATUSES,
    OWN_MONEY,
    CPF;
}
