package fr.pixemploi.certification.certificate.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.certification.certificate.application.SearchCertificates;
import fr.pixemploi.certification.certificate.domain.Sought;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates for systems of partners, over REST. */
@Path("/v1/certificates/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
class CertificateSearchResource {
    private final CurrentCaller caller;
    private final SearchCertificates searchCertificates;

    CertificateSearchResource(CurrentCaller caller, SearchCertificates searchCertificates) {
        this.caller = caller;
        this.searchCertificates = searchCertificates;
    }

    /** The code, or all three of the holder. */
    @Schema(
            name = "CertificateSearch",
            description = "`verificationCode` alone, or `lastName`, `firstName` and `birthDate`.")
    record SearchRequest(
            @Nullable @Size(max = 60) @Schema(examples = "P-4KTR-7WVB-2CDF-9GHJ")
            String verificationCode,

            @Nullable @Size(max = 100) @Schema(description = "Birth name.")
            String lastName,

            @Nullable @Size(max = 100) String firstName,
            @Nullable LocalDate birthDate) {
        @AssertTrue(message = "{fr.pixemploi.certification.certificate.OneWay.message}")
        @PointsTo("verificationCode")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isOneWay() {
            long ofHolder = Stream.of(lastName, firstName, birthDate)
                    .filter(each -> each != null)
                    .count();
            return verificationCode == null ? ofHolder == 3 : ofHolder == 0;
        }

        Sought toSought() {
            if (verificationCode != null) return new Sought.ByCode(verificationCode);
            if (lastName == null || firstName == null || birthDate == null)
                throw new IllegalStateException("validated before");
            return new Sought.ByHolder(lastName, firstName, birthDate);
        }
    }

    @POST
    @RolesAllowed("partner:certificates:search")
    @Limited("search")
    @Operation(
            summary = "Look a certificate up, for a system of a partner",
            description =
                    "By the code that its holder gave, or by birth name, first name and birth date: then only one that stands, and the newest of "
                            + "a person who has several. 404 `not-found` when there is none, 409 `several-match` when several people are called "
                            + "so. The holder is told of each search that found theirs.")
    public FoundCertificateView searchCertificates(@NotNull @Valid SearchRequest request) {
        return FoundCertificateView.of(searchCertificates.handle(caller.get(), request.toSought()));
    }
}
