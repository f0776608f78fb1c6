package fr.pixemploi.assessment.framework.domain;

import fr.pixemploi.assessment.bank.framework.Framework;

/** Tells the other services about frameworks. */
public interface FrameworkEvents {
    void announce(Framework framework);

    void announce(StructureFramework framework);
}
