package fr.pixemploi.kit.personal.register;

import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.kit.personal.PersonalData;
import fr.pixemploi.kit.personal.RegisterTerms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register, for the operator, who gives it to whoever answers for the protection of data. */
@Path("/v1/operations/personal-data")
@Tag(name = "operations")
@RolesAllowed("operator")
class RegisterResource {
    private final PersonalData register;
    private final RegisterTerms terms;
    private final String service;

    RegisterResource(
            PersonalData register,
            RegisterTerms terms,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.register = register;
        this.terms = terms;
        this.service = service.replace("-service", "");
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "The register of personal data of this service: each column, what for, for how long, who reads it")
    public RegisterView readRegister() {
        return RegisterView.of(service, register, terms);
    }

    @GET
    @Path("/page")
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "The same as a page, for a data-protection officer")
    @APIResponse(
            responseCode = "200",
            description = "A page that stands by itself.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response readRegisterPage() {
        return Response.ok(RegisterPage.of(readRegister()))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", StandalonePage.policy(RegisterPage.STYLE))
                .build();
    }
}
