package fr.pixemploi.profile.sharing.persistence;

import fr.pixemploi.profile.sharing.domain.Accord;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.Purpose;
import fr.pixemploi.profile.sharing.domain.ViaKiosk;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code sharing_grant}. Its version is the domain's: writers of one person wait for one another. */
@Entity
@Table(name = "sharing_grant")
@SuppressWarnings("NullAway.Init")
class GrantRow {
    @Id
    private UUID id;

    @Column(name = "beneficiary_id")
    private UUID beneficiaryId;

    @Column(name = "structure_id")
    private UUID structureId;

    private String purpose;
    private Instant until;

    @Column(name = "result_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] resultIds;

    private boolean future;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "notice_version")
    private @Nullable Integer noticeVersion;

    @Column(name = "kiosk_adviser")
    private @Nullable String kioskAdviser;

    @Column(name = "kiosk_code_made_at")
    private @Nullable Instant kioskCodeMadeAt;

    private String status;
    private long version;

    GrantRow() {}

    GrantRow(Grant grant) {
        id = grant.id();
        beneficiaryId = grant.beneficiaryId();
        structureId = grant.structureId();
        purpose = grant.purpose().code();
        until = grant.until();
        future = grant.future();
        grantedAt = grant.grantedAt();
        noticeVersion = grant.accord().noticeVersion();
        write(grant);
    }

    /** Only these change once a grant is given. */
    final void write(Grant grant) {
        ViaKiosk via = grant.viaKiosk();
        kioskAdviser = via == null ? null : via.adviser();
        kioskCodeMadeAt = via == null ? null : via.codeMadeAt();
        resultIds = grant.resultIds().toArray(UUID[]::new);
        status = grant.status().code();
        version = grant.version();
    }

    Grant toGrant() {
        Grant.Status read = Arrays.stream(Grant.Status.values())
                .filter(each -> each.code().equals(status))
                .findFirst()
                .orElseThrow();
        ViaKiosk via =
                kioskAdviser == null || kioskCodeMadeAt == null ? null : new ViaKiosk(kioskAdviser, kioskCodeMadeAt);
        return new Grant(
                id,
                beneficiaryId,
                structureId,
                Purpose.of(purpose),
                until,
                List.of(resultIds),
                future,
                new Accord(grantedAt, noticeVersion),
                via,
                read,
                version);
    }
}
