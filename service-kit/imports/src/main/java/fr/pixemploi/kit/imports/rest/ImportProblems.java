package fr.pixemploi.kit.imports.rest;

import fr.pixemploi.kit.csv.CsvFault;
import fr.pixemploi.kit.imports.work.FileRefused;
import fr.pixemploi.kit.imports.work.StructureNeeded;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.problem.field.FieldTexts;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Files that are not taken in, as problems: of what can't be read line and column take the place of a JSON pointer. */
class ImportProblems {
    private final Problems problems;

    ImportProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(FileRefused refusal) {
        boolean english = problems.preferredLanguage().equals("en");
        List<Problem.FieldError> errors = refusal.faults().stream()
                .map(fault -> new Problem.FieldError(place(fault), english ? fault.english() : fault.french()))
                .toList();
        return problems.response(422, "import-file-refused", errors);
    }

    @ServerExceptionMapper
    Response refused(StructureNeeded refusal) {
        String missing = new FieldTexts(problems.preferredLanguage()).of("required");
        return problems.response(422, "invalid-request", List.of(new Problem.FieldError("?structureId", missing)));
    }

    private static String place(CsvFault fault) {
        return "/" + fault.line() + "/" + fault.column().replace("~", "~0").replace("/", "~1");
    }
}
