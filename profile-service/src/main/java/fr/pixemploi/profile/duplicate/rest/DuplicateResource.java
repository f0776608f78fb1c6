package fr.pixemploi.profile.duplicate.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.duplicate.application.ListDuplicates;
import fr.pixemploi.profile.duplicate.application.SuggestAgain;
import fr.pixemploi.profile.duplicate.application.TellApart;
import fr.pixemploi.profile.duplicate.domain.NameSounds;
import fr.pixemploi.profile.duplicate.domain.PossibleDuplicate;
import fr.pixemploi.profile.duplicate.domain.Resemblance;
import fr.pixemploi.profile.duplicate.domain.TwoFiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files of a structure that may be of one person. */
@Path("/v1/beneficiaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "beneficiaries", description = "Files of people who look for work.")
class DuplicateResource {
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern TWO_IDS = Pattern.compile("(" + ID + ")_(?!\\1)" + ID);

    @Schema(name = "ComparedFile")
    record ComparedView(
            UUID id,
            String firstName,
            String lastName,
            @Nullable LocalDate birthDate,
            @Nullable String externalId,
            Instant registeredAt) {
        static ComparedView of(PossibleDuplicate.Side side) {
            return new ComparedView(
                    side.id(),
                    side.firstName(),
                    side.lastName(),
                    side.birthDate(),
                    side.externalId(),
                    side.registeredAt());
        }
    }

    /**
     * Two files whose names sound alike.
     *
     * @param because what their birth dates say, the surest first
     */
    @Schema(name = "PossibleDuplicate")
    record PairView(ComparedView one, ComparedView other, Resemblance because) {
        static PairView of(PossibleDuplicate pair) {
            return new PairView(ComparedView.of(pair.one()), ComparedView.of(pair.other()), pair.because());
        }

        String key() {
            return one.id() + "_" + other.id();
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "PossibleDuplicatePage")
    record PairPage(List<PairView> items, @Nullable String nextCursor) {}

    @Schema(name = "PossibleDuplicates")
    record PairsView(
            @Schema(maxItems = ListDuplicates.MOST_OF_ONE) List<PairView> items) {}

    private final ListDuplicates list;
    private final TellApart tellApart;
    private final SuggestAgain suggestAgain;
    private final CurrentCaller caller;

    DuplicateResource(ListDuplicates list, TellApart tellApart, SuggestAgain suggestAgain, CurrentCaller caller) {
        this.list = list;
        this.tellApart = tellApart;
        this.suggestAgain = suggestAgain;
        this.caller = caller;
    }

    @GET
    @Path("/duplicates")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List files of a structure that may be of one person",
            description =
                    "Names that sound alike in French, and birth dates that are the same, nearly so, or unknown. Files of one structure only. "
                            + "Nothing is ever joined by itself: two people are told apart by `POST …/difference`; one person joins the files by "
                            + "typing the invitation code of the other one with `join`, after which they are not listed. A call looks at so many "
                            + "files: a page may be short or empty and have a next one. The people see that their files were read.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = PairPage.class)))
    @Limited("documents")
    public Response listDuplicates(
            @QueryParam("structureId") @NotNull UUID structureId, @Valid @BeanParam PageRequest page) {
        NameSounds.Found found = list.ofStructure(caller.get(), structureId, two(page.after(TWO_IDS)), page.limit());
        List<PairView> pairs = found.pairs().stream().map(PairView::of).toList();
        TwoFiles next = found.next();
        return next == null
                ? page.answer(pairs, PairView::key)
                : page.answerUpTo(pairs, next.one() + "_" + next.other());
    }

    private static @Nullable TwoFiles two(@Nullable String key) {
        if (key == null) return null;
        int middle = key.indexOf('_');
        return TwoFiles.of(UUID.fromString(key.substring(0, middle)), UUID.fromString(key.substring(middle + 1)));
    }

    @GET
    @Path("/{id}/duplicates")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List files of the same structure that may be of the same person as this one",
            description =
                    "Twenty at most, the surest first. To be asked for once somebody was registered. Two people are told apart by "
                            + "`POST …/difference`; files of one person are joined by the person alone.")
    public PairsView listDuplicatesOfFile(@PathParam("id") UUID id) {
        return new PairsView(
                list.ofFile(caller.get(), id).stream().map(PairView::of).toList());
    }

    @POST
    @Path("/{id}/duplicates/{otherId}/difference")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Say that two files of a structure are of two people",
            description = "They are not suggested again. Saying so twice changes nothing.")
    @APIResponse(responseCode = "204", description = "Remembered")
    public void tellApart(@PathParam("id") UUID id, @PathParam("otherId") UUID otherId) {
        tellApart.handle(caller.get(), id, otherId);
    }

    @DELETE
    @Path("/{id}/duplicates/{otherId}/difference")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Take back that two files of a structure are of two people",
            description = "They are suggested again. Doing so twice changes nothing.")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void suggestAgain(@PathParam("id") UUID id, @PathParam("otherId") UUID otherId) {
        suggestAgain.handle(caller.get(), id, otherId);
    }
}
