package fr.pixemploi.profile.structure.domain;

/** Why something was not done with a structure. */
public abstract sealed class StructureRefusal extends RuntimeException {
    /** There is none with this id, or none that the caller acts for. */
    public static final class NoSuchStructure extends StructureRefusal {}

    /** There is one with this id already. */
    public static final class StructureExists extends StructureRefusal {}

    /** It is said to be part of a structure that there is not, or that is not the caller's. */
    public static final class NoSuchParent extends StructureRefusal {}

    /** It would lie below itself. */
    public static final class BelowItself extends StructureRefusal {}

    /** Nothing new begins there. */
    public static final class Closed extends StructureRefusal {}

    /** A partner calls another structure so. */
    public static final class ExternalIdTaken extends StructureRefusal {}

    /** What a partner calls it is a NIR or an e-mail address. */
    public static final class ExternalIdIsPersonal extends StructureRefusal {}

    /** How partners call a structure is said by whoever keeps the platform running. */
    public static final class ExternalIdNotDelegated extends StructureRefusal {}

    /** A sandbox has nothing above it and nothing below, and certifies nobody. */
    public static final class SandboxStandsAlone extends StructureRefusal {}

    /** It has changed since the caller read it. */
    public static final class ChangedMeanwhile extends StructureRefusal {}

    /** Only whoever keeps the platform running opens the top of a tree or a certification centre, or takes a part out of its tree. */
    public static final class NotDelegated extends StructureRefusal {}
}
