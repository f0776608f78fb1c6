package fr.pixemploi.pathway.catalogue.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals of the catalogue are answered. */
class CatalogueProblems {
    private final Problems problems;

    CatalogueProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CatalogueRefusal refusal) {
        return switch (refusal) {
            case CatalogueRefusal.UnknownOffer nothing -> problems.response(404, "not-found");
        };
    }
}
