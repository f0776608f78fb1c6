package fr.pixemploi.profile.sharing.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.Grants;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grants in PostgreSQL. */
@ApplicationScoped
class PostgresGrants implements Grants, PanacheRepositoryBase<GrantRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresGrants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void oneWriterFor(UUID beneficiaryId) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 2))", beneficiaryId.toString())
                .exists();
    }

    @Override
    public Optional<Grant> find(UUID id) {
        return findByIdOptional(id).map(GrantRow::toGrant);
    }

    @Override
    public void add(Grant grant) {
        persist(new GrantRow(grant));
    }

    @Override
    public void change(Grant grant) {
        GrantRow row = findById(grant.id());
        if (row == null) throw new SharingRefusal.NoSuchGrant();
        row.write(grant);
    }

    @Override
    public List<Grant> of(UUID beneficiaryId, @Nullable UUID after, int max) {
        return find("beneficiaryId = ?1 and id > ?2 order by id", beneficiaryId, after == null ? FIRST : after)
                .page(0, max)
                .stream()
                .map(GrantRow::toGrant)
                .toList();
    }

    @Override
    public List<Grant> naming(UUID beneficiaryId, UUID resultId) {
        return find("beneficiaryId = ?1 and status = 'active' order by id", beneficiaryId).stream()
                .map(GrantRow::toGrant)
                .filter(grant -> grant.resultIds().contains(resultId))
                .toList();
    }

    @Override
    public List<Grant> awaitingResultsOf(UUID beneficiaryId) {
        return find("beneficiaryId = ?1 and future = true and status = 'active' order by id", beneficiaryId).stream()
                .map(GrantRow::toGrant)
                .toList();
    }
}
