package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.pathway.domain.step.Following;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Builds pathways; steps have the ids 7-1, 7-2 and so on. */
public final class APathway {
    /** The day on which what is prescribed begins. */
    public static final Noted BEGUN = new Noted(Instant.parse("2026-12-07T09:00:00Z"), "an-account");

    public static final Noted MONDAY = new Noted(Instant.parse("2026-11-23T09:00:00Z"), "an-account");

    private final List<PathwayStep> steps = new ArrayList<>();

    private APathway() {}

    public static APathway aPathway() {
        return new APathway();
    }

    public static UUID step(int number) {
        return new UUID(7, number);
    }

    /** In Exempleville. */
    public APathway with(String title, String startsOn, String endsOn, int hours) {
        PathwayStep.Offered offered = new PathwayStep.Offered(
                new UUID(8, 0), "session", "Association d'Exemple", "on-site", Timing.DATED, "Exempleville", null);
        return with(title, startsOn, endsOn, hours, offered);
    }

    /** At a distance; its days are an example. */
    public APathway with(String title, Timing timing, String startsOn, String endsOn, int hours) {
        PathwayStep.Offered offered = new PathwayStep.Offered(
                new UUID(8, 0), "session", "Association d'Exemple", "remote", timing, null, null);
        return with(title, startsOn, endsOn, hours, offered);
    }

    /** The last step, at this address. */
    public APathway at(String address) {
        PathwayStep last = steps.removeLast();
        PathwayStep.Offered of = last.offered();
        steps.add(new PathwayStep(
                last.id(),
                last.number(),
                new PathwayStep.Offered(
                        of.offerId(), of.sessionId(), of.body(), of.mode(), of.timing(), of.town(), address),
                last.title(),
                last.startsOn(),
                last.endsOn(),
                last.hours(),
                last.competences(),
                last.reasons(),
                last.following()));
        return this;
    }

    /** The last step, in this competence. */
    public APathway lifting(String competence) {
        PathwayStep last = steps.removeLast();
        steps.add(new PathwayStep(
                last.id(),
                last.number(),
                last.offered(),
                last.title(),
                last.startsOn(),
                last.endsOn(),
                last.hours(),
                List.of(new CompetenceCode(competence)),
                last.reasons(),
                last.following()));
        return this;
    }

    /** One that an adviser added. */
    public APathway withFree(String title, String startsOn, String endsOn, int hours) {
        return with(title, startsOn, endsOn, hours, null);
    }

    private APathway with(String title, String startsOn, String endsOn, int hours, PathwayStep.Offered offered) {
        int number = steps.size() + 1;
        steps.add(new PathwayStep(
                step(number),
                number,
                offered,
                title,
                LocalDate.parse(startsOn),
                LocalDate.parse(endsOn),
                hours,
                List.of(),
                List.of(new Said("Le test montre le niveau 1 en mails.", "Vous avez le niveau 1.")),
                Following.NOTHING));
        return this;
    }

    public Pathway build() {
        UUID any = new UUID(1, 0);
        return new Pathway(
                any,
                1,
                any,
                any,
                new Prescription(
                        any, "first", any, new GoalId("a-goal"), new Said("Un parcours", "Un parcours facile"), MONDAY),
                MONDAY.at(),
                Decision.PROPOSED,
                Engagement.USUAL,
                steps);
    }
}
