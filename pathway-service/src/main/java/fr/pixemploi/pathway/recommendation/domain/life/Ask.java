package fr.pixemploi.pathway.recommendation.domain.life;

import java.util.Locale;

/** What nobody said of a person's life, and plans would be better for. */
public enum Ask {
    COMMUNE,
    TRAVEL,
    HOURS_A_WEEK,
    DAYS,
    EQUIPMENT,
    LANGUAGE,
    STATUSES,
    OWN_MONEY,
    CPF;

    /** Name in data and interfaces. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
