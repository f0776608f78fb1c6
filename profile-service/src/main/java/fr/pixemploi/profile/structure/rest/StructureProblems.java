package fr.pixemploi.profile.structure.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.structure.domain.StructureRefused;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about structures, as problems. */
class StructureProblems {
    private final Problems problems;

    StructureProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(StructureRefused refusal) {
        return switch (refusal) {
            case StructureRefused.NoSuchStructure _ -> problems.response(404, "not-found");
            case StructureRefused.StructureExists _ -> problems.response(409, "structure-exists");
            case StructureRefused.NoSuchParent _ -> problems.response(422, "no-such-parent");
        };
    }
}
