package fr.pixemploi.certification.duty.persistence;

import fr.pixemploi.certification.duty.domain.Declaration;
import fr.pixemploi.certification.duty.domain.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a session is organised, as its row. */
@Entity(name = "OrganisationRow")
@Table(name = "session_organisation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class OrganisationRow {
    @Id
    @Column(name = "session_id")
    UUID sessionId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] invigilators;

    @Nullable
    Integer computers;

    @Column(name = "own_staff")
    @Nullable
    Integer ownStaff;

    @Nullable
    Boolean dedicated;

    @Column(name = "untrained_by")
    @Nullable
    String untrainedBy;

    @Column(name = "untrained_at")
    @Nullable
    Instant untrainedAt;

    @Column(name = "unrelated_by")
    @Nullable
    String unrelatedBy;

    @Column(name = "unrelated_at")
    @Nullable
    Instant unrelatedAt;

    @Column(name = "arranged_at")
    Instant arrangedAt;

    long version;

    protected OrganisationRow() {}

    static OrganisationRow of(UUID sessionId) {
        OrganisationRow row = new OrganisationRow();
        row.sessionId = sessionId;
        return row;
    }

    void become(Organisation organisation, Instant now) {
        invigilators = organisation.invigilators().toArray(String[]::new);
        computers = organisation.computers();
        ownStaff = organisation.ownStaff();
        dedicated = organisation.dedicated();
        Declaration untrained = organisation.untrained();
        untrainedBy = untrained == null ? null : untrained.by();
        untrainedAt = untrained == null ? null : untrained.at();
        Declaration unrelated = organisation.unrelated();
        unrelatedBy = unrelated == null ? null : unrelated.by();
        unrelatedAt = unrelated == null ? null : unrelated.at();
        arrangedAt = now;
        version = organisation.version();
    }

    Organisation toOrganisation() {
        return new Organisation(
                sessionId,
                List.of(invigilators),
                computers,
                ownStaff,
                dedicated,
                declaration(untrainedBy, untrainedAt),
                declaration(unrelatedBy, unrelatedAt),
                version);
    }

    private static @Nullable Declaration declaration(@Nullable String by, @Nullable Instant at) {
        return by == null || at == null ? null : new Declaration(by, at);
    }
}
