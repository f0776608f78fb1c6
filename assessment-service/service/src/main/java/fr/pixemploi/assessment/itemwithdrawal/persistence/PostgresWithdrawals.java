package fr.pixemploi.assessment.itemwithdrawal.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
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
            "select item_id, reason, withdrawn_by, withdrawn_at, sittings, results, finished_at from item_withdrawal ";

    /** Where a search begins. */
    private static final UUID BEFORE_THE_FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresWithdrawals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Withdrawal withdrawal) {
        return sql.updateOne("""
                insert into item_withdrawal (item_id, reason, withdrawn_by, withdrawn_at) values (?, ?, ?, ?)
                on conflict do nothing
                """, withdrawal.item().value(), withdrawal.reason(), withdrawal.by(), withdrawal.at());
    }

    @Override
    public Optional<Withdrawal> find(ItemId item) {
        return sql.query(SELECT + "where item_id = ?", item.value()).optional(PostgresWithdrawals::withdrawal);
    }

    @Override
    public List<Withdrawal> all() {
        return sql.query(SELECT + "order by withdrawn_at desc").list(PostgresWithdrawals::withdrawal);
    }

    @Override
    public List<ItemId> unfinished(Instant withdrawnUntil) {
        return sql.query(
                        "select item_id from item_withdrawal where through is not null and withdrawn_at <= ?",
                        withdrawnUntil)
                .list(row -> new ItemId(row.text("item_id")));
    }

    @Override
    public List<UUID> affected(ItemId item, int limit) {
        return sql.patiently(
                () -> sql.query("""
                        select distinct a.sitting_id from answer_given a
                        where a.item_id = ? and a.standing <> 'neutralised'
                          and a.sitting_id > (select through from item_withdrawal where item_id = ?)
                        order by a.sitting_id limit ?
                        """, item.value(), item.value(), limit).list(row -> row.uuid("sitting_id")));
    }

    @Override
    public void advance(ItemId item, UUID through, int sittings, int results) {
        sql.update("""
                update item_withdrawal set through = ?, sittings = sittings + ?, results = results + ?
                where item_id = ? and through is not null
                """, through, sittings, results, item.value());
    }

    @Override
    public boolean finish(ItemId item, Instant at) {
        boolean finished = sql.patiently(() -> sql.updateOne("""
                update item_withdrawal w set through = null, finished_at = ?
                where item_id = ? and through is not null and not exists (
                  select from answer_given a where a.item_id = w.item_id and a.standing <> 'neutralised')
                """, at, item.value()));
        // Another instance may have finished it meanwhile: then nothing begins anew.
        return finished
                || !sql.updateOne(
                        "update item_withdrawal set through = ? where item_id = ? and through is not null",
                        BEFORE_THE_FIRST,
                        item.value());
    }

    private static Withdrawal withdrawal(Row row) {
        return new Withdrawal(
                new ItemId(row.text("item_id")),
                row.text("reason"),
                row.text("withdrawn_by"),
                row.instant("withdrawn_at"),
                row.integer("sittings"),
                row.integer("results"),
                row.instantOrNull("finished_at"));
    }
}
