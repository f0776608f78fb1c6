package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.kiosk.domain.Fingerprint;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.Kiosks;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Kiosks in PostgreSQL. */
@ApplicationScoped
class PostgresKiosks implements Kiosks {
    private static final String COLUMNS = "id, structure_id, place, enrolled_at, revoked_at, wrong_tries, tries_since";

    private final DataSource dataSource;

    PostgresKiosks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(Kiosk kiosk) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into kiosk (id, structure_id, place, enrolled_at, wrong_tries, tries_since) values (?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, kiosk.id());
            insert.setObject(2, kiosk.structure());
            insert.setString(3, kiosk.place());
            insert.setObject(4, kiosk.enrolledAt().atOffset(ZoneOffset.UTC));
            insert.setInt(5, kiosk.wrongTries());
            insert.setObject(6, kiosk.triesSince().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Kiosk> lock(UUID id, Set<UUID> structures) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select %s from kiosk where id = ? and structure_id = any (?) for update".formatted(COLUMNS))) {
            select.setObject(1, id);
            select.setArray(2, connection.createArrayOf("uuid", structures.toArray()));
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Kiosk> lock(UUID id) {
        return one("select %s from kiosk where id = ? for update", id);
    }

    @Override
    public Optional<Kiosk> showing(Fingerprint secret) {
        return one("select %s from kiosk where secret_hash = ?", secret.value());
    }

    private Optional<Kiosk> one(String sql, Object key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql.formatted(COLUMNS))) {
            select.setObject(1, key);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Kiosk> list(UUID structure, @Nullable UUID after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select %s from kiosk
                        where structure_id = ? and id > coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid)
                        order by id limit ?
                        """.formatted(COLUMNS))) {
            select.setObject(1, structure);
            select.setObject(2, after, Types.OTHER);
            select.setInt(3, limit);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void give(UUID kiosk, Fingerprint secret) {
        update("update kiosk set secret_hash = ? where id = ?", secret.value(), kiosk);
    }

    @Override
    public void revoke(UUID kiosk, Instant at) {
        update("update kiosk set revoked_at = ?, secret_hash = null where id = ?", at.atOffset(ZoneOffset.UTC), kiosk);
    }

    @Override
    public void updateTries(Kiosk kiosk) {
        update(
                "update kiosk set wrong_tries = ?, tries_since = ? where id = ?",
                kiosk.wrongTries(),
                kiosk.triesSince().atOffset(ZoneOffset.UTC),
                kiosk.id());
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

    private static List<Kiosk> read(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<Kiosk> kiosks = new ArrayList<>();
            while (rows.next()) {
                OffsetDateTime revoked = rows.getObject(5, OffsetDateTime.class);
                kiosks.add(new Kiosk(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getObject(4, OffsetDateTime.class).toInstant(),
                        revoked == null ? null : revoked.toInstant(),
                        rows.getInt(6),
                        rows.getObject(7, OffsetDateTime.class).toInstant()));
            }
            return kiosks;
        }
    }
}
