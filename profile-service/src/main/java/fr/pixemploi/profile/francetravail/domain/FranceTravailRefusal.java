package fr.pixemploi.profile.francetravail.domain;

/** Why no dispatches are told. */
public abstract sealed class FranceTravailRefusal extends RuntimeException {
    /** There is no such structure, or the caller is not its system. */
    public static final class NoSuchStructure extends FranceTravailRefusal {}
}
