package fr.pixemploi.certification.session.rest;

import fr.pixemploi.certification.session.domain.Cancellation;
import fr.pixemploi.certification.session.domain.Session;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as its centre and the jury see it. */
@Schema(name = "Session")
record SessionView(
        UUID id,
        UUID centreId,
        VenueView venue,
        String room,

        @Schema(format = "local-date-time", examples = "2026-12-08T09:30:00")
        LocalDateTime startsAt,

        @Schema(examples = "Europe/Paris") String timeZone,
        @Schema(examples = "pix-core-v3") String certificationVersion,

        @Schema(description = "For the centre's people only.", examples = "BK4TRW") @Nullable
        String accessCode,

        @Nullable String invigilators,
        @Nullable String description,

        @Schema(enumeration = {"created", "cancelled", "finalized", "in-process", "processed"})
        String status,

        OffsetDateTime createdAt,
        @Nullable OffsetDateTime cancelledAt,

        @Schema(description = "For the centre's people only.") @Nullable
        String cancellationReason,

        @Nullable OffsetDateTime finalizedAt,
        @Nullable OffsetDateTime publishedAt) {
    /** Where. */
    @Schema(name = "Venue")
    record VenueView(String name, String address, String town) {}

    static SessionView of(Session session, boolean withCode) {
        Cancellation cancellation = session.cancellation();
        return new SessionView(
                session.id(),
                session.centreId(),
                new VenueView(
                        session.venue().name(),
                        session.venue().address(),
                        session.venue().town()),
                session.room(),
                session.schedule().startsAt(),
                session.schedule().zone().getId(),
                session.versionId(),
                withCode ? session.accessCode().value() : null,
                withCode ? session.notes().invigilators() : null,
                withCode ? session.notes().description() : null,
                session.status().label(),
                session.createdAt().atOffset(ZoneOffset.UTC),
                cancellation == null ? null : time(cancellation.at()),
                cancellation == null || !withCode ? null : cancellation.reason(),
                time(session.life().finalizedAt()),
                time(session.life().publishedAt()));
    }

    private static @Nullable OffsetDateTime time(java.time.@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
