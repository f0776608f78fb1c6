package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.restriction.Restriction;
import fr.pixemploi.profile.beneficiary.domain.restriction.Restrictions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Restrictions in PostgreSQL. SQL: many files in one look. */
@ApplicationScoped
class PostgresRestrictions implements Restrictions {
    private final Sql sql;

    PostgresRestrictions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Restriction> of(Collection<UUID> files) {
        return sql.query("""
                        select f.id, f.structure_id, min(o.restricted_since) as since
                        from beneficiary f
                        join beneficiary o on o.structure_id = f.structure_id and o.id = any (ids_of_person(person_behind(f.id)))
                        where f.id = any (?) and o.restricted_since is not null
                        group by f.id order by f.id
                        """, Sql.uuids(files))
                .list(row -> new Restriction(row.uuid("id"), row.uuid("structure_id"), row.instant("since")));
    }

    @Override
    public boolean correctionAskedFor(UUID file, LocalDate today, boolean atDesk) {
        return sql.query(
                        "select 1 from correction_asked_for where beneficiary_id = ? and due_on >= ? and (way <> 'desk' or ?)",
                        file,
                        today,
                        atDesk)
                .exists();
    }

    @Override
    public boolean grantedSince(UUID person, UUID structure, Instant from) {
        return sql.query("""
                        select 1 from restriction_granted
                        where structure_id = ? and beneficiary_id = any (ids_of_person(person_behind(?))) and answered_at >= ?
                        """, structure, person, from).exists();
    }
}
