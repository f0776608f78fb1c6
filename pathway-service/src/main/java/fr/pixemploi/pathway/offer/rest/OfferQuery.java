package fr.pixemploi.pathway.offer.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What offers are looked for. */
record OfferQuery(
        @QueryParam("text")
        @Size(min = 2, max = 200)
        @Parameter(
                description = "Words of the title, the body or the objective, in French; accents do not matter.",
                example = "messagerie")
        @Nullable
        String text,

        @QueryParam("competence")
        @Pattern(regexp = CompetenceCode.PATTERN)
        @Parameter(description = "A competence that they raise.", example = "1.1")
        @Nullable
        String competence,

        @QueryParam("near")
        @Pattern(regexp = NEAR)
        @Parameter(description = "Latitude and longitude in degrees.", example = "48.8566,2.3522")
        @Nullable
        String near,

        @QueryParam("distanceKm")
        @DefaultValue("30")
        @Min(1)
        @Max(200)
        @Parameter(description = "From that point, as the crow flies.")
        int distanceKm,

        @QueryParam("mode") @Size(max = 3) @Parameter(description = "How they take place; any of several.")
        List<@Pattern(regexp = DeliveryMode.PATTERN) String> modes,

        @QueryParam("startsBy")
        @FourDigitYear
        @Parameter(description = "The day until which one may start.", example = "2027-01-31")
        @Nullable
        LocalDate startsBy,

        @QueryParam("free") @DefaultValue("false") @Parameter(description = "Only what costs nothing for sure.")
        boolean free) {
    private static final String NEAR =
            "-?([0-8]?[0-9](\\.[0-9]{1,10})?|90),-?((1[0-7]|[0-9])?[0-9](\\.[0-9]{1,10})?|180)";
    private static final java.util.regex.Pattern KEY = java.util.regex.Pattern.compile(
            "[0-9]{1,10}\\.[0-9]{1,20}(E-?[0-9]{1,3})?/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @throws KitRefusal when the cursor is not one of this list */
    OfferSearch search(LocalDate today, PageRequest page) {
        return new OfferSearch(
                text,
                competence == null ? null : new CompetenceCode(competence),
                circle(),
                modes.stream().map(DeliveryMode::of).toList(),
                startsBy,
                free,
                today,
                after(page),
                page.oneMore());
    }

    private @Nullable Circle circle() {
        if (near == null) return null;
        String[] degrees = near.split(",");
        return new Circle(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]), distanceKm);
    }

    private static OfferSearch.@Nullable After after(PageRequest page) {
        String key = page.after(KEY);
        if (key == null) return null;
        String[] parts = key.split("/");
        return new OfferSearch.After(Double.parseDouble(parts[0]), UUID.fromString(parts[1]));
    }

    /** Where a page ends with this offer. */
    String key(ListedOffer last) {
        return OfferSearch.place(last, near != null) + "/" + last.id();
    }
}
