package fr.pixemploi.assessment.result.persistence;

import static fr.pixemploi.kit.sql.Named.named;
import static fr.pixemploi.kit.sql.Sql.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Consent;
import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.assessment.result.domain.grant.Grant;
import fr.pixemploi.assessment.result.domain.grant.ReadBy;
import fr.pixemploi.assessment.result.domain.grant.ViaKiosk;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Replica;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Results in PostgreSQL: written once, with the log of their readers and the consents given about them. SQL: what was measured and
 * what it tells are json documents, log and consents are only ever added to.
 */
@ApplicationScoped
class PostgresResults implements Results {
    private static final String SELECT = """
            select id, beneficiary_id, sitting_id, campaign_code, completed_at, bank_version, framework_id, framework_version,
              competences, portrait, replaced_by
            from result
            """;

    private static final String IN_FORCE = "where id = any (?) and replaced_by is null order by completed_at, id";

    /** A system that looks again within this time reads still: one that asks every minute would bury all others in the person's list. */
    private static final Duration ONE_READING = Duration.ofHours(1);

    private static final String READ = """
            insert into result_read (id, result_id, beneficiary_id, grant_id, structure_id, role, reader, read_at)
            select :id, r.id, r.beneficiary_id, :grant, :structure, :role, :reader, :at from result r
            where r.id = :result and (:role <> :system or not exists (select 1 from result_read
              where result_id = :result and grant_id = :grant and role = :role and reader = :reader and read_at > :before))
            """;

    /** A competence as it stands in the row. */
    record CompetenceJson(
            String code,
            int level,
            int pix,
            double mean,
            double sd,
            List<Double> levelProbabilities,
            int items,
            CompetenceResult.@Nullable Prior prior) {
        static CompetenceJson of(CompetenceResult c) {
            return new CompetenceJson(
                    c.code().value(),
                    c.level(),
                    c.pix(),
                    c.mean(),
                    c.sd(),
                    c.levelProbabilities(),
                    c.items(),
                    c.prior());
        }

        CompetenceResult competence() {
            return new CompetenceResult(
                    new CompetenceCode(code), level, pix, mean, sd, levelProbabilities, items, prior);
        }
    }

    private final Sql sql;
    private final Replica replica;

    PostgresResults(Sql sql, Replica replica) {
        this.sql = sql;
        this.replica = replica;
    }

    @Override
    public void add(Result result) {
        Portrait portrait = result.portrait();
        sql.update(
                """
                insert into result (id, beneficiary_id, sitting_id, campaign_code, completed_at, bank_version, framework_id,
                  framework_version, total_pix, competences, portrait)
                values (:id, :beneficiary, :sitting, :campaign, :completedAt, :bankVersion, :framework, :frameworkVersion,
                  :totalPix, cast(:competences as json), cast(:portrait as json))
                """,
                named("id", result.id())
                        .and("beneficiary", result.beneficiary())
                        .and("sitting", result.sitting())
                        .and("campaign", result.campaign().value())
                        .and("completedAt", result.completedAt())
                        .and("bankVersion", result.bankVersion())
                        .and("framework", result.framework())
                        .and("frameworkVersion", result.frameworkVersion())
                        .and("totalPix", result.totalPix())
                        .and("competences", write(result.competences()))
                        .and("portrait", portrait == null ? null : PortraitJson.write(portrait)));
    }

    @Override
    public void replace(UUID earlier, Result result) {
        sql.update("update result set replaced_by = ? where id = ?", result.id(), earlier);
        add(result);
        sql.update("""
                update result set first_id = (select coalesce(e.first_id, e.id) from result e where e.id = ?) where id = ?
                """, earlier, result.id());
    }

    @Override
    public Optional<Result> findOwn(UUID id, UUID beneficiary) {
        return sql.query(SELECT + "where id = ? and beneficiary_id = any (ids_of_person(?))", id, beneficiary)
                .optional(PostgresResults::read);
    }

    @Override
    public Optional<Result> find(UUID id) {
        return sql.query(SELECT + "where id = ?", id).optional(PostgresResults::read);
    }

    @Override
    public List<Result> list(UUID beneficiary, @Nullable UUID olderThan, int limit) {
        return sql.query(SELECT + """
                where beneficiary_id = any (ids_of_person(?)) and replaced_by is null and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
                order by id desc limit ?
                """, beneficiary, olderThan, limit).list(PostgresResults::read);
    }

    private static Result read(Row row) {
        return new Result(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.uuid("sitting_id"),
                new CampaignCode(row.text("campaign_code")),
                row.instant("completed_at"),
                row.text("bank_version"),
                row.uuid("framework_id"),
                row.integer("framework_version"),
                competences(row.text("competences")),
                PortraitJson.read(row.textOrNull("portrait")),
                row.uuidOrNull("replaced_by"));
    }

    private static String write(List<CompetenceResult> competences) {
        try {
            return EventJson.MAPPER.writeValueAsString(
                    competences.stream().map(CompetenceJson::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CompetenceResult> competences(String json) {
        try {
            return EventJson.MAPPER.readValue(json, new TypeReference<List<CompetenceJson>>() {}).stream()
                    .map(CompetenceJson::competence)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a result says never changes, and may come from a replica; which of them are there and in force, the database says. */
    @Override
    public List<Result> inForce(Collection<UUID> ids) {
        Object asked = Sql.uuids(ids);
        return replica.read(
                copy -> copy.list(PostgresResults::read, SELECT + IN_FORCE, asked),
                found -> Optional.of(found)
                        .filter(results -> results.stream()
                                .map(Result::id)
                                .toList()
                                .equals(sql.query("select id from result " + IN_FORCE, asked)
                                        .list(row -> row.uuid("id")))),
                () -> sql.query(SELECT + IN_FORCE, asked).list(PostgresResults::read));
    }

    @Override
    public boolean logRead(UUID result, Grant grant, String role, String reader, Instant at) {
        return sql.update(READ, read(new ReadOf(result, grant, role), reader, at)) > 0;
    }

    @Override
    public void logReads(List<ReadOf> readings, String reader, Instant at) {
        sql.batch(READ, readings, reading -> arguments(read(reading, reader, at)));
    }

    private static Named read(ReadOf reading, String reader, Instant at) {
        return named("id", Ids.next())
                .and("result", reading.result())
                .and("grant", reading.grant().id())
                .and("structure", reading.grant().structure())
                .and("role", reading.role())
                .and("reader", reader)
                .and("at", at)
                .and("system", StructureRole.PARTNER.label())
                .and("before", at.minus(ONE_READING));
    }

    @Override
    public List<ReadBy> reads(UUID result, @Nullable UUID olderThan, int limit) {
        return sql.query("""
                select r.id, r.structure_id, r.role, r.read_at, c.kiosk_adviser, c.kiosk_code_made_at
                from result_read r left join consent c on c.grant_id = r.grant_id
                where r.result_id = ? and r.id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
                order by r.id desc limit ?
                """, result, olderThan, limit)
                .list(row -> new ReadBy(
                        row.uuid("id"),
                        row.uuid("structure_id"),
                        row.text("role"),
                        row.instant("read_at"),
                        viaKiosk(row)));
    }

    private static @Nullable ViaKiosk viaKiosk(Row row) {
        String adviser = row.textOrNull("kiosk_adviser");
        return adviser == null ? null : new ViaKiosk(adviser, row.instant("kiosk_code_made_at"));
    }

    @Override
    public void addConsent(Consent consent) {
        ViaKiosk via = consent.viaKiosk();
        sql.update(
                """
                insert into consent (grant_id, result_id, beneficiary_id, structure_id, purpose, until, consented_at,
                  kiosk_adviser, kiosk_code_made_at)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as text), ?)
                """,
                consent.grant(),
                consent.result(),
                consent.beneficiary(),
                consent.structure(),
                consent.purpose().code(),
                consent.until(),
                consent.at(),
                via == null ? null : via.adviser(),
                via == null ? null : via.codeMadeAt());
    }
}
