package fr.pixemploi.certification.booking.rest;

import fr.pixemploi.certification.booking.domain.OpenSession;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.KitRefusal;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What open sessions are looked for. */
record OpenSessionQuery(
        @QueryParam("town")
        @Size(min = 1, max = 100)
        @Parameter(description = "Where the venue is; in capitals or not.", example = "Exempleville")
        @Nullable
        String town,

        @QueryParam("postalCode")
        @Pattern(regexp = "\\d{5}")
        @Parameter(description = "Of the venue, where its centre keeps it.", example = "75001")
        @Nullable
        String postalCode,

        @QueryParam("communeCode")
        @Pattern(regexp = "\\d[0-9AB]\\d{3}")
        @Parameter(description = "INSEE code of the venue's commune, where its centre keeps it.", example = "75101")
        @Nullable
        String communeCode,

        @QueryParam("from")
        @CalendarDay
        @Parameter(description = "First day, at the venue.", example = "2027-01-01")
        @Nullable
        LocalDate from,

        @QueryParam("to")
        @CalendarDay
        @Parameter(description = "Last day, at the venue.", example = "2027-01-31")
        @Nullable
        LocalDate to,

        @QueryParam("accessible")
        @DefaultValue("false")
        @Parameter(description = "Only venues of which their centre says that somebody who uses a wheelchair gets in.")
        boolean accessible,

        @QueryParam("certification")
        @Pattern(regexp = "pix|clea-numerique")
        @Parameter(description = "What the centre may hold that day.", example = "clea-numerique")
        @Nullable
        String certification) {
    private static final java.util.regex.Pattern PLACE = java.util.regex.Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    OpenSession.Wanted wanted() {
        return new OpenSession.Wanted(
                town,
                postalCode,
                communeCode,
                from,
                to,
                accessible,
                certification == null ? null : Certification.of(certification));
    }

    /** @throws KitRefusal when the cursor is not one of this list */
    static OpenSession.@Nullable Place after(PageRequest page) {
        String key = page.after(PLACE);
        if (key == null) return null;
        try {
            return OpenSession.Place.of(key);
        } catch (DateTimeException e) {
            throw new KitRefusal(400, "invalid-cursor");
        }
    }
}
