package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.kiosk.domain.Fingerprint;
import fr.pixemploi.assessment.kiosk.domain.KioskSession;
import fr.pixemploi.assessment.kiosk.domain.KioskSessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Sessions at kiosks in PostgreSQL, found by the hash of their token. */
@ApplicationScoped
class PostgresKioskSessions implements KioskSessions {
    private final DataSource dataSource;

    PostgresKioskSessions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(KioskSession session, Fingerprint token) {
        update(
                "update kiosk_session set ended_at = ? where sitting_id = ? and ended_at is null",
                session.openedAt().atOffset(ZoneOffset.UTC),
                session.sitting());
        update(
                """
                insert into kiosk_session
                    (id, token_hash, kiosk_id, structure_id, beneficiary_id, sitting_id, opened_at, used_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                session.id(),
                token.value(),
                session.kiosk(),
                session.structure(),
                session.beneficiary(),
                session.sitting(),
                session.openedAt().atOffset(ZoneOffset.UTC),
                session.usedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<KioskSession> find(Fingerprint token) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select id, kiosk_id, structure_id, beneficiary_id, sitting_id, opened_at, used_at
                        from kiosk_session where token_hash = ? and ended_at is null
                        """)) {
            select.setString(1, token.value());
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                return Optional.of(new KioskSession(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getObject(3, UUID.class),
                        rows.getObject(4, UUID.class),
                        rows.getObject(5, UUID.class),
                        rows.getObject(6, OffsetDateTime.class).toInstant(),
                        rows.getObject(7, OffsetDateTime.class).toInstant()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void used(UUID session, Instant at) {
        update(
                "update kiosk_session set used_at = greatest(used_at, ?) where id = ?",
                at.atOffset(ZoneOffset.UTC),
                session);
    }

    @Override
    public void end(UUID session, Instant at) {
        update(
                "update kiosk_session set ended_at = ? where id = ? and ended_at is null",
                at.atOffset(ZoneOffset.UTC),
                session);
    }

    @Override
    public void endAllAt(UUID kiosk, Instant at) {
        update(
                "update kiosk_session set ended_at = ? where kiosk_id = ? and ended_at is null",
                at.atOffset(ZoneOffset.UTC),
                kiosk);
    }

    @Override
    public void forget(Instant openedBefore) {
        update("delete from kiosk_session where opened_at < ?", openedBefore.atOffset(ZoneOffset.UTC));
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
