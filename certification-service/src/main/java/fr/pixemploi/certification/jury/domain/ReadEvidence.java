package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.Evidence;

/** Reads what scoring needs out of what was said of a sitting. */
public interface ReadEvidence {
    /** @throws IllegalArgumentException when it makes no sense */
    Evidence of(String document);
}
