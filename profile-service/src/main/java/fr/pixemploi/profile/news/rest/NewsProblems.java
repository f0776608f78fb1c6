package fr.pixemploi.profile.news.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.news.domain.NewsRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about news, as problems. */
class NewsProblems {
    private final Problems problems;

    NewsProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(NewsRefusal refusal) {
        return switch (refusal) {
            case NewsRefusal.NoSuchStructure _ -> problems.response(404, "not-found");
        };
    }
}
