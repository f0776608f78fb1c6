package fr.pixemploi.pathway.effectiveness.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.effectiveness.domain.EffectivenessRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals to learn are answered. */
class EffectivenessProblems {
    private final Problems problems;

    EffectivenessProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(EffectivenessRefusal refusal) {
        return switch (refusal) {
            case EffectivenessRefusal.Off off -> problems.response(409, "effectiveness-off");
        };
    }
}
