package fr.pixemploi.assessment.itemwithdrawal.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.itemwithdrawal.domain.Search;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Withdrawn items in PostgreSQL. They stay SQL: instances that search side by side add to the same row, and one of them finishes it. */
@ApplicationScoped
class PostgresWithdrawals implements Withdrawals {
    private static final String SELECT =
            "select item_id, pool, reason, withdrawn_by, withdrawn_at, sittings, results, finished_at, restored_at from item_withdrawal ";

    private final Sql sql;

    PostgresWithdrawals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Withdrawal withdrawal) {
        return sql.updateOne(
                """
                insert into item_withdrawal (item_id, pool, reason, withdrawn_by, withdrawn_at) values (?, ?, ?, ?, ?)
                on conflict (item_id) do update set pool = excluded.pool, reason = excluded.reason, withdrawn_by = excluded.withdrawn_by,
                  withdrawn_at = excluded.withdrawn_at, restored_at = null, through = default, sittings = 0, results = 0,
                  finished_at = null
                where item_withdrawal.restored_at is not null
                """,
                withdrawal.item().value(),
                Sql.lowerCase(withdrawal.pool()),
                withdrawal.reason(),
                withdrawal.by(),
                withdrawal.at());
    }

    @Override
    public boolean restore(ItemId item, Instant at) {
        return sql.updateOne("""
                update item_withdrawal set restored_at = ?, through = default, sittings = 0, results = 0, finished_at = null
                where item_id = ? and restored_at is null
                """, at, item.value());
    }

    @Override
    public Optional<Withdrawal> find(ItemId item) {
        return sql.query(SELECT + "where item_id = ?", item.value()).optional(PostgresWithdrawals::withdrawal);
    }

    @Override
    public List<Withdrawal> all(Pool pool) {
        return sql.query(SELECT + "where pool = ? order by withdrawn_at desc", Sql.lowerCase(pool))
                .list(PostgresWithdrawals::withdrawal);
    }

    @Override
    public List<Search> unfinished(Instant until) {
        return sql.query("""
                        select item_id, restored_at is not null as restores from item_withdrawal
                        where through is not null and coalesce(restored_at, withdrawn_at) <= ?
                        """, until).list(row -> new Search(new ItemId(row.text("item_id")), row.truth("restores")));
    }

    @Override
    public List<UUID> affected(Search search, int limit) {
        return sql.patiently(() -> sql.query(
                        """
                        select distinct a.sitting_id from answer_given a
                        where a.item_id = ? and (a.standing = 'neutralised') = ?
                          and a.sitting_id > (select through from item_withdrawal where item_id = ?)
                        order by a.sitting_id limit ?
                        """,
                        search.item().value(),
                        search.restores(),
                        search.item().value(),
                        limit)
                .list(row -> row.uuid("sitting_id")));
    }

    @Override
    public void advance(Search search, UUID through, int sittings, int results) {
        sql.update("""
                update item_withdrawal set through = ?, sittings = sittings + ?, results = results + ?
                where item_id = ? and (restored_at is not null) = ? and through is not null
                """, through, sittings, results, search.item().value(), search.restores());
    }

    @Override
    public boolean finish(Search search, Instant at) {
        boolean finished = sql.patiently(
                () -> sql.updateOne("""
                update item_withdrawal w set through = null, finished_at = ?
                where item_id = ? and (restored_at is not null) = ? and through is not null and not exists (
                  select from answer_given a where a.item_id = w.item_id and (a.standing = 'neutralised') = ?)
                """, at, search.item().value(), search.restores(), search.restores()));
        // Another instance may have finished it meanwhile, or the jury turned it round: then nothing begins anew.
        return finished || !sql.updateOne("""
                update item_withdrawal set through = default where item_id = ? and (restored_at is not null) = ? and through is not null
                """, search.item().value(), search.restores());
    }

    private static Withdrawal withdrawal(Row row) {
        return new Withdrawal(
                new ItemId(row.text("item_id")),
                row.lowerCase("pool", Pool.class),
                row.text("reason"),
                row.text("withdrawn_by"),
                row.instant("withdrawn_at"),
                row.integer("sittings"),
                row.integer("results"),
                row.instantOrNull("finished_at"),
                row.instantOrNull("restored_at"));
    }
}
