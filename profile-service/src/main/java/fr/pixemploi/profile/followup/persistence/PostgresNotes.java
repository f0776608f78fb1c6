package fr.pixemploi.profile.followup.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.followup.domain.Note;
import fr.pixemploi.profile.followup.domain.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes in PostgreSQL. */
@ApplicationScoped
class PostgresNotes implements Notes {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    PostgresNotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Note note) {
        sql.update(
                """
                insert into note (id, beneficiary_id, structure_id, author, content, written_at) values (?, ?, ?, ?, ?, ?)
                """,
                note.id(),
                note.beneficiaryId(),
                note.structureId(),
                note.author(),
                note.content(),
                note.writtenAt());
    }

    @Override
    public Optional<Note> find(UUID id) {
        return sql.query("select * from note where id = ?", id).optional(PostgresNotes::note);
    }

    @Override
    public List<Note> of(UUID beneficiaryId, @Nullable UUID before, int max) {
        return newest("beneficiary_id = ?", beneficiaryId, before, max);
    }

    @Override
    public List<Note> ofPerson(UUID person, @Nullable UUID before, int max) {
        return newest("beneficiary_id = any (ids_of_person(?))", person, before, max);
    }

    private List<Note> newest(String whose, UUID id, @Nullable UUID before, int max) {
        return sql.query(
                        "select * from note where " + whose + " and id < ? order by id desc limit ?",
                        id,
                        before == null ? LAST : before,
                        max)
                .list(PostgresNotes::note);
    }

    private static Note note(Row row) {
        return new Note(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.uuid("structure_id"),
                row.text("author"),
                row.text("content"),
                row.instant("written_at"));
    }
}
