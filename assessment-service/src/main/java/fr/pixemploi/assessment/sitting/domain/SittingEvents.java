package fr.pixemploi.assessment.sitting.domain;

/** Tells the other services about sittings. */
public interface SittingEvents {
    /** A campaign sitting began. */
    void started(Sitting sitting);

    /** A campaign sitting is over and has a result. */
    void completed(Sitting sitting);

    /** A certification sitting is over. */
    void certificationCompleted(CertificationReport report);
}
