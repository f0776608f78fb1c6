package fr.pixemploi.certification.session.persistence;

import fr.pixemploi.certification.session.domain.AccessCode;
import fr.pixemploi.certification.session.domain.Cancellation;
import fr.pixemploi.certification.session.domain.Schedule;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.Venue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as its row. */
@Entity(name = "SessionRow")
@Table(name = "certification_session")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SessionRow {
    @Id
    UUID id;

    @Column(name = "centre_id")
    UUID centreId;

    @Column(name = "venue_name")
    String venueName;

    @Column(name = "venue_address")
    String venueAddress;

    @Column(name = "venue_town")
    String venueTown;

    String room;

    @Column(name = "starts_at")
    LocalDateTime startsAt;

    @Column(name = "time_zone")
    String timeZone;

    @Column(name = "certification_version")
    String versionId;

    @Column(name = "access_code")
    String accessCode;

    @Column(name = "created_at")
    Instant createdAt;

    @Nullable
    String invigilators;

    @Nullable
    String description;

    @Column(name = "finalized_at")
    @Nullable
    Instant finalizedAt;

    @Column(name = "cancelled_at")
    @Nullable
    Instant cancelledAt;

    @Column(name = "cancellation_reason")
    @Nullable
    String cancellationReason;

    @Nullable
    String officer;

    @Column(name = "assigned_at")
    @Nullable
    Instant assignedAt;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    long revision;

    @Version
    long version;

    protected SessionRow() {}

    static SessionRow of(Session session) {
        SessionRow row = new SessionRow();
        row.id = session.id();
        row.centreId = session.centreId();
        row.versionId = session.versionId();
        row.accessCode = session.accessCode().value();
        row.createdAt = session.createdAt();
        row.become(session);
        return row;
    }

    void become(Session session) {
        venueName = session.venue().name();
        venueAddress = session.venue().address();
        venueTown = session.venue().town();
        room = session.room();
        startsAt = session.schedule().startsAt();
        timeZone = session.schedule().zone().getId();
        invigilators = session.notes().invigilators();
        description = session.notes().description();
        Cancellation cancellation = session.cancellation();
        cancelledAt = cancellation == null ? null : cancellation.at();
        cancellationReason = cancellation == null ? null : cancellation.reason();
        Session.Life life = session.life();
        finalizedAt = life.finalizedAt();
        officer = life.officer();
        assignedAt = life.assignedAt();
        publishedAt = life.publishedAt();
        revision = session.version();
    }

    Session toSession() {
        return new Session(
                id,
                centreId,
                new Venue(venueName, venueAddress, venueTown),
                room,
                new Schedule(startsAt, ZoneId.of(timeZone)),
                versionId,
                new AccessCode(accessCode),
                createdAt,
                new SessionNotes(invigilators, description),
                cancelledAt == null || cancellationReason == null
                        ? null
                        : new Cancellation(cancelledAt, cancellationReason),
                new Session.Life(finalizedAt, officer, assignedAt, publishedAt),
                revision);
    }
}
