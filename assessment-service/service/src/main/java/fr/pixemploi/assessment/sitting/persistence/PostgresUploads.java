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
    public boolean keep(Upload upload, int maxOfQuestion) {
        return sql.updateOne(
                """
                insert into upload (id, sitting_id, number, name, content, facts, sent_at)
                select ?, ?, ?, ?, ?, ?::json, ?
                where (select count(*) from upload where sitting_id = ? and number = ?) < ?
                """,
                upload.id(),
                upload.sitting(),
                upload.number(),
                upload.name(),
                upload.content(),
                upload.facts(),
                upload.sentAt(),
                upload.sitting(),
                upload.number(),
                maxOfQuestion);
    }

    @Override
    public Optional<String> facts(UUID upload, UUID sitting, int number) {
        return sql.query(
                        "select facts from upload where id = ? and sitting_id = ? and number = ?",
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
