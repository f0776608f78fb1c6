package fr.pixemploi.profile.francetravail.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.francetravail.domain.FranceTravailRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about dispatches, as problems. */
class FranceTravailProblems {
    private final Problems problems;

    FranceTravailProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(FranceTravailRefusal refusal) {
        return switch (refusal) {
            case FranceTravailRefusal.NoSuchStructure _ -> problems.response(404, "not-found");
        };
    }
}
