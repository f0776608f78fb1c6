package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.Evidence;
import java.util.Set;

/** Reads what a sitting that was kept says, without asking anybody. */
public interface ReadEvidence {
    /**
     * As it was measured.
     *
     * @param document of a sitting, as it was kept
     * @throws RuntimeException when it lacks something
     */
    Evidence of(String document);

    /**
     * The same worked out again from prior, answers and item parameters, with some items counting for nothing. Without any of these it is
     * to the bit what {@link #of} says. Who left early is not put other questions in the place of theirs.
     *
     * @param withoutItems ids, such as those withdrawn after the test
     */
    Evidence workedOutAgain(String document, Set<String> withoutItems);
}
