package fr.pixemploi.profile.notice.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.notice.domain.NoticeCode;
import fr.pixemploi.profile.notice.domain.NoticeReading;
import fr.pixemploi.profile.notice.domain.NoticeReadings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Readings in PostgreSQL; of the text about sharing, what grants say that was shown. SQL: a log that is only added to. */
@ApplicationScoped
class PostgresNoticeReadings implements NoticeReadings {
    private final Sql sql;

    PostgresNoticeReadings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID person, NoticeReading reading) {
        sql.update("""
                insert into notice_reading (beneficiary_id, notice, version, read_at) values (?, ?, ?, ?)
                on conflict do nothing
                """, person, reading.notice().code(), reading.version(), reading.readAt());
    }

    @Override
    public List<NoticeReading> of(UUID person) {
        return sql.query("""
                        select notice, version, min(read_at) as first_at
                        from (select beneficiary_id, notice, version, read_at from notice_reading
                              union all
                              select beneficiary_id, cast(:sharing as text), notice_version, granted_at from accord_given) told
                        where beneficiary_id = any (ids_of_person(:person))
                        group by notice, version order by notice, version
                        """, named("person", person).and("sharing", NoticeCode.SHARING.code()))
                .list(row -> new NoticeReading(
                        NoticeCode.named(row.text("notice")).orElseThrow(),
                        row.integer("version"),
                        row.instant("first_at")));
    }
}
