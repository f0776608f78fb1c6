package fr.pixemploi.profile.competence.domain;

/** Why a profile, or something of it, is not shown. */
public abstract sealed class CompetenceRefusal extends RuntimeException {
    /** The person shares nothing with this structure now, or does not exist: the answer is the same. */
    public static final class NoSuchProfile extends CompetenceRefusal {}

    /** A result that is compared is not among those that the reader may see. */
    public static final class NoSuchResult extends CompetenceRefusal {}

    /** Two results of different versions of a framework: they are not cut alike. */
    public static final class NotComparable extends CompetenceRefusal {}

    /** There is no such framework of a structure that may read the profile, or it is not read from the one that this was measured in. */
    public static final class FrameworkNotReadable extends CompetenceRefusal {}
}
