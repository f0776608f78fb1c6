package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.kiosk.domain.Fingerprint;
import fr.pixemploi.assessment.kiosk.domain.KioskSession;
import fr.pixemploi.assessment.kiosk.domain.KioskSessions;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Sessions at kiosks in PostgreSQL, found by the hash of their token. They stay SQL: each call at a kiosk looks for one and moves its
 * last sign of life, and many end at once.
 */
@ApplicationScoped
class PostgresKioskSessions implements KioskSessions {
    private final Sql sql;

    PostgresKioskSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(KioskSession session, Fingerprint token) {
        sql.update(
                "update kiosk_session set ended_at = ? where sitting_id = ? and ended_at is null",
                session.openedAt(),
                session.sitting());
        sql.update(
                """
                insert into kiosk_session
                  (id, token_hash, kiosk_id, structure_id, beneficiary_id, sitting_id, began, made_by, code_made_at, opened_at,
                   used_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                session.id(),
                token.value(),
                session.kiosk(),
                session.structure(),
                session.beneficiary(),
                session.sitting(),
                session.began(),
                session.madeBy(),
                session.codeMadeAt(),
                session.openedAt(),
                session.usedAt());
    }

    @Override
    public Optional<KioskSession> find(Fingerprint token) {
        return sql.query("""
                        select id, kiosk_id, structure_id, beneficiary_id, sitting_id, began, made_by, code_made_at, opened_at, used_at
                        from kiosk_session where token_hash = ? and ended_at is null
                        """, token.value())
                .optional(row -> new KioskSession(
                        row.uuid("id"),
                        row.uuid("kiosk_id"),
                        row.uuid("structure_id"),
                        row.uuid("beneficiary_id"),
                        row.uuid("sitting_id"),
                        row.truth("began"),
                        row.text("made_by"),
                        row.instant("code_made_at"),
                        row.instant("opened_at"),
                        row.instant("used_at")));
    }

    @Override
    public void used(UUID session, Instant at) {
        sql.update("update kiosk_session set used_at = greatest(used_at, ?) where id = ?", at, session);
    }

    @Override
    public void end(UUID session, Instant at) {
        sql.update("update kiosk_session set ended_at = ? where id = ? and ended_at is null", at, session);
    }

    @Override
    public void endAllAt(UUID kiosk, Instant at) {
        sql.update("update kiosk_session set ended_at = ? where kiosk_id = ? and ended_at is null", at, kiosk);
    }

    @Override
    public boolean beganAt(UUID structure, UUID sitting) {
        return sql.query(
                        "select 1 from kiosk_session where sitting_id = ? and structure_id = ? and began",
                        sitting,
                        structure)
                .exists();
    }
}
