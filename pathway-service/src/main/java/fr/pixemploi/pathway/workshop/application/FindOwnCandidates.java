package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidate;
import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidates;
import fr.pixemploi.pathway.workshop.domain.Listed;
import fr.pixemploi.pathway.workshop.domain.OwnCandidates;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Own sessions for whoever computes pathways for people of structures, as the catalogue gives its own. */
@ApplicationScoped
@Transactional
public class FindOwnCandidates {
    /** What fundings call who pays by a Pass numérique. */
    private static final String PASS_NUMERIQUE = "pass-numerique";

    private final OwnCandidates candidates;
    private final OfferReach reach;

    FindOwnCandidates(OwnCandidates candidates, OfferReach reach) {
        this.candidates = candidates;
        this.reach = reach;
    }

    /**
     * Those that are full too, so that it can be told; the seats that are free now stand in each.
     *
     * @param structures whose people they are; none for who is of no structure
     * @param person all ids of whoever it is for: their own seat is free for them
     */
    public Candidates.Found handle(Set<UUID> structures, Collection<UUID> person, CandidateSearch search) {
        List<OwnCandidates.Found> found =
                candidates.find(structures, reach.mayGoElsewhere(structures), person, search, search.limit() + 1);
        Map<UUID, Optional<String>> bodies = new HashMap<>();
        return new Candidates.Found(
                found.stream()
                        .limit(search.limit())
                        .flatMap(each -> bodies
                                .computeIfAbsent(each.offer().structureId(), other -> reach.body(structures, other))
                                .map(body -> candidate(structures, each, body))
                                .stream())
                        .toList(),
                found.size() > search.limit());
    }

    public Candidates.Passed passed(Set<UUID> structures, CandidateSearch search) {
        OwnCandidates.Passed passed = candidates.passed(structures, reach.mayGoElsewhere(structures), search);
        return new Candidates.Passed(0, passed.outsideWindow(), passed.tooFar());
    }

    private static Candidate candidate(Set<UUID> structures, OwnCandidates.Found found, String body) {
        OwnSession.Plan plan = found.session().plan();
        return new Candidate(
                found.session().id(),
                null,
                Listed.of(found.offer(), body, plan, found.kilometres(), plan.startsOn()),
                plan.startsOn(),
                plan.startsOn(),
                plan.endsOn(),
                Training.Recruitment.OPEN,
                found.offer().content().passNumerique() ? List.of(PASS_NUMERIQUE) : List.of(),
                List.of(),
                place(found.offer().content().place(), found.where()),
                found.kilometres(),
                new Candidate.Own(
                        found.free(),
                        found.mayWait(),
                        !structures.contains(found.offer().structureId())));
    }

    private static Training.@Nullable Place place(OwnOffer.@Nullable Place place, OwnOffers.@Nullable Point where) {
        if (place == null) return null;
        return new Training.Place(
                null,
                String.join(", ", place.lines()),
                place.postcode(),
                place.town(),
                place.commune(),
                where == null ? null : where.latitude(),
                where == null ? null : where.longitude(),
                true);
    }
}
