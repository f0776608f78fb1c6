package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.sitting.domain.answer.Uploads;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresUploads implements Uploads {
    private final Sql sql;

    PostgresUploads(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Place take(Sent file, int maxOfQuestion, Instant givenUp) {
        sql.update(
                "delete from upload where sitting_id = ? and facts is null and sent_at < ?", file.sitting(), givenUp);
        boolean taken = sql.updateOne(
                """
                insert into upload (id, sitting_id, number, name, sent_at)
                select ?, ?, ?, ?, ?
                where (select count(*) from upload where sitting_id = ? and number = ?) < ?
                on conflict (sitting_id) where facts is null do nothing
                """,
                file.id(),
                file.sitting(),
                file.number(),
                file.name(),
                file.at(),
                file.sitting(),
                file.number(),
                maxOfQuestion);
        if (taken) return Place.TAKEN;
        return sql.query("select id from upload where sitting_id = ? and facts is null", file.sitting())
                        .optional(row -> row.uuid("id"))
                        .isPresent()
                ? Place.UNDER_WAY
                : Place.NONE_LEFT;
    }

    /** Counts again: since one file at a time is under way, nobody can come between. */
    @Override
    public boolean keep(Sent file, byte[] content, String facts, int maxOfQuestion) {
        return sql.updateOne("""
                update upload set content = ?, facts = ?::json
                where id = ? and (select count(*) from upload where sitting_id = ? and number = ? and facts is not null) < ?
                """, content, facts, file.id(), file.sitting(), file.number(), maxOfQuestion);
    }

    @Override
    public void drop(UUID file) {
        sql.update("delete from upload where id = ? and facts is null", file);
    }

    @Override
    public Optional<String> facts(UUID upload, UUID sitting, int number) {
        return sql.query(
                        "select facts from upload where id = ? and sitting_id = ? and number = ? and facts is not null",
                        upload,
                        sitting,
                        number)
                .optional(row -> row.text("facts"));
    }

    @Override
    public void graded(UUID upload, Instant at) {
        sql.update("update upload set graded_at = ? where id = ?", at, upload);
    }

    @Override
    public int delete(Instant gradedBefore, Instant unusedBefore) {
        return sql.patiently(() -> sql.update(
                "delete from upload where graded_at < ? or graded_at is null and sent_at < ?",
                gradedBefore,
                unusedBefore));
    }
}
