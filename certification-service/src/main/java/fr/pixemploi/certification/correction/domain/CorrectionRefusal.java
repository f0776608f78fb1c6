package fr.pixemploi.certification.correction.domain;

/** Why an identity is not corrected. */
public abstract sealed class CorrectionRefusal extends RuntimeException {
    /** There is no such candidate or request, or not for this caller. */
    public static final class NotFound extends CorrectionRefusal {}

    /** Nobody let the candidate in yet: the centre says it otherwise by itself. */
    public static final class NotLetIn extends CorrectionRefusal {}

    /** The candidate is somebody else than the caller read. */
    public static final class ChangedMeanwhile extends CorrectionRefusal {}

    /** It is what is known already. */
    public static final class NothingOtherwise extends CorrectionRefusal {}

    /** Another request for the candidate waits for its answer. */
    public static final class Open extends CorrectionRefusal {}

    /** The jury answered it already. */
    public static final class Answered extends CorrectionRefusal {}

    /** The centre took it back. */
    public static final class Withdrawn extends CorrectionRefusal {}

    /** The candidate was let in anew since it was asked, or is not let in any more: it may be about somebody else. */
    public static final class LetInAnew extends CorrectionRefusal {}

    /** What says so is to be seen on a day that has not come at the venue. */
    public static final class SeenInTheFuture extends CorrectionRefusal {}

    /** Who asked can't be who answers. */
    public static final class SameReader extends CorrectionRefusal {}
}
