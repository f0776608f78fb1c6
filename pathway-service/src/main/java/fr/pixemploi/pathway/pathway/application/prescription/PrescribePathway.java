package fr.pixemploi.pathway.pathway.application.prescription;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.pathway.application.ChangePathway;
import fr.pixemploi.pathway.pathway.application.StepSeats;
import fr.pixemploi.pathway.pathway.domain.Decision;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayEvents;
import fr.pixemploi.pathway.pathway.domain.PathwayFact;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Prescription;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import fr.pixemploi.pathway.pathway.domain.step.Following;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.recommendation.application.FindRecommendation;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import fr.pixemploi.pathway.recommendation.domain.option.OptionStep;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes one option of a recommendation the person's pathway. */
@ApplicationScoped
@Transactional
public class PrescribePathway {
    private final FindRecommendation findRecommendation;
    private final Pathways pathways;
    private final PathwayEvents events;
    private final ChangePathway change;
    private final StepSeats seats;
    private final Clock clock;

    PrescribePathway(
            FindRecommendation findRecommendation,
            Pathways pathways,
            PathwayEvents events,
            ChangePathway change,
            StepSeats seats,
            Clock clock) {
        this.findRecommendation = findRecommendation;
        this.pathways = pathways;
        this.events = events;
        this.change = change;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * @param replaces an open pathway of the same person and structure whose place it takes; null for none
     * @throws PathwayRefusal when the recommendation holds no such option, or it is a pathway already, or what it replaces is not there or over
     */
    public Pathway handle(Caller caller, UUID recommendationId, String optionId, @Nullable UUID replaces) {
        return handle(caller, recommendationId, optionId, replaces, Option::title);
    }

    /**
     * The same.
     *
     * @param title what the pathway is called
     */
    Pathway handle(
            Caller caller,
            UUID recommendationId,
            String optionId,
            @Nullable UUID replaces,
            Function<Option, Said> title) {
        Recommendation recommendation = findRecommendation.handle(caller, recommendationId);
        Option option = recommendation.option(optionId).orElseThrow(() -> new PathwayRefusal.UnknownOption(optionId));
        pathways.prescribed(recommendation.id(), option.id()).ifPresent(earlier -> {
            throw new PathwayRefusal.AlreadyPrescribed(earlier);
        });
        Noted noted = new Noted(clock.instant(), caller.subject());
        Pathway pathway = new Pathway(
                Ids.next(),
                1,
                recommendation.beneficiaryId(),
                recommendation.inStructure(),
                new Prescription(
                        recommendation.id(),
                        option.id(),
                        recommendation.resultId(),
                        recommendation.goalId(),
                        title.apply(option),
                        noted),
                noted.at(),
                Decision.PROPOSED,
                Engagement.USUAL,
                steps(option));
        pathways.add(pathway);
        events.happened(pathway, new PathwayFact.Prescribed(noted.at()));
        return replaces == null ? pathway : replace(replaces, pathway, noted);
    }

    /** Who has a place in a session that is in both keeps it; so does what was agreed on weekly hours. */
    private Pathway replace(UUID earlier, Pathway by, Noted noted) {
        Pathway before = pathways.hold(earlier, new Viewer(Set.of(), Set.of(by.structureId())))
                .filter(found -> found.beneficiaryId().equals(by.beneficiaryId()))
                .orElseThrow(PathwayRefusal.NothingToReplace::new);
        Pathway after = by.engage(before.engagement(), noted.at());
        if (!after.equals(by)) pathways.update(after);
        // Those of the other take no part: what is kept is in both, and what is given back in this one.
        seats.hold(before);
        for (PathwayStep old : before.steps())
            for (PathwayStep step : by.steps())
                if (old.hasPlaceIn(step))
                    after = change.keep(after.enrol(step.id(), seats.keep(old, step), false, noted));
        change.keep(before.replace(by.id(), noted));
        return after;
    }

    private static List<PathwayStep> steps(Option option) {
        return IntStream.range(0, option.steps().size())
                .mapToObj(index -> {
                    OptionStep step = option.steps().get(index);
                    return new PathwayStep(
                            Ids.next(),
                            index + 1,
                            offered(step),
                            step.title(),
                            step.startsOn(),
                            step.endsOn(),
                            step.hours(),
                            step.competences(),
                            step.reasons(),
                            Following.NOTHING);
                })
                .toList();
    }

    private static PathwayStep.@Nullable Offered offered(OptionStep step) {
        if (step.offerId() == null || step.sessionId() == null || step.body() == null || step.timing() == null)
            return null;
        return new PathwayStep.Offered(
                step.offerId(),
                step.sessionId(),
                step.body(),
                step.mode() == null ? null : step.mode().code(),
                step.timing(),
                step.town(),
                step.address());
    }
}
