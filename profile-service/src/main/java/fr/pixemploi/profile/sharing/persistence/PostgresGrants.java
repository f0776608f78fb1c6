package fr.pixemploi.profile.sharing.persistence;

import fr.pixemploi.kit.security.PersonAliases;
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
    private final PersonAliases aliases;

    PostgresGrants(Sql sql, PersonAliases aliases) {
        this.sql = sql;
        this.aliases = aliases;
    }

    @Override
    public void oneWriterFor(UUID beneficiaryId) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(cast(person_behind(?) as text), 2))", beneficiaryId)
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
        return find(
                        "beneficiaryId in ?1 and id > ?2 order by id",
                        aliases.idsOf(beneficiaryId),
                        after == null ? FIRST : after)
                .page(0, max)
                .stream()
                .map(GrantRow::toGrant)
                .toList();
    }

    @Override
    public List<Grant> naming(UUID beneficiaryId, UUID resultId) {
        return active(beneficiaryId).stream()
                .filter(grant -> grant.resultIds().contains(resultId))
                .toList();
    }

    @Override
    public List<Grant> awaitingResultsOf(UUID beneficiaryId) {
        return active(beneficiaryId).stream().filter(Grant::future).toList();
    }

    @Override
    public List<Grant> active(UUID beneficiaryId) {
        UUID person = aliases.personOf(beneficiaryId);
        return find("beneficiaryId in ?1 and status = 'active' order by id", aliases.idsOf(person)).stream()
                .map(GrantRow::toGrant)
                .toList();
    }
}
