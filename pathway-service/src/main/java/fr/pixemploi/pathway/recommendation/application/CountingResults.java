package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Which result a wish is computed from: for a structure what is shared with it, for the person whatever is theirs. */
@ApplicationScoped
class CountingResults {
    private final SharedResults results;
    private final ConsentNews consentNews;
    private final PersonAliases aliases;

    CountingResults(SharedResults results, ConsentNews consentNews, PersonAliases aliases) {
        this.results = results;
        this.consentNews = consentNews;
        this.aliases = aliases;
    }

    /** @throws RecommendationRefusal when there is none, or the structure may see none */
    AssessedResult newest(RecommendPathways.Wish wish, Instant at) {
        UUID structure = wish.structureId();
        if (structure == null)
            return results.newestOfPerson(aliases.idsOf(wish.beneficiaryId()))
                    .orElseThrow(RecommendationRefusal.NoResult::new);
        AssessedResult shared = results.newest(wish.beneficiaryId(), structure, at)
                .orElseThrow(RecommendationRefusal.NothingShared::new);
        consentNews.needFresh();
        return shared;
    }

    /** @throws RecommendationRefusal when it is the person's no more, or shared no more, or another took its place */
    void needCounts(RecommendPathways.Wish wish, AssessedResult result, Instant at) {
        UUID structure = wish.structureId();
        boolean counts = structure == null
                ? results.inForceOfPerson(aliases.idsOf(wish.beneficiaryId()), result.id())
                : results.inForce(result.id(), structure, at);
        if (!counts) throw new RecommendationRefusal.NotForThisStructure();
        if (structure != null) consentNews.needFresh();
    }
}
