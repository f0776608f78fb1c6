package fr.pixemploi.kit.release;

/** Why a release is not shown. */
public abstract sealed class ReleaseRefusal extends RuntimeException {
    /** The quarter has none, or not this table. */
    public static final class NoSuchRelease extends ReleaseRefusal {}
}
