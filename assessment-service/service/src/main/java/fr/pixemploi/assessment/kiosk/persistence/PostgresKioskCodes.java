package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.kiosk.domain.Fingerprint;
import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import fr.pixemploi.assessment.kiosk.domain.KioskCodes;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Codes in PostgreSQL: unique indexes say that one waits per locator and per person. They stay SQL: most of what happens to them
 * happens to many at once.
 */
@ApplicationScoped
class PostgresKioskCodes implements KioskCodes {
    private static final String COLUMNS = """
            id, structure_id, beneficiary_id, campaign_code, assisted, needs, locator, code_hash, sheet_id, made_at, expires_at,
            wrong_tries, external_id, made_by""";

    private final Sql sql;

    PostgresKioskCodes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void oneMakerIn(UUID structure) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('kiosk codes of ' || ?::text, 0))", structure)
                .exists();
    }

    @Override
    public boolean add(KioskCode code) {
        return sql.updateOne(
                """
                insert into kiosk_code
                  (id, structure_id, beneficiary_id, campaign_code, assisted, needs, locator, code_hash, sheet_id, made_at, expires_at,
                   wrong_tries, external_id, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                code.id(),
                code.structure(),
                code.beneficiary(),
                code.campaign(),
                code.assisted(),
                Sql.texts(code.needs().stream().map(Enum::name).sorted().toList()),
                code.locator(),
                code.fingerprint().value(),
                code.sheet(),
                code.madeAt(),
                code.expiresAt(),
                code.wrongTries(),
                code.externalId(),
                code.madeBy());
    }

    @Override
    public Optional<KioskCode> lock(UUID structure, String locator) {
        return sql.query(
                        "select " + COLUMNS
                                + " from kiosk_code where structure_id = ? and locator = ? and ended_at is null for update",
                        structure,
                        locator)
                .optional(PostgresKioskCodes::code);
    }

    private static KioskCode code(Row row) {
        return new KioskCode(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.uuid("beneficiary_id"),
                row.text("campaign_code"),
                row.truth("assisted"),
                row.elements("needs", String.class).stream()
                        .map(Suitability.Need::valueOf)
                        .collect(Collectors.toSet()),
                row.textOrNull("external_id"),
                row.text("locator"),
                new Fingerprint(row.text("code_hash")),
                row.text("made_by"),
                row.uuidOrNull("sheet_id"),
                row.instant("made_at"),
                row.instant("expires_at"),
                row.integer("wrong_tries"));
    }

    @Override
    public void countWrongTry(UUID code) {
        sql.update("update kiosk_code set wrong_tries = wrong_tries + 1 where id = ?", code);
    }

    @Override
    public void end(UUID code, KioskCode.Ending ending, Instant at) {
        sql.update(
                "update kiosk_code set ended_at = ?, ending = ? where id = ? and ended_at is null",
                at,
                Sql.lowerCase(ending),
                code);
    }

    @Override
    public void replace(UUID structure, UUID beneficiary, Instant at) {
        sql.update("""
                update kiosk_code set ended_at = ?, ending = 'replaced'
                where structure_id = ? and beneficiary_id = ? and ended_at is null
                """, at, structure, beneficiary);
    }

    @Override
    public void expire(UUID structure, Instant at) {
        sql.update("""
                update kiosk_code set ended_at = ?, ending = 'expired'
                where structure_id = ? and expires_at <= ? and ended_at is null
                """, at, structure, at);
    }

    @Override
    public List<KioskCode> ofSheet(UUID sheet, Set<UUID> structures) {
        return sql.query(
                        "select " + COLUMNS
                                + " from kiosk_code where sheet_id = ? and structure_id = any (?) order by id",
                        sheet,
                        Sql.uuids(structures))
                .list(PostgresKioskCodes::code);
    }

    @Override
    public void withdraw(UUID sheet, Instant at) {
        sql.update(
                "update kiosk_code set ended_at = ?, ending = 'withdrawn' where sheet_id = ? and ended_at is null",
                at,
                sheet);
    }

    @Override
    public void forget(Instant madeBefore) {
        sql.update("delete from kiosk_code where made_at < ?", madeBefore);
    }
}
