package fr.pixemploi.profile.rights.domain;

/** Why something that a person asked for was not recorded, or is not shown. */
public abstract sealed class RightsRefusal extends RuntimeException {
    /** There is no such file, or another structure's. */
    public static final class NotThere extends RightsRefusal {}

    /** It was answered, or carried out as soon as it was said. */
    public static final class AlreadyAnswered extends RightsRefusal {}

    /** A refusal needs a reason that fits what was asked for, and nothing else has one. */
    public static final class ReasonDoesNotFit extends RightsRefusal {}

    /** The request restricts nothing: it was for something else, is still to be answered, or was refused. */
    public static final class NothingRestricted extends RightsRefusal {}

    /** A structure lifts for a reason of the list. */
    public static final class LiftingReasonNotKnown extends RightsRefusal {}

    /** A structure says on which day, after its answer, it told the person, unless it is the person's own word. */
    public static final class ToldOnDoesNotFit extends RightsRefusal {}

    /** A correction says in words what is wrong, and nothing else has words. */
    public static final class WordsDoNotFit extends RightsRefusal {}

    /** So many corrections of this person wait for an answer that another one would help nobody. */
    public static final class CorrectionsWaiting extends RightsRefusal {}

    /** The file is the person's own: there is no structure to ask. */
    public static final class NobodyToAsk extends RightsRefusal {}

    /** The person has an account, and takes back there what others see, and lifts there what is restricted. */
    public static final class PersonHasAccount extends RightsRefusal {}
}
