package fr.pixemploi.certification.certificate.rest;

import eu.europa.esig.dss.alert.exception.AlertException;
import fr.pixemploi.certification.document.domain.TimestampFailure;
import fr.pixemploi.certification.document.domain.Unprintable;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Why a document is not made, as problems. */
class DocumentProblems {
    private static final Logger LOG = Logger.getLogger(DocumentProblems.class);
    private final Problems problems;

    DocumentProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response unprintable(Unprintable failure) {
        return problems.response(409, "name-not-printable");
    }

    @ServerExceptionMapper
    Response noTimestamp(TimestampFailure failure) {
        LOG.warn("no document is sealed: " + failure.getMessage());
        return problems.response(503, "document-not-now");
    }

    /** The seal's certificate does not hold now, as when it ran out: every document fails until the operator brings another. */
    @ServerExceptionMapper
    Response noSeal(AlertException failure) {
        LOG.error("no document is sealed: " + failure.getMessage());
        return problems.response(503, "document-not-now");
    }
}
