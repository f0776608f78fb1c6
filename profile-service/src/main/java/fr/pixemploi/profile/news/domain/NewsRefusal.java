package fr.pixemploi.profile.news.domain;

/** Why no news are told. */
public abstract sealed class NewsRefusal extends RuntimeException {
    /** There is no such structure, or the caller has nothing to do with it. */
    public static final class NoSuchStructure extends NewsRefusal {}
}
