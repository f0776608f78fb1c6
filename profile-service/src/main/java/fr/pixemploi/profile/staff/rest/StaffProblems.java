package fr.pixemploi.profile.staff.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about staff, as problems. */
class StaffProblems {
    private final Problems problems;

    StaffProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(StaffRefusal refusal) {
        return switch (refusal) {
            case StaffRefusal.NoSuchStaff _ -> problems.response(404, "not-found");
            case StaffRefusal.AlreadyStaff _ -> problems.response(409, "already-staff");
            case StaffRefusal.RoleDoesNotFit _ -> problems.response(422, "role-does-not-fit");
            case StaffRefusal.NoSuchReplacement _ -> problems.response(422, "no-such-replacement");
            case StaffRefusal.NoSuchSuccessor _ -> problems.response(422, "no-such-successor");
            case StaffRefusal.NotAtWork _ -> problems.response(409, "not-at-work");
            case StaffRefusal.NoSuchFiles _ -> problems.response(422, "no-such-files");
            case StaffRefusal.NotTheirs _ -> problems.response(403, "forbidden");
            case StaffRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
        };
    }
}
