package fr.pixemploi.assessment.sitting.domain.plan;

import fr.pixemploi.assessment.bank.item.Suitability;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate takes a certification test under, decided at enrolment and not by the candidate.
 *
 * @param time from the start to the end of the test, extra time included; holds are not counted
 * @param questions that the test asks; null when nobody said how many
 * @param needs without which the candidate can't answer; travel as needs, never as a diagnosis
 * @param accommodations what is made easier
 */
public record TestTerms(
        Duration time, @Nullable Integer questions, Set<Suitability.Need> needs, Accommodations accommodations) {
    public TestTerms {
        if (!time.isPositive()) throw new IllegalArgumentException("a test takes time");
        if (questions != null && questions < 1) throw new IllegalArgumentException("a test asks questions");
        needs = Set.copyOf(needs);
    }

    /**
     * Needs by the names that services tell each other.
     *
     * @throws IllegalArgumentException for one that is not known: the candidate would get what they can't answer
     */
    public static Set<Suitability.Need> needs(Collection<String> names) {
        return names.stream()
                .map(name ->
                        Suitability.Need.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toSet());
    }
}
