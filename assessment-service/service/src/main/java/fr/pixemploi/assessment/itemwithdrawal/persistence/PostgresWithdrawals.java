package fr.pixemploi.assessment.itemwithdrawal.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Withdrawn items in PostgreSQL. */
@ApplicationScoped
class PostgresWithdrawals implements Withdrawals {
    private static final String COLUMNS = "item_id, reason, withdrawn_by, withdrawn_at, sittings, results, finished_at";

    /** Where a search begins. */
    private static final UUID BEFORE_THE_FIRST = new UUID(0, 0);

    private final DataSource dataSource;

    PostgresWithdrawals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean add(Withdrawal withdrawal) {
        return 1
                == change("""
                        insert into item_withdrawal (item_id, reason, withdrawn_by, withdrawn_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """, insert -> {
                    insert.setString(1, withdrawal.item().value());
                    insert.setString(2, withdrawal.reason());
                    insert.setString(3, withdrawal.by());
                    insert.setObject(4, withdrawal.at().atOffset(ZoneOffset.UTC));
                });
    }

    @Override
    public Optional<Withdrawal> find(ItemId item) {
        return read(
                        "select %s from item_withdrawal where item_id = ?".formatted(COLUMNS),
                        select -> select.setString(1, item.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Withdrawal> all() {
        return read("select %s from item_withdrawal order by withdrawn_at desc".formatted(COLUMNS), select -> {});
    }

    @Override
    public List<ItemId> unfinished(Instant withdrawnUntil) {
        return read(
                        "select %s from item_withdrawal where through is not null and withdrawn_at <= ?"
                                .formatted(COLUMNS),
                        select -> select.setObject(1, withdrawnUntil.atOffset(ZoneOffset.UTC)))
                .stream()
                .map(Withdrawal::item)
                .toList();
    }

    @Override
    public List<UUID> affected(ItemId item, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select distinct a.sitting_id from answer_given a
                        where a.item_id = ? and a.standing <> 'neutralised'
                          and a.sitting_id > (select through from item_withdrawal where item_id = ?)
                        order by a.sitting_id limit ?
                        """)) {
            select.setString(1, item.value());
            select.setString(2, item.value());
            select.setInt(3, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<UUID> found = new ArrayList<>();
                while (rows.next()) found.add(rows.getObject(1, UUID.class));
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void advance(ItemId item, UUID through, int sittings, int results) {
        change("""
                update item_withdrawal set through = ?, sittings = sittings + ?, results = results + ?
                where item_id = ? and through is not null
                """, update -> {
            update.setObject(1, through);
            update.setInt(2, sittings);
            update.setInt(3, results);
            update.setString(4, item.value());
        });
    }

    @Override
    public boolean finish(ItemId item, Instant at) {
        int finished = change("""
                update item_withdrawal w set through = null, finished_at = ?
                where item_id = ? and through is not null and not exists (
                  select from answer_given a where a.item_id = w.item_id and a.standing <> 'neutralised')
                """, update -> {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setString(2, item.value());
        });
        if (finished == 1) return true;
        // Another instance may have finished it meanwhile: then nothing begins anew.
        return 0
                == change(
                        "update item_withdrawal set through = ? where item_id = ? and through is not null", update -> {
                            update.setObject(1, BEFORE_THE_FIRST);
                            update.setString(2, item.value());
                        });
    }

    /** Sets the parameters of a statement. */
    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private int change(String sql, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Withdrawal> read(String sql, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            parameters.set(select);
            try (ResultSet rows = select.executeQuery()) {
                List<Withdrawal> found = new ArrayList<>();
                while (rows.next()) {
                    OffsetDateTime finished = rows.getObject(7, OffsetDateTime.class);
                    found.add(new Withdrawal(
                            new ItemId(rows.getString(1)),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getInt(5),
                            rows.getInt(6),
                            finished == null ? null : finished.toInstant()));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
