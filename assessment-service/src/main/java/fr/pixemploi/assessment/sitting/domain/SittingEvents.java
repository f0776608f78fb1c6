package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.framework.domain.Framework;

/** Tells the other services about sittings. */
public interface SittingEvents {
    /** A campaign sitting began. */
    void started(Sitting sitting);

    /** A campaign sitting is over and has a result. */
    void completed(Sitting sitting);

    /**
     * A certification sitting is over.
     *
     * @param withSkipped the same sitting as if the questions not put had been skipped
     */
    void certificationCompleted(Sitting sitting, Sitting withSkipped, Framework framework);
}
