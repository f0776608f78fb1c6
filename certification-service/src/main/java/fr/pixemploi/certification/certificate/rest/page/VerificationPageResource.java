package fr.pixemploi.certification.certificate.rest.page;

import fr.pixemploi.certification.certificate.application.VerifyCertificate;
import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Public verification of certificates for people. The form leads to the address of the code, which is also what the code's QR may hold, and
 * only there something is looked up, and counted with the calls of {@code /v1/verify}.
 */
@Path(VerificationPageResource.PATH)
@Produces(VerificationPageResource.HTML)
@Tag(name = "certificates")
class VerificationPageResource {
    static final String PATH = "/verification";
    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private static final int LONGEST = 200;
    private static final String LANGUAGES = "fr|en";
    private static final String LANGUAGE = "Language of the page, in the place of the browser's.";
    private static final String AGAIN = "The page with the form, saying what was wrong.";
    private static final String TOO_OFTEN = "A page that says to wait: this address tried too often.";

    private final VerifyCertificate verifyCertificate;
    private final VerificationPage page;
    private final Problems problems;
    private final Clock clock;

    VerificationPageResource(
            VerifyCertificate verifyCertificate, VerificationPage page, Problems problems, Clock clock) {
        this.verifyCertificate = verifyCertificate;
        this.page = page;
        this.problems = problems;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The page on which anyone types the code of a certificate",
            description =
                    "For people, in French or English. Needs no script and no account. With a code it leads to the page of that.")
    @APIResponse(
            responseCode = "200",
            description = "A page with one field.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "303", description = "The page of the code is elsewhere.")
    @APIResponse(
            responseCode = "422",
            description = AGAIN,
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "429",
            description = TOO_OFTEN,
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response showVerification(
            @Parameter(description = "As it was typed: capitals or not, with or without hyphens and blanks.")
                    @QueryParam("code")
                    @Size(max = LONGEST)
                    @Nullable
                    String code,
            @Parameter(description = LANGUAGE) @QueryParam("lang") @Pattern(regexp = LANGUAGES) @Nullable String lang) {
        Asked asked = asked(lang);
        if (code == null) return answer(200, page.form(asked, null), asked);
        // Nothing else counts in a code, and nothing else may lead anywhere in an address.
        String plain = VerificationCode.normalized(code.replaceAll("\\P{Alnum}", ""));
        if (plain.isEmpty()) return answer(422, page.form(asked, VerificationPage.Fault.NO_CODE), asked);
        return Response.status(Response.Status.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        PATH + "/" + plain
                                + (asked.chosen() ? "?lang=" + asked.language().tag() : ""))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Limited("verification")
    @Operation(
            summary = "What the code of a certificate verifies, as a page",
            description =
                    "For people, in French or English, on a telephone or on paper: whose, which result, which day, whether it stands. Needs no script"
                            + " and no account. Limited by address, together with `/v1/verify/{code}`.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate exists; the page says whether it stands.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = "A page that says that no certificate has this code, and what to look at.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "422",
            description = AGAIN,
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "429",
            description = TOO_OFTEN,
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response showVerifiedCertificate(
            @PathParam("code") @Size(max = LONGEST) String code,
            @Parameter(description = LANGUAGE) @QueryParam("lang") @Pattern(regexp = LANGUAGES) @Nullable String lang) {
        Asked asked = asked(lang);
        try {
            return answer(200, page.of(asked, verifyCertificate.handle(code), clock.instant()), asked);
        } catch (CertificateRefusal.NotFound e) {
            return answer(404, page.unknown(asked, code), asked);
        }
    }

    private Asked asked(@Nullable String lang) {
        return Asked.of(lang, problems.preferredLanguage());
    }

    private Response answer(int status, String html, Asked asked) {
        Response.ResponseBuilder answer = Response.status(status).entity(html).type(HTML);
        PageHeaders.of(page, asked).forEach(answer::header);
        return answer.build();
    }
}
