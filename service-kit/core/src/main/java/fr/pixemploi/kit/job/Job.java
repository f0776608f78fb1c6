package fr.pixemploi.kit.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A kind of work that must survive a restart. A service has a bean for each; {@link Jobs} says when it is wished for. */
public interface Job {
    /** What the rows call it; stays while some wait. */
    String name();

    /**
     * Does the work, or goes on with it where it stands: after a failure, or on another instance after the death of the one that did it. An
     * instance that only seemed dead may still be at it: whoever writes takes a lock first, and commits with each step how far it came.
     *
     * @param id of what the work is on
     * @param stopping true once this instance stops: then come back soon, it is not over
     * @return whether it is done; else it is gone on with later
     */
    boolean carryOut(UUID id, BooleanSupplier stopping);
}
