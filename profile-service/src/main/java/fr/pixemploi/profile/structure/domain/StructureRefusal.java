package fr.pixemploi.profile.structure.domain;

/** Why something was not done with a structure. */
public abstract sealed class StructureRefusal extends RuntimeException {
    /** There is none with this id. */
    public static final class NoSuchStructure extends StructureRefusal {}

    /** There is one with this id already. */
    public static final class StructureExists extends StructureRefusal {}

    /** It is said to be part of a structure that there is not. */
    public static final class NoSuchParent extends StructureRefusal {}
}
