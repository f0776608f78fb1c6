package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.kiosk.domain.Fingerprint;
import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import fr.pixemploi.assessment.kiosk.domain.KioskCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Codes in PostgreSQL: unique indexes say that one waits per locator and per person. */
@ApplicationScoped
class PostgresKioskCodes implements KioskCodes {
    private final DataSource dataSource;

    PostgresKioskCodes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean add(KioskCode code) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into kiosk_code
                            (id, structure_id, beneficiary_id, campaign_code, assisted, needs, locator, code_hash, made_at, wrong_tries,
                             external_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)) {
            insert.setObject(1, code.id());
            insert.setObject(2, code.structure());
            insert.setObject(3, code.beneficiary());
            insert.setString(4, code.campaign());
            insert.setBoolean(5, code.assisted());
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "text",
                            code.needs().stream().map(Enum::name).sorted().toArray()));
            insert.setString(7, code.locator());
            insert.setString(8, code.fingerprint().value());
            insert.setObject(9, code.madeAt().atOffset(ZoneOffset.UTC));
            insert.setInt(10, code.wrongTries());
            insert.setString(11, code.externalId());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<KioskCode> lock(UUID structure, String locator) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select id, structure_id, beneficiary_id, campaign_code, assisted, needs, locator, code_hash, made_at, wrong_tries,
                          external_id
                        from kiosk_code where structure_id = ? and locator = ? and ended_at is null
                        for update
                        """)) {
            select.setObject(1, structure);
            select.setString(2, locator);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KioskCode read(ResultSet rows) throws SQLException {
        Set<Suitability.Need> needs = Arrays.stream((String[]) rows.getArray(6).getArray())
                .map(Suitability.Need::valueOf)
                .collect(Collectors.toSet());
        return new KioskCode(
                rows.getObject(1, UUID.class),
                rows.getObject(2, UUID.class),
                rows.getObject(3, UUID.class),
                rows.getString(4),
                rows.getBoolean(5),
                needs,
                rows.getString(11),
                rows.getString(7),
                new Fingerprint(rows.getString(8)),
                rows.getObject(9, OffsetDateTime.class).toInstant(),
                rows.getInt(10));
    }

    @Override
    public void countWrongTry(UUID code) {
        update("update kiosk_code set wrong_tries = wrong_tries + 1 where id = ?", code);
    }

    @Override
    public void end(UUID code, KioskCode.Ending ending, Instant at) {
        update(
                "update kiosk_code set ended_at = ?, ending = ? where id = ? and ended_at is null",
                at.atOffset(ZoneOffset.UTC),
                ending.name().toLowerCase(Locale.ROOT),
                code);
    }

    @Override
    public void replace(UUID structure, UUID beneficiary, Instant at) {
        update("""
                update kiosk_code set ended_at = ?, ending = 'replaced'
                where structure_id = ? and beneficiary_id = ? and ended_at is null
                """, at.atOffset(ZoneOffset.UTC), structure, beneficiary);
    }

    @Override
    public void expire(UUID structure, Instant madeBefore, Instant at) {
        update("""
                update kiosk_code set ended_at = ?, ending = 'expired'
                where structure_id = ? and made_at <= ? and ended_at is null
                """, at.atOffset(ZoneOffset.UTC), structure, madeBefore.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void forget(Instant madeBefore) {
        update("delete from kiosk_code where made_at < ?", madeBefore.atOffset(ZoneOffset.UTC));
    }

    private void update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) update.setObject(i + 1, values[i]);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
