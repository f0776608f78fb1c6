package fr.pixemploi.kit.security;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files that a person joined to the own one, by the invitation code of the structure that made each. Nothing is ever rewritten: rows keep
 * the id under which they were written. SQL asks {@code ids_of_person(id)} and {@code person_behind(id)}; queries of entities ask here.
 */
@ApplicationScoped
public class PersonAliases {
    private final Sql sql;

    PersonAliases(Sql sql) {
        this.sql = sql;
    }

    /** The person's own id and those of the files joined to it; of a joined file itself alone, so that nobody reaches the person by it. */
    public List<UUID> idsOf(UUID person) {
        return sql.query("select unnest(ids_of_person(?)) as id", person).list(row -> row.uuid("id"));
    }

    /** The person whose file it is: that to which it was joined, or the id itself. */
    public UUID personOf(UUID file) {
        return sql.query("select person_behind(?) as id", file).one(row -> row.uuid("id"));
    }

    /** Says, in the running transaction, whose file it is; null for one that stands alone. */
    public void set(UUID file, @Nullable UUID person) {
        if (person == null) sql.update("delete from person_alias where alias_id = ?", file);
        else sql.update("""
                    insert into person_alias (alias_id, person_id) values (?, ?)
                    on conflict (alias_id) do update set person_id = excluded.person_id
                    """, file, person);
    }
}
