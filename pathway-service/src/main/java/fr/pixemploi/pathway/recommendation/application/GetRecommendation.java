package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.Recommendations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows a recommendation again, which tells levels: the person it is about reads it too, and will know who else did. */
@ApplicationScoped
@Transactional
public class GetRecommendation {
    private final FindRecommendation find;
    private final Recommendations recommendations;
    private final PersonAliases aliases;
    private final ReadNews readNews;

    GetRecommendation(
            FindRecommendation find, Recommendations recommendations, PersonAliases aliases, ReadNews readNews) {
        this.find = find;
        this.recommendations = recommendations;
        this.aliases = aliases;
        this.readNews = readNews;
    }

    /** @throws RecommendationRefusal when it is not there for the caller, or the result is not any more */
    public Recommendation handle(Caller caller, UUID id) {
        return own(caller, id).orElseGet(() -> {
            Recommendation recommendation = find.handle(caller, id);
            readNews.tell(
                    recommendation.resultOf(), ReadNews.Reading.of("result", caller, recommendation.inStructure()));
            return recommendation;
        });
    }

    /** A beneficiary without a file is told so, unless the caller has structures to look into. */
    private Optional<Recommendation> own(Caller caller, UUID id) {
        Optional<UUID> person = caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER)
                        .isEmpty()
                ? Optional.of(caller.self())
                : caller.person();
        return person.flatMap(self -> recommendations.findOwn(id, aliases.idsOf(self)));
    }
}
