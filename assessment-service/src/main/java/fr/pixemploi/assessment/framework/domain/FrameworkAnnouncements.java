package fr.pixemploi.assessment.framework.domain;

/** Tells the other services about frameworks. */
public interface FrameworkAnnouncements {
    void announce(Framework framework);

    void announce(StructureFramework framework);
}
