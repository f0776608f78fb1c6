package fr.pixemploi.profile.readlog.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.readlog.application.ListMyReads;
import fr.pixemploi.profile.readlog.application.TellReads;
import fr.pixemploi.profile.readlog.domain.PersonRead;
import fr.pixemploi.profile.readlog.domain.PersonReads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who read my data. */
@Path("/v1/reads/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reads", description = "For the person: who else read my data, in all services.")
class MyReadResource {
    /**
     * @param who in words
     * @param role as a code
     * @param what in words
     * @param kind as a code; lists are noted once a day
     * @param service assessment, profile, pathway or certification
     */
    @Schema(name = "ReadOfMyData")
    record ReadView(
            UUID id,

            @Schema(examples = "Un conseiller ou une conseillère")
            String who,

            @Schema(examples = "adviser") String role,

            @Schema(description = "Absent for the jury, which is of none.") @Nullable
            UUID structureId,

            @Nullable String structureName,

            @Schema(examples = "Votre résultat au test") String what,

            @Schema(examples = "result") String kind,
            @Schema(examples = "assessment") String service,
            Instant readAt) {
        static ReadView of(PersonReads.Named named, TellReads words, String language) {
            PersonRead read = named.read();
            return new ReadView(
                    read.id(),
                    words.who(read.role(), language),
                    read.role(),
                    read.structureId(),
                    named.structureName(),
                    words.what(read.what(), language),
                    read.what(),
                    read.service(),
                    read.at());
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "ReadOfMyDataPage")
    record ReadPage(List<ReadView> items, @Nullable String nextCursor) {}

    private final ListMyReads list;
    private final TellReads words;
    private final CurrentCaller caller;
    private final Problems problems;

    MyReadResource(ListMyReads list, TellReads words, CurrentCaller caller, Problems problems) {
        this.list = list;
        this.words = words;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "See who read my data, in all services, newest first",
            description = "What another service tells takes a moment to arrive.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = ReadPage.class)))
    public Response listMyReads(@Valid @BeanParam PageRequest page) {
        String language = problems.preferredLanguage();
        List<ReadView> found = list.handle(caller.get(), page.after(), page.oneMore()).stream()
                .map(named -> ReadView.of(named, words, language))
                .toList();
        return page.answer(found, ReadView::id);
    }
}
