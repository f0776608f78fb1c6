package fr.pixemploi.pathway.pathway.domain.step;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session of a pathway, copied as it was proposed when it was prescribed.
 *
 * @param number place in the pathway, from 1
 * @param offered which session of which offer; null for a step that an adviser added
 * @param hours in all
 * @param reasons why it is there; they quote a result
 */
public record PathwayStep(
        UUID id,
        int number,
        @Nullable Offered offered,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        List<CompetenceCode> competences,
        List<Said> reasons,
        Following following) {
    /**
     * @param mode on-site, remote or hybrid; null when nobody said
     * @param timing how far the days of the step are its own
     * @param town null when all is at a distance or nobody said
     * @param address of the place, with how it is called, in one line; null likewise
     */
    public record Offered(
            UUID offerId,
            String sessionId,
            String body,
            @Nullable String mode,
            Timing timing,
            @Nullable String town,
            @Nullable String address) {}

    public PathwayStep {
        competences = List.copyOf(competences);
        reasons = List.copyOf(reasons);
    }

    public boolean done() {
        return following.done();
    }

    /** Whether its days are its own: of what one may begin at any time they are an example. */
    public boolean dated() {
        return offered == null || offered.timing() == Timing.DATED;
    }

    /** Whether its person is enrolled, or waits, in the session of that other step. */
    public boolean hasPlaceIn(PathwayStep other) {
        return offered != null
                && other.offered != null
                && following.open()
                && following.wantsPlace()
                // What one may begin at any time has another day in each plan.
                && offered.sessionId().equals(other.offered.sessionId());
    }

    public PathwayStep enrolled(Enrolment to, @Nullable String by) {
        return with(reasons, following.enrolled(to, by));
    }

    public PathwayStep attended(int hours) {
        return with(reasons, following.attended(hours));
    }

    public PathwayStep done(Noted noted) {
        return with(reasons, following.done(noted));
    }

    public PathwayStep ended(Following.Ended how) {
        return with(reasons, following.ended(how));
    }

    public PathwayStep openAgain(Following.TakenBack what) {
        return with(reasons, following.openAgain(what));
    }

    public PathwayStep withoutReasons() {
        return with(List.of(), following);
    }

    private PathwayStep with(List<Said> reasons, Following following) {
        return new PathwayStep(id, number, offered, title, startsOn, endsOn, hours, competences, reasons, following);
    }
}
