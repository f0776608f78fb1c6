package fr.pixemploi.certification.day.rest;

import fr.pixemploi.certification.day.application.ReadDay;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A centre's day over REST. */
@Path("/v1/centres/{id}/day")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "centres", description = "Certification centres, their accreditations and venues.")
class CentreDayResource {
    private final CurrentCaller caller;
    private final ReadDay readDay;

    CentreDayResource(CurrentCaller caller, ReadDay readDay) {
        this.caller = caller;
        this.readDay = readDay;
    }

    @GET
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(
            summary = "Look at a centre's day: its sessions, what is not in order, and what to do next",
            description = "Sessions that start on that day on the clock of their venue. In figures: nobody is named.")
    public CentreDayView getCentreDay(
            @PathParam("id") UUID id, @QueryParam("date") @FourDigitYear @Nullable LocalDate date) {
        return CentreDayView.of(readDay.handle(caller.get(), id, date));
    }
}
