package fr.pixemploi.profile.readlog.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.readlog.domain.PersonRead;
import fr.pixemploi.profile.readlog.domain.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log of reads in PostgreSQL. SQL: a log that is only added to. */
@ApplicationScoped
class PostgresPersonReads implements PersonReads {
    private static final UUID LAST = new UUID(-1, -1);

    /** Under the person whose file it is at that moment: it stays theirs when they part from the file. */
    private static final String INSERT = """
            insert into person_read (id, beneficiary_id, service, what, structure_id, role, reader, read_at)
            values (?, person_behind(?), ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    /** That it is the first of the day is no rule of the log's own: that is cut by the time of ids, and each piece knows its own rows alone. */
    private static final String INSERT_FIRST = """
            insert into person_read (id, beneficiary_id, service, what, structure_id, role, reader, read_at)
            select ?, person, ?, ?, cast(? as uuid), ?, ?, ? from (select person_behind(?) as person) whose where is_first_told(person, ?, ?)
            """;

    private final Sql sql;

    PostgresPersonReads(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(PersonRead read) {
        sql.update(
                INSERT,
                read.id(),
                read.beneficiaryId(),
                read.service(),
                read.what(),
                read.structureId(),
                read.role(),
                read.reader(),
                read.at());
    }

    @Override
    public void addOnceADay(List<PersonRead> reads) {
        sql.batch(
                INSERT_FIRST,
                reads,
                read -> arguments(
                        read.id(),
                        read.service(),
                        read.what(),
                        read.structureId(),
                        read.role(),
                        read.reader(),
                        read.at(),
                        read.beneficiaryId(),
                        once(read),
                        read.at().atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    private static String once(PersonRead read) {
        UUID structure = read.structureId();
        return String.join(
                "\n", read.what(), structure == null ? "" : structure.toString(), read.role(), read.reader());
    }

    @Override
    public List<Named> of(UUID beneficiaryId, @Nullable UUID before, int max) {
        return sql.query("""
                select r.*, s.name as structure_name
                from person_read r left join structure_name s on s.id = r.structure_id
                where r.beneficiary_id = any (ids_of_person(?)) and r.id < ?
                  and not exists (
                    select from renewed_file n
                    where n.file_id = r.beneficiary_id and r.read_at < n.taken_at and r.structure_id is distinct from n.structure_id)
                order by r.id desc limit ?
                """, beneficiaryId, before == null ? LAST : before, max)
                .list(row -> new Named(read(row), row.textOrNull("structure_name")));
    }

    @Override
    public List<PersonRead> by(String reader, Instant from, Instant until, @Nullable UUID before, int max) {
        return sql.query("""
                select * from person_read
                where reader = ? and read_at >= ? and read_at < ? and id < ? order by id desc limit ?
                """, reader, from, until, before == null ? LAST : before, max)
                .list(PostgresPersonReads::read);
    }

    private static PersonRead read(Row row) {
        return new PersonRead(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.text("service"),
                row.text("what"),
                row.uuidOrNull("structure_id"),
                row.text("role"),
                row.text("reader"),
                row.instant("read_at"));
    }
}
