package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.pathway.domain.step.EndedAs;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.pathway.domain.step.StepStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a pathway, to be told to the other services. */
public sealed interface PathwayFact {
    Instant at();

    record Prescribed(Instant at) implements PathwayFact {}

    /** The person said yes or no, in their space or to their adviser. */
    record Answered(boolean accepted, @Nullable PartingReason reason, Instant at) implements PathwayFact {}

    /** @param as abandoned or replaced */
    record Ended(
            Decision.Kind as,
            @Nullable PartingReason reason,
            @Nullable UUID replacedBy,
            Instant at) implements PathwayFact {}

    record StepCompleted(UUID step, int number, Instant at) implements PathwayFact {}

    /** @param promoted whether a place became free for somebody who waited */
    record StepEnrolled(UUID step, Enrolment enrolment, boolean promoted, Instant at) implements PathwayFact {}

    /** @param hours in all, so far */
    record StepAttended(UUID step, int hours, Instant at) implements PathwayFact {}

    /** @param as left or cancelled */
    record StepEnded(UUID step, EndedAs as, @Nullable PartingReason reason, Instant at) implements PathwayFact {}

    /** That it was given up was said by mistake. */
    record Reopened(Instant at) implements PathwayFact {}

    /** @param was what was said of it by mistake: completed, left or cancelled */
    record StepReopened(UUID step, StepStatus was, Instant at) implements PathwayFact {}
}
