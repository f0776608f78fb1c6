package fr.pixemploi.assessment.diagnosis.domain.situation;

import java.util.Map;
import java.util.Objects;

/** What was said of a person, and never why. What nobody said is unknown: it is asked, and never guessed. */
public record Situation(Map<Fact, String> said) {
    public static final Situation UNSAID = new Situation(Map.of());

    public Situation {
        said = Map.copyOf(said);
    }

    public String says(Fact fact) {
        return Objects.requireNonNullElse(said.get(fact), Fact.UNKNOWN);
    }
}
