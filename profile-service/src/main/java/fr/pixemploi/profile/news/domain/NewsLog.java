package fr.pixemploi.profile.news.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All news, each once. */
public interface NewsLog {
    void add(News news);

    /** For each structure that somebody lets see their results now. */
    void addForThoseWhoSee(UUID beneficiaryId, NewsType type, UUID subjectId, Instant happenedAt);

    /** The same for each structure that may see this result now. */
    void addForThoseWhoSeeResult(UUID beneficiaryId, UUID resultId, NewsType type, UUID subjectId, Instant happenedAt);

    /** Gives the oldest that have none their place; one caller at a time, the others get none. In the order of their places. */
    List<NumberedNews> number(Instant now, int max);

    /** Of a structure, in the order of their places, after one. */
    List<NumberedNews> of(UUID structureId, Set<NewsType> types, long after, int max);

    /**
     * Those of these that may be told at this moment, in their order: news of what is shared need a grant in force that opens it, all others a
     * file of the structure.
     */
    List<ToldNews> tellable(Collection<NumberedNews> news, Instant now);
}
