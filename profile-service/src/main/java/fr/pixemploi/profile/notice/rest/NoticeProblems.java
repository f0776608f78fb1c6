package fr.pixemploi.profile.notice.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.notice.domain.NoticeRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about texts, as problems. */
class NoticeProblems {
    private final Problems problems;

    NoticeProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(NoticeRefusal refusal) {
        return switch (refusal) {
            case NoticeRefusal.NoSuchNotice _ -> problems.response(404, "not-found");
            case NoticeRefusal.TextChanged _ -> problems.response(409, "text-changed");
        };
    }
}
