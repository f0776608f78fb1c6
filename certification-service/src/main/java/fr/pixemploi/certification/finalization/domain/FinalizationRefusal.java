package fr.pixemploi.certification.finalization.domain;

import java.util.Set;

/** Why a session is not handed over, or something is not declared. */
public abstract sealed class FinalizationRefusal extends RuntimeException {
    /** There is no such candidate in the session. */
    public static final class NotFound extends FinalizationRefusal {}

    /** Something is not in order. */
    public static final class HeldUp extends FinalizationRefusal {
        private final Set<PointCode> points;

        public HeldUp(Set<PointCode> points) {
            this.points = Set.copyOf(points);
        }

        /** All that holds it up. */
        public Set<PointCode> points() {
            return points;
        }
    }

    /** No such reason of an absence. */
    public static final class UnknownReason extends FinalizationRefusal {}

    /** The reason must be told in words. */
    public static final class WordsNeeded extends FinalizationRefusal {}

    /** The candidate was let in, or sat. */
    public static final class NotAbsent extends FinalizationRefusal {}
}
