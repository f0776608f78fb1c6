package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.campaign.domain.structure.Delegation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code campaign_delegation}. All but its end stays as it was begun. */
@Entity
@Table(name = "campaign_delegation")
@SuppressWarnings("NullAway.Init")
class DelegationRow {
    @Id
    @Column(name = "delegation_id")
    private UUID id;

    @Column(name = "structure_id", updatable = false)
    private UUID structureId;

    @Column(name = "delegate_id", updatable = false)
    private UUID delegateId;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    DelegationRow() {}

    DelegationRow(Delegation delegation) {
        id = delegation.id();
        structureId = delegation.structure();
        delegateId = delegation.delegate();
        begunAt = delegation.begunAt();
        endedAt = delegation.endedAt();
    }

    void write(Delegation delegation) {
        endedAt = delegation.endedAt();
    }

    Delegation toDelegation() {
        return new Delegation(id, structureId, delegateId, begunAt, endedAt);
    }
}
