package fr.pixemploi.certification.centre.rest;

import fr.pixemploi.certification.centre.application.ReadCentre;
import fr.pixemploi.certification.centre.domain.Accreditation;
import fr.pixemploi.certification.centre.domain.CentreKind;
import fr.pixemploi.certification.centre.domain.Place;
import fr.pixemploi.certification.centre.domain.Site;
import fr.pixemploi.certification.rules.domain.Certification;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Centres as their own people and operators see them. */
final class CentreViews {
    private CentreViews() {}

    /** A centre and what it may do. */
    @Schema(name = "CertificationCentre")
    record CentreView(
            UUID id,

            @Schema(description = "Of its structure; absent while nobody told.", examples = "Centre Exemple") @Nullable
            String name,

            CentreKind kind,

            @Schema(description = "Absent of an individual centre.", examples = "Réseau d'Exemple") @Nullable
            String coordinatingBody,

            @Schema(description = "How candidates reach it; absent when nobody said.") @Nullable
            ContactView contact,

            @Schema(description = "The newest first.") List<AccreditationView> accreditations) {
        static CentreView of(ReadCentre.Standing standing) {
            return new CentreView(
                    standing.centre().id(),
                    standing.name().orElse(null),
                    standing.centre().kind(),
                    standing.centre().coordinatingBody(),
                    ContactView.of(standing.centre().contact()),
                    standing.accreditations().stream()
                            .map(one -> AccreditationView.of(one, standing.today(), standing.renewalMonths()))
                            .toList());
        }
    }

    /** What a centre is accredited for. */
    @Schema(name = "Accreditation")
    record AccreditationView(
            UUID id,
            Certification certification,
            LocalDate firstDay,

            @Schema(description = "The last day on which it holds; absent when no end was said.") @Nullable
            LocalDate lastDay,

            @Schema(description = "Whether it holds today.") boolean inForce,

            @Schema(
                    description = "Days on which it still holds, today included; absent when no end was said.",
                    examples = "120")
            @Nullable
            Long daysLeft,

            @Schema(description = "The last day to ask for its renewal; absent when it has no end, or was ended.")
            @Nullable
            LocalDate renewalBy,

            @Schema(description = "Why it was ended before its time; absent when it was not.") @Nullable
            String endReason) {
        static AccreditationView of(Accreditation accreditation, LocalDate today, int renewalMonths) {
            OptionalLong left = accreditation.daysLeft(today);
            Accreditation.End end = accreditation.end();
            return new AccreditationView(
                    accreditation.id(),
                    accreditation.certification(),
                    accreditation.firstDay(),
                    accreditation.lastDayOfAll().orElse(null),
                    accreditation.holdsOn(today),
                    left.isPresent() ? left.getAsLong() : null,
                    accreditation.renewalBy(renewalMonths).orElse(null),
                    end == null ? null : end.reason());
        }
    }

    /** A venue that a centre keeps. */
    @Schema(name = "CentreVenue")
    record SiteView(
            UUID id,
            String name,
            String address,
            String town,
            String postalCode,
            @Nullable String communeCode,
            @Schema(examples = "Europe/Paris") String timeZone,

            @Schema(description = "Absent when nobody said.", examples = "true") @Nullable
            Boolean accessible,

            @Schema(
                    description = "Absent when nobody said.",
                    examples = "Entrée de plain-pied. La salle est au premier étage, avec ascenseur.")
            @Nullable
            String accessWords,

            @Schema(description = "Absent when nobody said.", examples = "21") @Nullable
            Integer computers) {
        static SiteView of(Site site) {
            Place place = site.place();
            return new SiteView(
                    site.id(),
                    place.name(),
                    place.address(),
                    place.town(),
                    place.postalCode(),
                    place.communeCode(),
                    place.timeZone().getId(),
                    place.accessible(),
                    place.accessWords(),
                    place.computers());
        }
    }
}
