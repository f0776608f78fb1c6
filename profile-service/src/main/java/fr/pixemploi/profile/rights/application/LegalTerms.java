package fr.pixemploi.profile.rights.application;

import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** By when the law wants an answer. */
@ApplicationScoped
class LegalTerms {
    private static final String DATA = "rights/terms.yaml";

    private record Terms(int monthsToAnswer, String source) {}

    private final Terms terms = PackagedYaml.read(DATA, Terms.class);

    LocalDate dueOn(LocalDate asked) {
        return asked.plusMonths(terms.monthsToAnswer());
    }
}
