package fr.pixemploi.assessment.framework.domain;

import fr.pixemploi.assessment.bank.framework.Framework;

/** Which versions of frameworks the others know already. */
public interface PublishedVersions {
    /** Marks a version as published; false when it was before, by this instance or another. */
    boolean add(Framework framework);
}
