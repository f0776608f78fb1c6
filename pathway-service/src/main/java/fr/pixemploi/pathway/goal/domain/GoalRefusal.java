package fr.pixemploi.pathway.goal.domain;

/** Why a goal is not shown or not changed. */
public abstract sealed class GoalRefusal extends RuntimeException {
    /** No such goal, as far as the caller may know. */
    public static final class Unknown extends GoalRefusal {}

    /** It was changed since it was read. */
    public static final class ChangedMeanwhile extends GoalRefusal {}

    /** It is offered no more. */
    public static final class Retired extends GoalRefusal {}

    /** The structure has as many as it can have. */
    public static final class TooMany extends GoalRefusal {}

    /** There is no such common goal to copy. */
    public static final class UnknownBase extends GoalRefusal {}

    /** No framework has such a competence. */
    public static final class UnknownCompetence extends GoalRefusal {}
}
