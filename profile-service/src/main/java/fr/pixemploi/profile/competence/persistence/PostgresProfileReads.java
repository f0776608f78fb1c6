package fr.pixemploi.profile.competence.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.competence.domain.read.ProfileRead;
import fr.pixemploi.profile.competence.domain.read.ProfileReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log of reads in PostgreSQL. */
@ApplicationScoped
class PostgresProfileReads implements ProfileReads {
    private static final UUID LAST = new UUID(-1, -1);

    private static final String INSERT = """
            insert into profile_read (id, beneficiary_id, structure_id, role, reader_subject, seen_in, read_at, read_on)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Sql sql;

    PostgresProfileReads(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void noteProfile(UUID beneficiaryId, Reader reader, Instant at) {
        note(Stream.of(beneficiaryId), reader, "profile", at);
    }

    @Override
    public void noteCaseload(List<UUID> beneficiaryIds, Reader reader, Instant at) {
        // Always in the same order, so that two readers of one page do not wait for one another in a circle.
        note(beneficiaryIds.stream().sorted(), reader, "caseload", at);
    }

    private void note(Stream<UUID> beneficiaryIds, Reader reader, String seenIn, Instant at) {
        sql.batch(
                INSERT,
                beneficiaryIds.toList(),
                id -> arguments(
                        Ids.next(),
                        id,
                        reader.structureId(),
                        reader.role(),
                        reader.subject(),
                        seenIn,
                        at,
                        at.atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    @Override
    public List<ProfileRead> of(UUID beneficiaryId, @Nullable UUID before, int max) {
        return sql.query("""
                select p.id, p.structure_id, s.name, p.role, p.seen_in, p.read_at
                from profile_read p left join structure_name s on s.id = p.structure_id
                where p.beneficiary_id = any (ids_of_person(?)) and p.id < ? order by p.id desc limit ?
                """, beneficiaryId, before == null ? LAST : before, max)
                .list(row -> new ProfileRead(
                        row.uuid("id"),
                        row.uuid("structure_id"),
                        row.textOrNull("name"),
                        row.text("role"),
                        row.text("seen_in"),
                        row.instant("read_at")));
    }
}
