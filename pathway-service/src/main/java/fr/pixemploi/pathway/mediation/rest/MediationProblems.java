package fr.pixemploi.pathway.mediation.rest;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.mediation.domain.Directory.DirectoryFailure;
import fr.pixemploi.pathway.mediation.domain.MediationRefusal;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals of mediation are answered; of a file line and column take the place of a JSON pointer. */
class MediationProblems {
    private static final Logger LOG = Logger.getLogger(MediationProblems.class);
    private static final int AGAIN_IN_SECONDS = 30;
    private static final String FILE_REFUSED = "mediation-file-refused";

    private final Problems problems;

    MediationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(MediationRefusal refusal) {
        return switch (refusal) {
            case MediationRefusal.Unknown nothing -> problems.response(404, "not-found");
            case MediationRefusal.CommuneNotPlaced nothing -> problems.response(422, "commune-not-placed");
            case MediationRefusal.NoDirectory nothing -> problems.response(409, "directory-off");
            case MediationRefusal.NoRecords nothing -> refused(new FileRefused(1, "", FileRefused.NO_RECORDS));
        };
    }

    @ServerExceptionMapper
    Response silent(DirectoryFailure failure) {
        LOG.warn(failure.getMessage());
        return problems.builder(503, "directory-silent", null, List.of())
                .header("Retry-After", AGAIN_IN_SECONDS)
                .build();
    }

    @ServerExceptionMapper
    Response refused(FileRefused refusal) {
        boolean english = problems.preferredLanguage().equals("en");
        List<Problem.FieldError> errors = refusal.faults().stream()
                .map(fault -> new Problem.FieldError(place(fault), english ? fault.english() : fault.french()))
                .toList();
        return problems.response(422, FILE_REFUSED, errors);
    }

    private static String place(FileRefused.Place fault) {
        return "/" + fault.line() + "/" + fault.column().replace("~", "~0").replace("/", "~1");
    }
}
