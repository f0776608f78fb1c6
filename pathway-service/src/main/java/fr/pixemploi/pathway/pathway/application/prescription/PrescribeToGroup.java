package fr.pixemploi.pathway.pathway.application.prescription;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.catalogue.application.FindCandidates;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.recommendation.application.ProposePathways;
import fr.pixemploi.pathway.recommendation.application.RecommendPathways;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.life.Limits;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import fr.pixemploi.pathway.workshop.application.ReadOffers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposes one session to several people, to each as if alone: recommended under what their life allows, and prescribed as a pathway of this
 * one step. Of whom it does not fit nothing is kept. Said again it changes nothing, so that whoever got no answer asks again.
 */
@ApplicationScoped
public class PrescribeToGroup {
    private static final Said TITLE = new Said("Une formation proposée à un groupe", "Un atelier proposé à un groupe");
    private final ProposePathways propose;
    private final RecommendPathways recommend;
    private final PrescribePathway prescribe;
    private final Pathways pathways;
    private final PersonAliases aliases;
    private final FindCandidates findCandidates;
    private final ReadOffers readOffers;

    PrescribeToGroup(
            ProposePathways propose,
            RecommendPathways recommend,
            PrescribePathway prescribe,
            Pathways pathways,
            PersonAliases aliases,
            FindCandidates findCandidates,
            ReadOffers readOffers) {
        this.propose = propose;
        this.recommend = recommend;
        this.prescribe = prescribe;
        this.pathways = pathways;
        this.aliases = aliases;
        this.findCandidates = findCandidates;
        this.readOffers = readOffers;
    }

    /** What came of it for one person. */
    public enum Outcome {
        PRESCRIBED,
        /** An open pathway of the structure has the session already. */
        KNOWN,
        /** No such person for the structure, or one who shares no result with it. */
        NOT_SHARED,
        /** What is known of the person's life speaks against it. */
        DOES_NOT_FIT
    }

    /** @param pathway the new one, or the one that has the session already */
    public record Line(
            UUID beneficiary, Outcome outcome, @Nullable UUID pathway) {}

    /**
     * @return a line for each, in their order
     * @throws PathwayRefusal when the caller is neither adviser nor manager there, or no such session is there for the structure
     */
    public List<Line> handle(
            Caller caller, UUID structure, GoalId goal, Session.Key session, List<UUID> beneficiaries) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new PathwayRefusal.NotThere();
        UUID id = UUID.fromString(session.id().value());
        if (!readOffers.isFor(Set.of(structure), id) && !findCandidates.knows(id))
            throw new PathwayRefusal.UnknownSession();
        return beneficiaries.stream()
                .map(person -> alone(caller, structure, goal, session, person))
                .toList();
    }

    private Line alone(Caller caller, UUID structure, GoalId goal, Session.Key session, UUID person) {
        try {
            Optional<UUID> known = QuarkusTransaction.requiringNew().call(() -> known(structure, session, person));
            return known.map(pathway -> new Line(person, Outcome.KNOWN, pathway))
                    .orElseGet(() -> propose(caller, structure, goal, session, person));
        } catch (RecommendationRefusal.NotForThisStructure unknown) {
            return new Line(person, Outcome.NOT_SHARED, null);
        }
    }

    private Optional<UUID> known(UUID structure, Session.Key session, UUID person) {
        return pathways.openWith(session, aliases.idsOf(person), structure);
    }

    /** A plan takes its time: it is looked for before the transaction. */
    private Line propose(Caller caller, UUID structure, GoalId goal, Session.Key session, UUID person) {
        ProposePathways.Proposed proposed = propose.handle(
                caller,
                new RecommendPathways.Wish(
                        structure,
                        person,
                        goal,
                        Limits.ofSteps(1),
                        new Around(Set.of(session), Set.of(), List.of()),
                        List.of()));
        return proposed.proposals().options().stream()
                .filter(option -> isThat(option, session))
                .findFirst()
                .map(option -> QuarkusTransaction.requiringNew()
                        .call(() -> prescribe(caller, structure, session, person, proposed, option)))
                .orElse(new Line(person, Outcome.DOES_NOT_FIT, null));
    }

    private Line prescribe(
            Caller caller,
            UUID structure,
            Session.Key session,
            UUID person,
            ProposePathways.Proposed proposed,
            Option option) {
        // Who else asked meanwhile came first.
        Optional<UUID> known = known(structure, session, person);
        if (known.isPresent()) return new Line(person, Outcome.KNOWN, known.get());
        UUID recommendation = recommend.handle(caller, proposed).id();
        return new Line(
                person,
                Outcome.PRESCRIBED,
                prescribe
                        .handle(caller, recommendation, option.id(), null, _ -> TITLE)
                        .id());
    }

    /** Nothing else than what was asked for: who lacks nothing may be offered the preparation of a certification. */
    private static boolean isThat(Option option, Session.Key session) {
        return option.steps().size() == 1
                && session.id().value().equals(option.steps().getFirst().sessionId())
                && session.start().equals(option.steps().getFirst().startsOn());
    }
}
