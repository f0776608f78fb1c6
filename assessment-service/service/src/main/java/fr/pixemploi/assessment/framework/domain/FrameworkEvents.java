package fr.pixemploi.assessment.framework.domain;

import fr.pixemploi.assessment.bank.framework.Framework;
import java.util.List;

/** Tells the other services about frameworks. */
public interface FrameworkEvents {
    /** @param earlier its older versions: a state topic keeps the newest state alone, and results of any of them are read */
    void announce(Framework framework, List<Framework> earlier);

    void announce(StructureFramework framework);
}
