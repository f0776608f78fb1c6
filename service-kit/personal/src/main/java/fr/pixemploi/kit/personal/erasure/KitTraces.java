package fr.pixemploi.kit.personal.erasure;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the kit's queues hold of a person: news to be told and heard, calls that were answered, work that was wished for. */
@ApplicationScoped
class KitTraces {
    private final Sql sql;

    KitTraces(Sql sql) {
        this.sql = sql;
    }

    /** @param ids of the person and of all rows that went */
    void forget(Set<UUID> people, Set<UUID> ids) {
        List<String> texts = ids.stream().map(UUID::toString).toList();
        // Others are yet to be told that the rows are gone.
        sql.update(
                "delete from outbox_event where person_id = any (?) and not (data is null and sent_at is null)",
                Sql.uuids(people));
        sql.update("delete from inbox_version where person_id = any (?)", Sql.uuids(people));
        sql.update("""
                delete from dead_letter d where exists (
                  select from unnest(cast(? as text[])) id
                  where d.key = id or position(id in d.headers) > 0 or position(convert_to(id, 'UTF8') in d.payload) > 0)
                """, Sql.texts(people.stream().map(UUID::toString).toList()));
        sql.update(
                "delete from idempotent_creation where string_to_array(made, ' ') && cast(? as text[])",
                Sql.texts(texts));
        sql.update("delete from scheduled_tasks where split_part(task_instance, '/', 1) = any (?)", Sql.texts(texts));
    }

    /** Whether others are yet to be told that rows are gone. */
    boolean haveNewsToTell(Set<UUID> people) {
        return sql.query(
                        "select 1 from outbox_event where person_id = any (?) and sent_at is null limit 1",
                        Sql.uuids(people))
                .exists();
    }

    /** At the end: who it was. */
    void forgetWho(Set<UUID> people) {
        sql.update("delete from outbox_event where person_id = any (?)", Sql.uuids(people));
        sql.update("delete from known_person where person_id = any (?)", Sql.uuids(people));
    }
}
