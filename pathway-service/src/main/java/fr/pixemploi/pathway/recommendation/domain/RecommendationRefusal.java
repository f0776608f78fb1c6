package fr.pixemploi.pathway.recommendation.domain;

import fr.pixemploi.pathway.goal.domain.GoalId;

/** Why nothing is recommended. */
public abstract sealed class RecommendationRefusal extends RuntimeException {
    RecommendationRefusal(String message) {
        super(message);
    }

    /** No such person, recommendation or result for this structure, as far as it may know. */
    public static non-sealed class NotForThisStructure extends RecommendationRefusal {
        public NotForThisStructure() {
            super("not for this structure");
        }
    }

    /** No result of theirs is shared with the structure, whether there is such a person and result or not. */
    public static final class NothingShared extends NotForThisStructure {}

    /** The person, who asks for themself, was not tested yet. */
    public static final class NoResult extends RecommendationRefusal {
        public NoResult() {
            super("no result yet");
        }
    }

    /** There is no such goal. */
    public static final class UnknownGoal extends RecommendationRefusal {
        public UnknownGoal(GoalId goal) {
            super("unknown goal " + goal);
        }
    }

    /** What the result was measured in is not known here yet. */
    public static final class FrameworkUnknown extends RecommendationRefusal {
        public FrameworkUnknown() {
            super("the framework of the result is not known yet");
        }
    }

    /** Nobody knows where the commune is. */
    public static final class CommuneNotPlaced extends RecommendationRefusal {
        public CommuneNotPlaced() {
            super("commune not placed");
        }
    }

    /** What is pinned is in no catalogue, nor of an own offer to which people of the structure may come. */
    public static final class UnknownSession extends RecommendationRefusal {
        public UnknownSession() {
            super("unknown session");
        }
    }

    /** No funding asks for such a status. */
    public static final class UnknownStatus extends RecommendationRefusal {
        public UnknownStatus(String status) {
            super("unknown status " + status);
        }
    }
}
