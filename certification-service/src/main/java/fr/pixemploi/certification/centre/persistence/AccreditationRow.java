package fr.pixemploi.certification.centre.persistence;

import fr.pixemploi.certification.centre.domain.Accreditation;
import fr.pixemploi.certification.rules.domain.Certification;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An accreditation as its row. */
@Entity(name = "AccreditationRow")
@Table(name = "accreditation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AccreditationRow {
    @Id
    UUID id;

    @Column(name = "centre_id")
    UUID centreId;

    /** Label of {@link Certification}. */
    String certification;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    @Nullable
    LocalDate lastDay;

    @Column(name = "granted_at")
    Instant grantedAt;

    @Column(name = "granted_by")
    String grantedBy;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_by")
    @Nullable
    String endedBy;

    @Version
    long version;

    protected AccreditationRow() {}

    static AccreditationRow of(Accreditation accreditation) {
        AccreditationRow row = new AccreditationRow();
        row.id = accreditation.id();
        row.centreId = accreditation.centreId();
        row.certification = accreditation.certification().label();
        row.firstDay = accreditation.firstDay();
        row.lastDay = accreditation.lastDay();
        row.grantedAt = accreditation.grantedAt();
        row.grantedBy = accreditation.grantedBy();
        row.become(accreditation);
        return row;
    }

    void become(Accreditation accreditation) {
        Accreditation.End end = accreditation.end();
        endedOn = end == null ? null : end.lastDay();
        endReason = end == null ? null : end.reason();
        endedAt = end == null ? null : end.at();
        endedBy = end == null ? null : end.by();
    }

    Accreditation toAccreditation() {
        return new Accreditation(
                id,
                centreId,
                Certification.of(certification),
                firstDay,
                lastDay,
                grantedAt,
                grantedBy,
                endedOn == null || endReason == null || endedAt == null || endedBy == null
                        ? null
                        : new Accreditation.End(endedOn, endReason, endedAt, endedBy));
    }
}
