package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.pathway.catalogue.application.FindCandidates;
import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidate;
import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidates;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.funding.application.ReadFundings;
import fr.pixemploi.pathway.funding.domain.Funding;
import fr.pixemploi.pathway.place.application.LocateAddress;
import fr.pixemploi.pathway.place.application.ReadTravelRules;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.Place;
import fr.pixemploi.pathway.place.domain.Travel;
import fr.pixemploi.pathway.place.domain.TravelRules;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.session.SessionId;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.life.Life;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.recommendation.domain.offered.Declared;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.offered.Seen;
import fr.pixemploi.pathway.workshop.application.FindOwnCandidates;
import fr.pixemploi.pathway.workshop.application.ReadOffers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at what the catalogue and structures themselves offer from one person's home. */
@ApplicationScoped
class OffersInReach {
    private final FindCandidates findCandidates;
    private final FindOwnCandidates findOwnCandidates;
    private final ReadOffers readOffers;
    private final LocateAddress locate;
    private final ReadTravelRules travelRules;
    private final ReadFundings readFundings;

    OffersInReach(
            FindCandidates findCandidates,
            FindOwnCandidates findOwnCandidates,
            ReadOffers readOffers,
            LocateAddress locate,
            ReadTravelRules travelRules,
            ReadFundings readFundings) {
        this.findCandidates = findCandidates;
        this.findOwnCandidates = findOwnCandidates;
        this.readOffers = readOffers;
        this.locate = locate;
        this.travelRules = travelRules;
        this.readFundings = readFundings;
    }

    /**
     * @param version imports that the catalogue's sessions are as they were in
     * @param passed sessions that were not even looked at, by reason
     * @param cut whether there were more than are looked at
     */
    record InReach(String version, List<Offered> sessions, Map<Refusal, Integer> passed, boolean cut) {}

    /** @param structures whose people are looked for; none for who is of no structure */
    InReach handle(
            Set<UUID> structures,
            Collection<UUID> ids,
            Life life,
            Set<CompetenceCode> competences,
            Declared declared,
            Rules rules) {
        Optional<Place> home = life.commune() == null
                ? Optional.empty()
                : locate.handle(new Address(life.commune(), null, null, null, null));
        if (home.isEmpty() && life.isHomeSaid()) throw new RecommendationRefusal.CommuneNotPlaced();
        TravelRules travel = travelRules.handle();
        CandidateSearch search = search(life, competences, home, travel, rules);
        Candidates.Found found = findCandidates.handle(search);
        Candidates.Found own = findOwnCandidates.handle(structures, ids, search);
        List<Candidate> candidates = Stream.concat(found.sessions().stream(), own.sessions().stream())
                .toList();
        List<Funding> fundings = readFundings.handle(life.person().today());
        Seen seen = new Seen(declared, rules, life, fundings);
        List<Offered> sessions = candidates.stream()
                .flatMap(candidate -> seen.from(candidate, way(home, candidate, travel)).stream())
                .toList();
        String version = candidates.stream()
                .map(Candidate::run)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
        Candidates.Passed passed = findCandidates.passed(search);
        Candidates.Passed ownPassed = findOwnCandidates.passed(structures, search);
        return new InReach(
                version,
                sessions,
                Map.of(
                        Refusal.CLOSED, passed.recruitmentClosed(),
                        Refusal.WINDOW, passed.outsideWindow() + ownPassed.outsideWindow(),
                        Refusal.TRAVEL, passed.tooFar() + ownPassed.tooFar()),
                found.cut() || own.cut());
    }

    /** Whether the catalogue has such a session, or people of these structures may come to it. */
    boolean knows(Set<UUID> structures, SessionId session) {
        try {
            UUID id = UUID.fromString(session.value());
            return findCandidates.knows(id) || readOffers.isFor(structures, id);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private static CandidateSearch search(
            Life life, Set<CompetenceCode> competences, Optional<Place> home, TravelRules travel, Rules rules) {
        Rules.Margins margins = rules.margins();
        Integer most = life.person().travelMinutes();
        int minutes = life.coarse((most == null ? margins.unsaidTravelMinutes() : most) + margins.travelMinutes());
        LocalDate from = life.person().from();
        LocalDate to = life.person().time().lastEnd().plusWeeks(margins.weeks());
        return new CandidateSearch(
                competences,
                life.person().today(),
                from,
                to.isBefore(from) ? from : to,
                home.map(place -> new Circle(
                                place.position().latitude(),
                                place.position().longitude(),
                                travel.reachKilometres(minutes, travel.usual())))
                        .orElse(null),
                margins.sessions());
    }

    /** The way to where it is; nothing for what is wholly at a distance. */
    private Travel way(Optional<Place> home, Candidate candidate, TravelRules travel) {
        if (candidate.offer().mode() == DeliveryMode.REMOTE || candidate.place() == null)
            return new Travel.ToBeChecked();
        var place = candidate.place();
        return travel.between(
                home,
                locate.handle(new Address(
                        place.commune(),
                        place.postcode(),
                        place.town(),
                        place.approximate() ? null : text(place.latitude()),
                        place.approximate() ? null : text(place.longitude()))),
                travel.usual());
    }

    private static @Nullable String text(@Nullable Double degrees) {
        return degrees == null ? null : degrees.toString();
    }
}
