package fr.pixemploi.kit.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import fr.pixemploi.kit.event.BeingSwitched;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Outage;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns what the framework throws into problems; services add one mapper for each sealed refusal of theirs. */
class ErrorMappers {
    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private final Problems problems;

    ErrorMappers(Problems problems) {
        this.problems = problems;
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

    private Response unauthenticated(String code) {
        return problems.builder(401, code, null, List.of())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response forbidden(ForbiddenException e) {
        return problems.response(403, "forbidden");
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
    Response invalid(ConstraintViolationException e) {
        List<Problem.FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            errors.add(new Problem.FieldError(Pointers.of(violation), violation.getMessage()));
        }
        errors.sort(
                java.util.Comparator.comparing(Problem.FieldError::pointer).thenComparing(Problem.FieldError::detail));
        return problems.builder(422, "invalid-request", null, errors).build();
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response json(JsonProcessingException e) {
        return badJson(e);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response mismatched(com.fasterxml.jackson.databind.exc.MismatchedInputException e) {
        return badJson(e);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response nonsense(com.fasterxml.jackson.databind.exc.ValueInstantiationException e) {
        return badJson(e);
    }

    private Response badJson(JsonProcessingException e) {
        if (e.getCause() instanceof KitRefusal refusal) return refused(refusal);
        if (!isBrokenText(e) && e instanceof JsonMappingException mapping) {
            String pointer = mapping.getPath().stream()
                    .map(step ->
                            "/" + (step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex())))
                    .collect(Collectors.joining());
            Throwable cause = mapping.getCause();
            String detail = cause instanceof IllegalArgumentException
                    ? cause.getMessage()
                    : firstLine(mapping.getOriginalMessage());
            return problems.builder(
                            422,
                            "invalid-request",
                            null,
                            List.of(new Problem.FieldError(pointer, String.valueOf(detail))))
                    .build();
        }
        return problems.response(400, "malformed-json");
    }

    /** Text that is no JSON, names a field twice or is nested too deeply, anywhere in the document. */
    private static boolean isBrokenText(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonParseException || cause instanceof StreamConstraintsException) return true;
        }
        return false;
    }

    private static @Nullable String firstLine(@Nullable String message) {
        if (message == null) return null;
        if (message.startsWith("Cannot map `null` into type")) return "is missing";
        // Jackson's messages name classes after the first sentence; callers need the first only.
        return message.replaceAll("`[^`]*\\.([A-Za-z$]+)`", "$1").split(" \\(|\\R| at \\[")[0];
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, ResourceInfo operation, UriInfo uri, HttpHeaders headers) {
        if (e.getCause() instanceof JsonProcessingException json) return badJson(json);
        int status = e.getResponse().getStatus();
        // A parameter that cannot be read as its type comes here with the reason as its cause.
        if ((status == 404 || status == 400) && e.getCause() != null) {
            List<Problem.FieldError> unreadable = UnreadableParameters.of(
                    operation.getResourceMethod(), uri.getQueryParameters(), headers.getRequestHeaders());
            if (!unreadable.isEmpty()) return problems.response(422, "invalid-request", unreadable);
        }
        return switch (status) {
            case 400 -> problems.response(400, "bad-request");
            case 401 -> unauthenticated("authentication-required");
            case 403 -> problems.response(403, "forbidden");
            case 404 -> problems.response(404, "not-found");
            case 405 -> copyAllow(e, problems.builder(405, "method-not-allowed", null, List.of()));
            case 406 -> problems.response(406, "not-acceptable");
            case 413 -> problems.response(413, "too-large");
            case 415 -> problems.response(415, "unsupported-media-type");
            case 428 -> problems.response(428, "if-match-required");
            case 412 -> problems.response(412, "changed-meanwhile");
            default -> status >= 500 ? internal(e) : problems.response(status, "bad-request");
        };
    }

    private static Response copyAllow(WebApplicationException e, Response.ResponseBuilder builder) {
        String allow = e.getResponse().getHeaderString("Allow");
        return (allow == null ? builder : builder.header("Allow", allow)).build();
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
