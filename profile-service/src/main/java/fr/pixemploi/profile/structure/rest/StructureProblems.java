package fr.pixemploi.profile.structure.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about structures, as problems. */
class StructureProblems {
    private final Problems problems;

    StructureProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(StructureRefusal refusal) {
        return switch (refusal) {
            case StructureRefusal.NoSuchStructure _ -> problems.response(404, "not-found");
            case StructureRefusal.StructureExists _ -> problems.response(409, "structure-exists");
            case StructureRefusal.NoSuchParent _ -> problems.response(422, "no-such-parent");
            case StructureRefusal.BelowItself _ -> problems.response(422, "structure-below-itself");
            case StructureRefusal.Closed _ -> problems.response(409, "structure-closed");
            case StructureRefusal.SandboxStandsAlone _ -> problems.response(422, "sandbox-stands-alone");
            case StructureRefusal.ExternalIdTaken _ -> problems.response(409, "partner-reference-taken");
            case StructureRefusal.ExternalIdIsPersonal _ ->
                problems.response(422, "partner-reference-is-personal-data");
            case StructureRefusal.ExternalIdNotDelegated _ -> problems.response(403, "partner-reference-not-delegated");
            case StructureRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case StructureRefusal.NotDelegated _ -> problems.response(403, "forbidden");
        };
    }
}
