package fr.pixemploi.profile.structure.domain;

/** Why something was not done with a structure. */
public abstract sealed class StructureRefused extends RuntimeException {
    /** There is none with this id. */
    public static final class NoSuchStructure extends StructureRefused {}

    /** There is one with this id already. */
    public static final class StructureExists extends StructureRefused {}

    /** It is said to be part of a structure that there is not. */
    public static final class NoSuchParent extends StructureRefused {}
}
