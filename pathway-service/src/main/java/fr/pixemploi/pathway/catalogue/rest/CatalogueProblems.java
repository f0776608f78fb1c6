package fr.pixemploi.pathway.catalogue.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.catalogue.domain.UnknownOffer;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How the refusal of the catalogue is answered. */
class CatalogueProblems {
    private final Problems problems;

    CatalogueProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(UnknownOffer refusal) {
        return problems.response(404, "not-found");
    }
}
