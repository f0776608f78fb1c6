package fr.pixemploi.profile.followup.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.followup.domain.Task;
import fr.pixemploi.profile.followup.domain.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks in PostgreSQL. */
@ApplicationScoped
class PostgresTasks implements Tasks {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresTasks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Task task) {
        sql.update(
                """
                insert into task (id, beneficiary_id, structure_id, author, content, due_on, made_at) values (?, ?, ?, ?, ?, ?, ?)
                """,
                task.id(),
                task.beneficiaryId(),
                task.structureId(),
                task.author(),
                task.content(),
                task.dueOn(),
                task.madeAt());
    }

    @Override
    public Optional<Task> find(UUID id) {
        return sql.query("select * from task where id = ?", id).optional(PostgresTasks::task);
    }

    @Override
    public Optional<Task> lock(UUID id) {
        return sql.query("select * from task where id = ? for update", id).optional(PostgresTasks::task);
    }

    @Override
    public void done(Task task) {
        sql.update("update task set done_at = ? where id = ?", task.doneAt(), task.id());
    }

    @Override
    public List<Task> of(UUID beneficiaryId, @Nullable UUID after, int max) {
        return sql.query(
                        "select * from task where beneficiary_id = ? and id > ? order by id limit ?",
                        beneficiaryId,
                        after == null ? FIRST : after,
                        max)
                .list(PostgresTasks::task);
    }

    private static Task task(Row row) {
        return new Task(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.uuid("structure_id"),
                row.text("author"),
                row.text("content"),
                row.date("due_on"),
                row.instant("made_at"),
                row.instantOrNull("done_at"));
    }
}
