package fr.pixemploi.portal.sitting;

import fr.pixemploi.portal.services.Bridge;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of assessment-service that the item player calls, at this portal's own address. A call that changes something bears the scheme
 * {@code Portal}, which no page of another origin may send.
 */
@Path(PlayerBridge.HERE)
@PermitAll
@RunOnVirtualThread
class PlayerBridge {
    static final String HERE = "/api/assessment";

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
    @Path("/v1/environments/{rest:[a-z0-9-]+}")
    public Response environment(@Context UriInfo address) {
        return bridge.toAssessment("GET", path(address), null, null);
    }

    @GET
    @Path("/v1/{what:sittings|diagnoses}/{id:[0-9a-f-]{36}}{rest:(/.+)?}")
    public Response read(@Context UriInfo address) {
        return identity.isAnonymous() ? loginFirst() : bridge.toAssessment("GET", path(address), null, null);
    }

    @POST
    @Path("/v1/{what:sittings|diagnoses}/{id:[0-9a-f-]{36}}{rest:(/.+)?}")
    @Consumes({"application/json", "application/octet-stream", "*/*"})
    public Response write(
            @Context UriInfo address,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String scheme,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            InputStream body) {
        if (identity.isAnonymous() || scheme == null || !scheme.startsWith("Portal ")) return loginFirst();
        return bridge.toAssessment("POST", path(address), type, type == null ? null : body);
    }

    private static boolean isPlain(String segment) {
        String read = URLDecoder.decode(segment, StandardCharsets.UTF_8);
        return !segment.contains(";")
                && !segment.toLowerCase(Locale.ROOT).contains("%2f")
                && !read.equals(".")
                && !read.contains("..")
                && read.chars().noneMatch(c -> c == '/' || c == '\\' || c == ';' || c < 0x20);
    }

    private static Response loginFirst() {
        return Response.status(Response.Status.UNAUTHORIZED).build();
    }

    /** As it was asked, if no segment of it leads elsewhere: what the service reads must be what was let in here. */
    private static String path(UriInfo address) {
        String raw = address.getRequestUri().getRawPath();
        if (!raw.startsWith(HERE + "/v1/")
                || !Stream.of(raw.substring(HERE.length()).split("/")).allMatch(PlayerBridge::isPlain))
            throw new NotFoundException();
        String whole = raw.substring(HERE.length());
        String query = address.getRequestUri().getRawQuery();
        return query == null ? whole : whole + "?" + query;
    }
}
