package fr.pixemploi.pathway.recommendation.domain.words;

import fr.pixemploi.pathway.code.Coded;
import java.util.Set;

/** What explanations are made of: sentences, and the parts that stand in their places. How they read is data. */
public enum Sentence implements Coded {
    RISE("competence", "level", "required", "chances"),
    RISE_TO_BE_SURE("competence", "chances"),
    COMPETENCE("title"),
    COMPETENCE_WITHOUT_TITLE("code"),
    CHANCES_FEW,
    CHANCES_ONE,
    CHANCES_SOME("n"),
    CHANCES_MOST,

    WHEN_UNSAID("lasts"),
    WHEN_SELF_PACED("lasts", "first"),
    WHEN_ANY_TIME("lasts", "first"),
    WHEN_ONE_DAY("lasts", "first"),
    WHEN_BETWEEN("lasts", "first", "last"),
    LASTS("hours"),
    LASTS_UNSAID,
    HOURS_ONE,
    HOURS_SOME("n"),

    WHERE_UNSAID,
    WHERE_REMOTE,
    WHERE_ON_SITE("town", "way"),
    WHERE_HYBRID("town", "way"),
    TOWN("name"),
    TOWN_UNSAID,
    WAY("minutes"),
    MINUTES_FEW,
    MINUTES_SOME("n"),

    PRICE("euros"),
    PRICE_CPF("euros"),
    PRICE_FREE,
    PRICE_UNSAID,
    PRICE_FUNDED,
    PRICE_PERHAPS_FUNDED("euros"),

    NEEDS_MET,
    ACCESS("words"),
    ACCOMMODATION_WITH("officer"),

    AFTER("title"),
    REMAINS("competence"),
    PIN_REFUSED("title", "refusal"),
    PIN_OUT_OF_REACH,
    NOTHING_LACKS,
    CERTIFICATION_SHOWS_IT;

    private final Set<String> places;

    Sentence(String... places) {
        this.places = Set.of(places);
    }

    /** Names of what it is told with. */
    public Set<String> places() {
        return places;
    }
}
