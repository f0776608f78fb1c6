package fr.pixemploi.pathway.recommendation.domain;

import fr.pixemploi.pathway.recommendation.domain.unmet.UnmetNeed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recommendations that were made. */
public interface Recommendations {
    void add(Recommendation recommendation);

    /**
     * Kept for those who buy training: counted, and told only as releases tell it.
     *
     * @param territory code of a département; null when nobody said where the person lives
     */
    void keepUnmet(Recommendation recommendation, @Nullable String territory, List<UnmetNeed> unmet);

    /** The recommendation, when it belongs to one of these structures. */
    Optional<Recommendation> find(UUID id, Set<UUID> structures);

    /** The recommendation, when it is about one of these, who are one person. */
    Optional<Recommendation> findOwn(UUID id, Collection<UUID> person);

    /**
     * Takes all that was computed from results or situations of these people out of what was recommended for others: from a file that was joined then.
     *
     * @return which recommendations forgot their result; their pathways quote it
     */
    Set<UUID> forgetResultsOf(Set<UUID> people);
}
