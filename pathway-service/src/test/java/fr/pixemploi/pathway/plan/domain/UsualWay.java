package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Trainings by triggers, as Pix recommends its contents: a training comes up when what it asks for is validated, and when of what
 * it teaches no more than a threshold is validated. What is validated is the share of questions up to the training's level that a
 * person of this standing answers. Nothing is known of effects. The same rules of life hold, and a pathway is filled from the top
 * of the list as long as everything fits. Threshold and order of the list are the best of those tried, on seeds of their own.
 */
record UsualWay(int thresholdPercent, Order order) {
    /** How a list of trainings that came up may be read. */
    enum Order {
        MOST_GAPS,
        /** Of gaps that the training's level is high enough to close. */
        MOST_GAPS_CLOSED,
        LEAST_VALIDATED,
        MOST_HOURS,
        SOONEST
    }

    List<Session> plan(PlanRequest request) {
        Rulebook rulebook = new Rulebook(request);
        List<Session> plan = new ArrayList<>();
        List<Session> up = request.sessions().stream()
                .filter(session -> rulebook.brokenAlone(session).isEmpty())
                .filter(session -> comesUp(session, request))
                .sorted(inOrder(request))
                .toList();
        for (Session session : up) {
            if (plan.size() == request.person().steps()) break;
            plan.add(session);
            if (!rulebook.broken(plan, Set.of(Rulebook.Rule.NEEDLESS)).isEmpty()) plan.removeLast();
        }
        return plan;
    }

    private boolean comesUp(Session session, PlanRequest request) {
        return gaps(session, request, order == Order.MOST_GAPS_CLOSED) > 0
                && validated(session, request) * 100 <= thresholdPercent;
    }

    private Comparator<Session> inOrder(PlanRequest request) {
        Comparator<Session> soonest = Comparator.comparing(
                        (Session session) -> session.dates().end())
                .thenComparing(session -> session.id().value());
        Comparator<Session> least = Comparator.comparingDouble(session -> validated(session, request));
        Comparator<Session> longest = Comparator.comparingInt(
                        (Session session) -> -session.dates().hours())
                .thenComparing(soonest);
        return switch (order) {
            case MOST_GAPS ->
                Comparator.comparingInt((Session session) -> -gaps(session, request, false))
                        .thenComparing(longest);
            case MOST_GAPS_CLOSED ->
                Comparator.comparingInt((Session session) -> -gaps(session, request, true))
                        .thenComparing(longest);
            case LEAST_VALIDATED -> least.thenComparing(soonest);
            case MOST_HOURS -> longest;
            case SOONEST -> soonest;
        };
    }

    /**
     * Competences of the goal, by weight, that the person shows less of than is asked, and that it teaches beyond what they show.
     *
     * @param closed only those in which the training's level is what the goal asks
     */
    private static int gaps(Session session, PlanRequest request, boolean closed) {
        int gaps = 0;
        for (var effect : session.effects().entrySet()) {
            var asked = request.need().goal().get(effect.getKey());
            if (asked == null) continue;
            double standing = standing(effect.getKey(), request);
            double top = effect.getValue().topLogits();
            if (standing < asked.cutLogits() && top > standing && (!closed || top >= asked.cutLogits()))
                gaps += asked.weight();
        }
        return gaps;
    }

    private static double validated(Session session, PlanRequest request) {
        return session.effects().entrySet().stream()
                .mapToDouble(effect -> validated(
                        standing(effect.getKey(), request), effect.getValue().topLogits()))
                .average()
                .orElse(1);
    }

    /** Questions are spread from three logits below the training's level up to it. */
    private static double validated(double standing, double top) {
        return (Math.log1p(Math.exp(standing - (top - 3))) - Math.log1p(Math.exp(standing - top))) / 3;
    }

    private static double standing(CompetenceCode code, PlanRequest request) {
        return request.need().standings().get(code).meanLogits();
    }
}
