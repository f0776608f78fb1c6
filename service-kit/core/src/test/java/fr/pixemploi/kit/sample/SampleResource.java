package fr.pixemploi.kit.sample;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.http.Superseded;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.kit.limit.Uncounted;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** A resource of the simplest kind, as services write them. */
@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SampleResource {
    /** @param size how much, at least one */
    record Thing(
            @NotBlank String note,
            @Min(1) int size,
            @Nullable Kind kind,
            @Nullable OffsetDateTime at,
            @Nullable Double weight,
            @Nullable JsonNode more,
            @Nullable Map<String, String> labels,
            @Nullable List<Kind> kinds,
            @Nullable UUID owner,

            @Size(min = 1, max = 9) @Pattern(regexp = "[A-Z]{3}-[0-9]+") @Schema(examples = "VAL-7") @Nullable
            String reference,

            @Size(min = 1, max = 1) @Schema(examples = "[\"MOB-3\"]") @Nullable
            List<@Pattern(regexp = "[A-Z]{3}-[0-9]+") String> places,

            @Pattern(regexp = "[0-9]{5}") @Nullable String postcode) {}

    enum Kind {
        ROUND,
        SQUARE
    }

    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final SampleRows rows;
    private final Outbox outbox;
    private final Problems problems;

    SampleResource(CurrentCaller caller, Idempotency idempotency, SampleRows rows, Outbox outbox, Problems problems) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.rows = rows;
        this.outbox = outbox;
        this.problems = problems;
    }

    @POST
    @RolesAllowed({"adviser", "partner:profile:write"})
    public Response make(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid Thing thing) {
        return idempotency.once(
                caller.get(),
                "make",
                key,
                thing,
                Idempotency.Creation.of(() -> made(thing), Made::id, this::again),
                made -> Idempotency.Answer.created("/v1/things/" + made.id(), made));
    }

    private Made made(Thing thing) {
        UUID id = Ids.next();
        rows.run("insert into sample_thing values (?, ?)", id, thing.note());
        outbox.append(new OutgoingEvent(
                "assessment.sitting",
                id.toString(),
                SampleHandlers.FACT,
                id,
                1,
                null,
                new SampleHandlers.Note(thing.note())));
        if (thing.note().equals("slow")) SlowRequest.passThrough();
        if (thing.note().equals("broken")) throw new IllegalStateException("secret detail");
        return new Made(id);
    }

    private Made again(UUID id) {
        if (rows.count("select count(*) from sample_thing where id = ?", id) == 0)
            throw new KitRefusal(404, "not-found");
        return new Made(id);
    }

    record Made(UUID id) {}

    @POST
    @OwnPlaces
    @RolesAllowed("adviser")
    @Path("/taking-their-time")
    @Consumes(MediaType.WILDCARD)
    public void takingTheirTime() {
        SlowRequest.passThrough();
    }

    @POST
    @RolesAllowed("adviser")
    @OwnPlaces(only = true)
    @Path("/taking-their-time-apart")
    @Consumes(MediaType.WILDCARD)
    public void takingTheirTimeApart() {
        SlowRequest.passThrough();
    }

    @GET
    @RolesAllowed("adviser")
    @Path("/limited")
    public Response limited(
            @QueryParam("limit") @Min(1) int limit,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("word") @Nullable String word,
            @QueryParam("shape") @Pattern(regexp = "round|square") @Nullable String wanted,
            @QueryParam("whole") @DefaultValue("true") boolean whole,
            @QueryParam("tag") List<String> tags) {
        return Response.ok(new Made(Ids.next())).build();
    }

    @GET
    @RolesAllowed({"adviser", "partner:profile:write"})
    @Path("/numbered/{number}")
    public Made numbered(@PathParam("number") @Min(1) int which) {
        return new Made(Ids.next());
    }

    @GET
    @RolesAllowed("adviser")
    @Path("/referred")
    public Made referred(
            @QueryParam("reference") @Pattern(regexp = "[A-Z]{3}-[0-9]+") @Parameter(example = "VAL-7") @Nullable
                    String reference,
            @HeaderParam("X-Wish") @Size(max = 3) @Nullable String wish) {
        return new Made(Ids.next());
    }

    @GET
    @RolesAllowed("adviser")
    @Path("/seldom")
    @Limited("seldom")
    public Made seldom() {
        return new Made(Ids.next());
    }

    @GET
    @PermitAll
    @Path("/open-seldom")
    @Limited("seldom")
    public Made openSeldom() {
        return new Made(Ids.next());
    }

    @GET
    @PermitAll
    @Path("/picture")
    @Uncounted
    public Made picture() {
        return new Made(Ids.next());
    }

    @GET
    @PermitAll
    @Path("/kept")
    public Response kept() {
        return Response.ok(new Made(Ids.next()))
                .header("Cache-Control", "max-age=60")
                .build();
    }

    @GET
    @Path("/mine")
    @RolesAllowed("beneficiary")
    public Made mine() {
        return new Made(caller.get().self());
    }

    @GET
    @Path("/operated")
    @RolesAllowed("operator")
    public Made operated() {
        return new Made(Ids.next());
    }

    @GET
    @Path("/forgotten")
    public Made nobodySaidWhoMay() {
        return new Made(Ids.next());
    }

    @GET
    @Path("/refused")
    @PermitAll
    public Response refused() {
        return problems.response(409, "sample-refused", "demain");
    }

    /** One of the two. */
    record Choice(@Nullable String first, @Nullable String second) {
        @AssertTrue(message = "one of the two")
        @PointsTo("first")
        @JsonIgnore
        public boolean isOne() {
            return (first == null) != (second == null);
        }
    }

    @POST
    @RolesAllowed("adviser")
    @Path("/choices")
    public void choose(@NotNull @Valid Choice choice) {}

    /** A list of three. */
    @GET
    @RolesAllowed("adviser")
    @Path("/listed")
    public Response listed(@QueryParam("colour") @Nullable String colour, @Valid @BeanParam PageRequest page) {
        UUID after = page.after();
        List<Made> all = LongStream.rangeClosed(1, 3)
                .mapToObj(number -> new Made(new UUID(1, number)))
                .filter(made -> after == null || made.id().compareTo(after) > 0)
                .limit(page.oneMore())
                .toList();
        return page.answer(all, Made::id);
    }

    /** Shows, beside what its tag counts, what changes without it. */
    @GET
    @RolesAllowed("adviser")
    @Path("/versioned-in-part")
    public Response versionedInPart() {
        return Response.ok(new Made(Ids.next())).header("ETag", ETags.of(3)).build();
    }

    /** Goes. */
    @GET
    @RolesAllowed("adviser")
    @Path("/old")
    @Deprecated
    @Superseded(since = "2026-11-28", until = "2027-06-30", by = "/v1/things/listed")
    public Made old() {
        return new Made(new UUID(1, 1));
    }

    /** In version 3. */
    @GET
    @RolesAllowed("adviser")
    @Path("/versioned")
    @APIResponse(responseCode = "200", description = "It.")
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response versioned() {
        return Response.ok(new Made(new UUID(1, 1))).header("ETag", ETags.of(3)).build();
    }

    @PUT
    @RolesAllowed("adviser")
    @Path("/versioned")
    public void change(@HeaderParam("If-Match") @Nullable String ifMatch) {
        if (!ETags.required(ifMatch).is(3)) throw new KitRefusal(412, "changed-meanwhile");
    }
}
