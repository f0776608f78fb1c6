package fr.pixemploi.profile.rights.application;

import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;

/** By when the law wants an answer, and how long a code on paper holds. */
@ApplicationScoped
public class LegalTerms {
    private static final String DATA = "rights/terms.yaml";

    private record Paper(boolean proposal, int daysValid) {}

    private record Terms(int monthsToAnswer, String source, Paper paper) {}

    private final Terms terms = PackagedYaml.read(DATA, Terms.class);

    LocalDate dueOn(LocalDate asked) {
        return asked.plusMonths(terms.monthsToAnswer());
    }

    public Duration paperValidity() {
        return Duration.ofDays(terms.paper().daysValid());
    }
}
