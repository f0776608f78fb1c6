package fr.pixemploi.pathway.plan.domain.problem;

import fr.pixemploi.pathway.plan.domain.session.Session;
import java.util.List;

/**
 * All that a plan depends on.
 *
 * @param sessions dated ones, seen from the person's home, with what is just out of reach, so that refusals can be counted and
 *     constraints loosened
 * @param loosenings looked at one by one
 */
public record PlanRequest(
        Person person, Need need, List<Session> sessions, Around around, PlanRules rules, List<Loosening> loosenings) {
    public PlanRequest {
        sessions = List.copyOf(sessions);
        loosenings = List.copyOf(loosenings);
        if (sessions.stream().map(Session::key).distinct().count() < sessions.size())
            throw new IllegalArgumentException("a session is there twice");
    }
}
