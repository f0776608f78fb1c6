package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.structure.Delegation;
import fr.pixemploi.assessment.campaign.domain.structure.Delegations;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Delegations in PostgreSQL. */
@ApplicationScoped
class PostgresDelegations implements Delegations, PanacheRepositoryBase<DelegationRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresDelegations(Sql sql) {
        this.sql = sql;
    }

    /** SQL: asked in almost every call of a manager, for a column. */
    @Override
    public Set<UUID> delegatesOf(Collection<UUID> structures) {
        return new HashSet<>(sql.query(
                        "select delegate_id from campaign_delegation where structure_id = any (?) and ended_at is null",
                        Sql.uuids(structures))
                .list(row -> row.uuid("delegate_id")));
    }

    @Override
    public List<Delegation> list(UUID structure, @Nullable UUID after, int max) {
        return find("structureId = ?1 and id > ?2 order by id", structure, after == null ? FIRST : after)
                .page(0, max)
                .list()
                .stream()
                .map(DelegationRow::toDelegation)
                .toList();
    }

    @Override
    public void add(Delegation delegation) {
        persist(new DelegationRow(delegation));
        try {
            sql.flush();
        } catch (ViolatedConstraint e) {
            throw e.constraint().equals("one_delegation_at_a_time") ? new CampaignRefusal.AlreadyDelegated() : e;
        }
    }

    @Override
    public Optional<Delegation> find(UUID id, UUID structure) {
        return find("id = ?1 and structureId = ?2", id, structure)
                .firstResultOptional()
                .map(DelegationRow::toDelegation);
    }

    @Override
    public Optional<Delegation> take(UUID id, UUID structure) {
        return find("id = ?1 and structureId = ?2", id, structure)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(DelegationRow::toDelegation);
    }

    @Override
    public void put(Delegation delegation) {
        findById(delegation.id()).write(delegation);
    }
}
