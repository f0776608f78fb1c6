package fr.pixemploi.kit.problem.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.event.BeingSwitched;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.problem.field.FieldTexts;
import fr.pixemploi.kit.problem.field.OwnDocument;
import fr.pixemploi.kit.problem.field.UnreadableParameters;
import fr.pixemploi.kit.problem.field.WrongCalls;
import fr.pixemploi.kit.sql.Outage;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what the framework throws into problems; services add one mapper for each sealed refusal of theirs. */
class ErrorMappers {
    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private final Problems problems;
    private final WrongCalls wrongCalls;
    private final OwnDocument document;

    ErrorMappers(Problems problems, WrongCalls wrongCalls, OwnDocument document) {
        this.problems = problems;
        this.wrongCalls = wrongCalls;
        this.document = document;
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response unauthorized(UnauthorizedException e) {
        return unauthenticated("authentication-required");
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response invalidToken(AuthenticationFailedException e) {
        return causedByOutage(e) ? unavailable() : unauthenticated("invalid-token");
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response incomplete(AuthenticationCompletionException e) {
        return causedByOutage(e) ? unavailable() : unauthenticated("invalid-token");
    }

    /** Signing keys were never fetched: nobody can be recognised until the identity provider answers once. */
    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response identityProviderDown(OIDCException e) {
        return unavailable();
    }

    private static boolean causedByOutage(Throwable e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof java.net.ConnectException) return true;
        }
        return false;
    }

    private Response unavailable() {
        return problems.builder(503, "identity-provider-unavailable", null, List.of())
                .header("Retry-After", 5)
                .build();
    }

    /** RFC 6750: who sent no token is told no error. */
    private Response unauthenticated(String code) {
        String challenge = code.equals("invalid-token") ? "Bearer error=\"invalid_token\"" : "Bearer";
        return problems.builder(401, code, null, List.of())
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private Response beyondRights(String code) {
        return problems.builder(403, code, null, List.of())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"")
                .build();
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response forbidden(ForbiddenException e) {
        return beyondRights("forbidden");
    }

    @ServerExceptionMapper
    Response beingSwitched(BeingSwitched e) {
        return problems.response(409, "being-switched");
    }

    @ServerExceptionMapper
    Response refused(KitRefusal e) {
        if (e.status() != 503) return problems.response(e.status(), e.code());
        return problems.builder(e.status(), e.code(), null, List.of())
                .header("Retry-After", 10)
                .build();
    }

    @ServerExceptionMapper
    Response stillMalformed(MalformedEvent e) {
        return problems.response(422, "still-malformed", String.valueOf(e.getMessage()));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, ResourceInfo operation) {
        return wrongCalls.problem(e, operation);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response json(JsonProcessingException e, ResourceInfo operation) {
        return wrongCalls.problem(e, operation);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response mismatched(com.fasterxml.jackson.databind.exc.MismatchedInputException e, ResourceInfo operation) {
        return wrongCalls.problem(e, operation);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response nonsense(com.fasterxml.jackson.databind.exc.ValueInstantiationException e, ResourceInfo operation) {
        return wrongCalls.problem(e, operation);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, ResourceInfo operation, UriInfo uri, Request request) {
        if (e.getCause() instanceof JsonProcessingException json) return wrongCalls.problem(json, operation);
        int status = e.getResponse().getStatus();
        // A parameter that cannot be read as its type comes here with the reason as its cause.
        if ((status == 404 || status == 400) && e.getCause() != null) {
            List<Problem.FieldError> unreadable = UnreadableParameters.of(
                    operation.getResourceMethod(),
                    uri.getQueryParameters(),
                    new FieldTexts(problems.preferredLanguage()));
            if (!unreadable.isEmpty()) return problems.response(422, "invalid-request", unreadable);
        }
        return switch (status) {
            case 400 -> problems.response(400, "bad-request");
            case 401 -> unauthenticated("authentication-required");
            case 403 -> beyondRights("forbidden");
            case 404 -> problems.response(404, "not-found");
            case 405 ->
                problems.builder(405, "method-not-allowed", null, List.of())
                        .header("Allow", document.methods(uri.getPath()).orElse(null))
                        .build();
            case 406 ->
                problems.response(
                        406,
                        "not-acceptable",
                        document.types(uri.getPath(), request.getMethod()).orElse(MediaType.APPLICATION_JSON));
            case 413 -> problems.response(413, "too-large");
            case 415 ->
                problems.response(
                        415,
                        "unsupported-media-type",
                        document.sent(uri.getPath(), request.getMethod()).orElse(MediaType.APPLICATION_JSON));
            case 428 -> problems.response(428, "if-match-required");
            case 412 -> problems.response(412, "changed-meanwhile");
            default -> status >= 500 ? internal(e) : problems.response(status, "bad-request");
        };
    }

    /** Whatever threw it, Hibernate, the pool, a commit or a statement: the database could not do it just now. */
    private Response databaseUnavailable(String why) {
        LOG.warnf("the database is unavailable: %s", why);
        return problems.builder(503, "database-unavailable", null, List.of())
                .header("Retry-After", 3)
                .build();
    }

    @ServerExceptionMapper(Throwable.class)
    Response internal(Throwable e) {
        Optional<String> outage = Outage.of(e);
        if (outage.isPresent()) return databaseUnavailable(outage.get());
        String id = Ids.next().toString();
        LOG.errorf(e, "internal error %s", id);
        return problems.builder(500, "internal-error", "urn:uuid:" + id, List.of(), id)
                .build();
    }
}
