package fr.pixemploi.profile.message.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.message.domain.MessageRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about messages, as problems. */
class MessageProblems {
    private final Problems problems;

    MessageProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(MessageRefusal refusal) {
        return switch (refusal) {
            case MessageRefusal.NoSuchMessage _ -> problems.response(404, "not-found");
            case MessageRefusal.Outdated _ -> problems.response(409, "message-outdated");
            case MessageRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case MessageRefusal.TooManyInvitations tooMany ->
                Response.fromResponse(problems.response(429, "too-many-invitations-sent"))
                        .header("Retry-After", tooMany.period().toSeconds())
                        .build();
        };
    }
}
