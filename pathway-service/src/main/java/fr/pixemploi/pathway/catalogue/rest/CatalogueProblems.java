package fr.pixemploi.pathway.catalogue.rest;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals of the catalogue are answered: of a file line and element take the place of a JSON pointer. */
class CatalogueProblems {
    private final Problems problems;

    CatalogueProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CatalogueRefusal refusal) {
        return switch (refusal) {
            case CatalogueRefusal.UnknownOffer nothing -> problems.response(404, "not-found");
            case CatalogueRefusal.UnknownImport nothing -> problems.response(404, "not-found");
            case CatalogueRefusal.UnknownSource nothing -> problems.response(404, "not-found");
            case CatalogueRefusal.UnknownFormacode nothing -> problems.response(404, "not-found");
            case CatalogueRefusal.ChangedMeanwhile nothing -> problems.response(412, "changed-meanwhile");
            case CatalogueRefusal.UnknownCompetence nothing -> problems.response(422, "unknown-competence");
            case CatalogueRefusal.FileRefused file -> problems.response(422, "catalogue-file-refused", errors(file));
        };
    }

    private List<Problem.FieldError> errors(CatalogueRefusal.FileRefused file) {
        String language = problems.preferredLanguage();
        return file.faults().stream()
                .map(fault -> new Problem.FieldError(
                        "/" + fault.line() + "/"
                                + fault.element().replace("~", "~0").replace("/", "~1"),
                        FaultView.text(fault.code(), language)))
                .toList();
    }
}
