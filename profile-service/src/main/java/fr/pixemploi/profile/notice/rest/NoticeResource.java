package fr.pixemploi.profile.notice.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.notice.application.ConfirmReading;
import fr.pixemploi.profile.notice.application.ListMyReadings;
import fr.pixemploi.profile.notice.application.Notices;
import fr.pixemploi.profile.notice.domain.NoticeCode;
import fr.pixemploi.profile.notice.domain.NoticeLanguage;
import fr.pixemploi.profile.notice.domain.NoticeReading;
import fr.pixemploi.profile.notice.domain.NoticeRefusal;
import fr.pixemploi.profile.notice.domain.NoticeVersion;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Texts about a person's data, which everyone may read, and what a person has read. */
@Path("/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "What people are told of their data, version by version, and what they have read.")
class NoticeResource {
    /**
     * @param version to be sent with a reading or with what is shared
     * @param from first day on which it holds
     * @param proposal whether those who answer for it have yet to settle it
     * @param sentences one after the other
     * @param processings those that it tells of: codes of /v1/sharing-purposes, which says who answers for each and on what basis of the law
     */
    @Schema(name = "Notice")
    record NoticeView(
            @Schema(
                    enumeration = {"information", "partage"},
                    examples = "information")
            String code,

            @Schema(examples = "1") int version,
            LocalDate from,
            boolean proposal,

            @Schema(
                    enumeration = {"fr", "fr-x-easy", "en"},
                    examples = "fr")
            String language,

            @Schema(examples = "[\"Chaque lecture par quelqu’un d’autre est notée.\"]")
            List<String> sentences,

            @Schema(examples = "[\"evaluation\"]") List<String> processings) {
        static NoticeView of(NoticeCode notice, NoticeVersion told, NoticeLanguage language) {
            return new NoticeView(
                    notice.code(),
                    told.version(),
                    told.from(),
                    told.proposal(),
                    language.tag(),
                    told.in(language),
                    told.processings());
        }
    }

    /** @param version of the text that was read */
    @Schema(name = "NoticeReadingRequest")
    record ReadingRequest(
            @NotNull @Min(1) @Schema(examples = "1") Integer version) {}

    /** @param readAt the first time; of `partage`, when I first shared after I was shown this version */
    @Schema(name = "NoticeReading")
    record ReadingView(
            @Schema(
                    enumeration = {"information", "partage"},
                    examples = "information")
            String notice,

            @Schema(examples = "1") int version,
            Instant readAt) {
        static ReadingView of(NoticeReading reading) {
            return new ReadingView(reading.notice().code(), reading.version(), reading.readAt());
        }
    }

    @Schema(name = "NoticeReadings")
    record ReadingsView(List<ReadingView> items) {}

    private final Notices notices;
    private final ConfirmReading confirm;
    private final ListMyReadings list;
    private final CurrentCaller caller;
    private final Problems problems;
    private final Clock clock;

    NoticeResource(
            Notices notices,
            ConfirmReading confirm,
            ListMyReadings list,
            CurrentCaller caller,
            Problems problems,
            Clock clock) {
        this.notices = notices;
        this.confirm = confirm;
        this.list = list;
        this.caller = caller;
        this.problems = problems;
        this.clock = clock;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            summary = "What people are told of their data, without an account",
            description =
                    "`information`: what Pix Emploi does with them; `partage`: what it means to share. Versions that held before stay readable.")
    @APIResponse(responseCode = "200", description = "The text")
    public NoticeView getNotice(
            @Parameter(example = "information") @PathParam("code") String code,
            @Parameter(description = "Version of the text; the one in force unless said.", example = "1")
                    @QueryParam("version")
                    @Min(1)
                    @Nullable
                    Integer version,
            @Parameter(
                            description = "Language; `fr-x-easy` is easy French. Accept-Language decides unless said.",
                            example = "fr-x-easy")
                    @QueryParam("lang")
                    @Pattern(regexp = "fr|fr-x-easy|en")
                    @Nullable
                    String lang) {
        NoticeCode notice = NoticeCode.named(code).orElseThrow(NoticeRefusal.NoSuchNotice::new);
        NoticeLanguage language = NoticeLanguage.named(
                        lang == null ? problems.preferredLanguage(NoticeLanguage.TAGS) : lang)
                .orElse(NoticeLanguage.FRENCH);
        NoticeVersion told =
                version == null ? notices.inForce(notice, clock.instant()) : notices.version(notice, version);
        return NoticeView.of(notice, told, language);
    }

    @POST
    @Path("/information/readings")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Say that I have read what Pix Emploi does with my data; doing so again is harmless",
            description = "409 `text-changed` when it is not the version in force. Reading is not agreeing.")
    @APIResponse(responseCode = "204", description = "Kept, with the time of the first one")
    public Response confirmNoticeReading(@NotNull @Valid ReadingRequest request) {
        confirm.handle(caller.get(), request.version());
        return Response.noContent().build();
    }

    @GET
    @Path("/readings")
    @RolesAllowed("beneficiary")
    @Operation(summary = "Which versions of which texts I have read, or was shown when I shared")
    public ReadingsView listMyNoticeReadings() {
        return new ReadingsView(
                list.handle(caller.get()).stream().map(ReadingView::of).toList());
    }
}
