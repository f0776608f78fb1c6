package fr.pixemploi.profile.news.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All news, each once. */
public interface NewsLog {
    /** News looked at, in the order of their places. @param lastPosition up to which all were looked at */
    record Portion(List<NumberedNews> news, long lastPosition) {
        public Portion {
            news = List.copyOf(news);
        }
    }

    /** For a structure that has just made these files: it knows their people by them. */
    void addForMaker(UUID structureId, List<Fact> facts);

    /** For a structure with a file of the person; for another one nothing. */
    void addForFollower(UUID structureId, Fact fact);

    /**
     * For a structure that was let see something, or is no more.
     *
     * @param knownAs as it knew the person; null for as it knows them now
     * @param results that it was let see, of which a grant has to name one when it is told
     */
    void addForGrantee(UUID structureId, @Nullable UUID knownAs, Fact fact, List<UUID> results);

    /** For each structure that the person lets see their results now. */
    void addForThoseWhoSee(Fact fact);

    /** For each structure that may see this result, or one before it in its place, now. */
    void addForThoseWhoSeeResult(UUID resultId, Fact fact);

    /**
     * For the structures of these files of one person, and those that were let see something of them: what stays leads to nobody but whoever has
     * kept the id.
     */
    void addErased(Set<UUID> files, Instant at);

    /** Gives the oldest that have none their place; one caller at a time, the others get none. In the order of their places. */
    List<NumberedNews> number(Instant now, int max);

    /**
     * Places for what could not be told in its own: above all that were given, and nobody gives another one until this transaction ends.
     *
     * @return the first of so many
     */
    long placesAfterAll(Instant now, int many);

    /** Of a structure, after a place. */
    Portion of(UUID structureId, Set<NewsType> types, long after, int max);

    /**
     * Those of these that may be told at this moment, in their order. News of what is shared need a grant in force that opens it, all others a
     * file of the structure with which something may be done; that a sharing was taken back, or somebody erased, is always told.
     */
    List<ToldNews> tellable(List<UUID> ids, Instant now);
}
