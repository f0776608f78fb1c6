package fr.pixemploi.portal.sitting;

import fr.pixemploi.portal.services.Bridge;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of assessment-service that the item player calls, at this portal's own address. A call that changes something bears the scheme
 * {@code Portal}, which no page of another origin may send.
 */
@Path("/api/assessment")
@PermitAll
@RunOnVirtualThread
class PlayerBridge {
    private final Bridge bridge;
    private final SecurityIdentity identity;

    PlayerBridge(Bridge bridge, SecurityIdentity identity) {
        this.bridge = bridge;
        this.identity = identity;
    }

    @GET
    @Path("/player/{file:[a-z-]+\\.(js|css)}")
    public Response player(@PathParam("file") String file) {
        return bridge.toAssessment("GET", "/player/" + file, null, null);
    }

    @GET
    @Path("/v1/environments/{rest:.+}")
    public Response environment(@Context UriInfo address) {
        return bridge.toAssessment("GET", path(address), null, null);
    }

    @GET
    @Path("/v1/{what:sittings|diagnoses}/{rest:.+}")
    public Response read(@Context UriInfo address) {
        return identity.isAnonymous() ? loginFirst() : bridge.toAssessment("GET", path(address), null, null);
    }

    @POST
    @Path("/v1/{what:sittings|diagnoses}/{rest:.+}")
    @Consumes({"application/json", "application/octet-stream", "*/*"})
    public Response write(
            @Context UriInfo address,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String scheme,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            InputStream body) {
        if (identity.isAnonymous() || scheme == null || !scheme.startsWith("Portal ")) return loginFirst();
        return bridge.toAssessment("POST", path(address), type, type == null ? null : body);
    }

    private static Response loginFirst() {
        return Response.status(Response.Status.UNAUTHORIZED).build();
    }

    private static String path(UriInfo address) {
        String whole = address.getRequestUri().getRawPath().substring("/api/assessment".length());
        String query = address.getRequestUri().getRawQuery();
        return query == null ? whole : whole + "?" + query;
    }
}
