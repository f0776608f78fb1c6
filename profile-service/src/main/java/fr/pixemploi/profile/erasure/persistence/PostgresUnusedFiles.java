package fr.pixemploi.profile.erasure.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.erasure.domain.UnusedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every capability lets be known of a file's use, asked together. */
@ApplicationScoped
class PostgresUnusedFiles implements UnusedFiles {
    private static final String UNUSED = """
            select f.id from followed_file f cross join lateral (select ids_of_person(f.id) as ids) person
            where f.registered_at < :before and person_behind(f.id) = f.id and %s
              and not exists (select from followed_file o where o.id = any (person.ids)
                              and greatest(o.registered_at, o.linked_at, o.invited_at) >= :before)
              and not exists (select from known_result r where r.beneficiary_id = any (person.ids) and r.completed_at >= :before)
              and not exists (select from sitting_told s where s.beneficiary_id = any (person.ids) and s.moved_at >= :before)
              and not exists (select from caseload c where c.beneficiary_id = any (person.ids) and c.active_at >= :before)
              and not exists (select from followed_up u where u.beneficiary_id = any (person.ids)
                              and greatest(u.interview_at, u.talked_over_at) >= :before)
              and not exists (select from written_about w where w.beneficiary_id = any (person.ids) and w.at >= :before)
              and not exists (select from situation_said s where s.file_id = any (person.ids) and s.said_at >= :before)
              and not exists (select from published_certificate c where c.beneficiary_id = any (person.ids) and c.published_at >= :before)
              and not exists (select from copy_asked_for c where c.person_id = any (person.ids) and c.asked_at >= :before)
              and not exists (select from request_in_hand r where r.beneficiary_id = any (person.ids))
              and not exists (select from grant_in_force g where g.beneficiary_id = any (person.ids) and g.until > :now)
            """;

    private static final String PAGE =
            UNUSED.formatted("(cast(:after as uuid) is null or f.id > :after)") + "order by f.id limit :max";
    private static final String ONE = UNUSED.formatted("f.id = :id");

    private final Sql sql;

    PostgresUnusedFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> unusedSince(Instant before, Instant now, @Nullable UUID after, int max) {
        return sql.patiently(() -> sql.query(
                        PAGE,
                        named("before", before)
                                .and("now", now)
                                .and("after", after)
                                .and("max", max))
                .list(row -> row.uuid("id")));
    }

    @Override
    public boolean isUnused(UUID id, Instant before, Instant now) {
        return sql.query(ONE, named("before", before).and("now", now).and("id", id))
                .exists();
    }
}
