package fr.pixemploi.certification.credential.persistence;

import fr.pixemploi.certification.credential.domain.StatusEntry;
import fr.pixemploi.certification.credential.domain.StatusIndexes;
import fr.pixemploi.certification.credential.domain.StatusList;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Status lists in PostgreSQL: one row an index. SQL: many rows at once, and those that others are taking are passed over. */
@ApplicationScoped
class PostgresStatusIndexes implements StatusIndexes {
    private final Sql sql;

    PostgresStatusIndexes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<StatusEntry> take(int count) {
        List<StatusEntry> taken = new ArrayList<>(takeFree(count));
        while (taken.size() < count) {
            // Many rows, and whoever waits for them waits for all.
            sql.patiently(this::openList);
            taken.addAll(takeFree(count - taken.size()));
        }
        return taken;
    }

    /** In the order of their turns, which are random: whoever joins them in the order of the list would tell who comes before whom. */
    private List<StatusEntry> takeFree(int count) {
        return sql.query("""
                        with taken as materialized (
                            select list_id, position from credential_status
                            where state = 'free' order by turn limit ? for update skip locked),
                        given as (
                            update credential_status status set state = 'given' from taken
                            where (status.list_id, status.position) = (taken.list_id, taken.position)
                            returning status.list_id, status.position, status.turn)
                        select list_id, position from given order by turn
                        """, count).list(row -> new StatusEntry(row.integer("list_id"), row.integer("position")));
    }

    /** Waits for whoever is opening the same one, and then has it too: how many places it made itself. */
    private int openList() {
        return sql.query("""
                        insert into credential_status_list (id)
                        select coalesce(max(id), 0) + 1 from credential_status_list
                        on conflict do nothing returning id
                        """)
                .optional(row -> row.integer("id"))
                .map(list -> sql.update("""
                        insert into credential_status (list_id, position)
                        select ?, position from generate_series(0, ?) position
                        """, list, StatusList.LENGTH - 1))
                .orElse(0);
    }

    @Override
    public void revoke(List<StatusEntry> entries) {
        sql.batch("""
                update credential_status set state = 'revoked'
                where list_id = ? and position = ? and state = 'given'
                """, entries, entry -> Sql.arguments(entry.list(), entry.index()));
    }

    @Override
    public Optional<BitSet> revoked(int list) {
        if (!sql.query("select 1 from credential_status_list where id = ?", list)
                .exists()) return Optional.empty();
        BitSet bits = new BitSet(StatusList.LENGTH);
        sql.query("select position from credential_status where list_id = ? and state = 'revoked'", list)
                .list(row -> row.integer("position"))
                .forEach(bits::set);
        return Optional.of(bits);
    }
}
