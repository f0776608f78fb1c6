package fr.pixemploi.assessment.campaign.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.assessment.campaign.domain.structure.Delegation;
import fr.pixemploi.assessment.campaign.domain.structure.Delegations;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Delegations. SQL: one statement begins one unless it holds already, one ends it and gives it back. */
@ApplicationScoped
class PostgresDelegations implements Delegations {
    private static final String COLUMNS = "delegation_id, structure_id, delegate_id, begun_at, ended_at";

    private final Sql sql;

    PostgresDelegations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> delegatesOf(Collection<UUID> structures) {
        return new HashSet<>(sql.query(
                        "select delegate_id from campaign_delegation where structure_id = any (?) and ended_at is null",
                        Sql.uuids(structures))
                .list(row -> row.uuid("delegate_id")));
    }

    @Override
    public List<Delegation> list(UUID structure, @Nullable UUID after, int max) {
        return sql.query(
                        "select " + COLUMNS + """
                         from campaign_delegation
                        where structure_id = :structure and (:after::uuid is null or delegation_id > :after::uuid)
                        order by delegation_id limit :max
                        """,
                        named("structure", structure).and("after", after).and("max", max))
                .list(PostgresDelegations::read);
    }

    @Override
    public boolean add(Delegation delegation) {
        return sql.updateOne("""
                insert into campaign_delegation (delegation_id, structure_id, delegate_id, begun_at)
                values (?, ?, ?, ?) on conflict (structure_id, delegate_id) where ended_at is null do nothing
                """, delegation.id(), delegation.structure(), delegation.delegate(), delegation.begunAt());
    }

    @Override
    public Optional<Delegation> find(UUID id, UUID structure) {
        return sql.query(
                        "select " + COLUMNS + " from campaign_delegation where delegation_id = ? and structure_id = ?",
                        id,
                        structure)
                .optional(PostgresDelegations::read);
    }

    @Override
    public Optional<Delegation> end(UUID id, UUID structure, Instant at) {
        return sql.query("""
                update campaign_delegation set ended_at = coalesce(ended_at, ?)
                where delegation_id = ? and structure_id = ? returning
                """ + COLUMNS, at, id, structure).optional(PostgresDelegations::read);
    }

    private static Delegation read(Row row) {
        return new Delegation(
                row.uuid("delegation_id"),
                row.uuid("structure_id"),
                row.uuid("delegate_id"),
                row.instant("begun_at"),
                row.instantOrNull("ended_at"));
    }
}
