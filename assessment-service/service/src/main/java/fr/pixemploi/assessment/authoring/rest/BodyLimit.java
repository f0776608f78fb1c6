package fr.pixemploi.assessment.authoring.rest;

import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** How much authors send at most: a file of one item is a few kilobytes, and a hundred times that is a mistake. */
class BodyLimit {
    static final int BYTES = 256 * 1024;

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @ServerRequestFilter
    @Nullable
    Response limit(ContainerRequestContext request) {
        boolean ours = request.getUriInfo().getPath().startsWith("/v1/item-bank/");
        return ours && request.getLength() > BYTES ? problems.response(413, "item-file-too-large") : null;
    }

    /** For a body that did not say its length. */
    static byte[] within(byte @Nullable [] body) {
        if (body == null) return new byte[0];
        if (body.length > BYTES) throw new TooLarge();
        return body;
    }

    /** A body that turned out too long. */
    static final class TooLarge extends RuntimeException {
        TooLarge() {
            super(null, null, false, false);
        }
    }
}
