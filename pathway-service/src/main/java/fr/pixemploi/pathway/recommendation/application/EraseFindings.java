package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.pathway.recommendation.domain.Recommendations;
import fr.pixemploi.pathway.recommendation.domain.ResultForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import java.util.UUID;

/**
 * A person is erased whose result was recommended from for a file that parted since: whoever has that file keeps the pathway, and nothing in it
 * tells the levels any more.
 */
@ApplicationScoped
class EraseFindings implements BeforeErasure {
    private final Recommendations recommendations;
    private final Event<ResultForgotten> forgotten;

    EraseFindings(Recommendations recommendations, Event<ResultForgotten> forgotten) {
        this.recommendations = recommendations;
        this.forgotten = forgotten;
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        Set<UUID> changed = recommendations.forgetResultsOf(people);
        if (!changed.isEmpty()) forgotten.fire(new ResultForgotten(changed));
        return Set.of();
    }
}
