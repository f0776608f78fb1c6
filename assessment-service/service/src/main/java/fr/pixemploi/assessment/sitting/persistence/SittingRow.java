package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Seat;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.sitting.domain.Assistance;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.Entry;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.Plan;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the table {@code sitting}: what never changes after its start, and what answers change. */
final class SittingRow {
    /** What changes, in the order of {@link #read(Fixed, ResultSet)}. */
    static final String CHANGING = "status, progress, revision, ended_at, end_reason, result_id";

    private static final String FIXED = """
            id, beneficiary_id, campaign_code, authorisation_id, candidate_id, framework_id, competences, audience, plan, seed,
            bank_version, exposure, started_at, attempt, structure_id, external_id, assistance, expires_after_days, improves,
            session_seed, seat""";

    /** All that is read. */
    static final String COLUMNS = CHANGING + ", " + FIXED;

    /** Numbers of the columns of {@link #FIXED} begin after this one. */
    private static final int BEFORE_FIXED = 6;

    static final String INSERT = """
            insert into sitting (%s, exposure_cap, touched_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """.formatted(COLUMNS);

    private SittingRow() {}

    /** What a sitting is from its start to its end; the same on every instance, so that it may be kept in memory. */
    record Fixed(
            UUID id,
            UUID beneficiary,
            Origin origin,
            Plan plan,
            Entry entry,
            long seed,
            String bankVersion,
            long exposure,
            Instant startedAt) {}

    static Fixed fixed(ResultSet row) throws SQLException {
        int at = BEFORE_FIXED;
        UUID id = row.getObject(++at, UUID.class);
        UUID beneficiary = row.getObject(++at, UUID.class);
        String campaign = row.getString(++at);
        UUID authorisation = row.getObject(++at, UUID.class);
        UUID candidate = row.getObject(++at, UUID.class);
        UUID framework = row.getObject(++at, UUID.class);
        List<CompetenceCode> competences = Arrays.stream(
                        (String[]) row.getArray(++at).getArray())
                .map(CompetenceCode::new)
                .toList();
        String audience = row.getString(++at);
        PlanJson plan = PlanJson.read(row.getString(++at));
        long seed = row.getLong(++at);
        String bankVersion = row.getString(++at);
        long exposure = row.getLong(++at);
        Instant startedAt = row.getObject(++at, OffsetDateTime.class).toInstant();
        return new Fixed(
                id,
                beneficiary,
                campaign != null
                        ? new Origin.OfCampaign(new CampaignCode(campaign))
                        : new Origin.OfCertification(authorisation, candidate),
                new Plan(
                        framework,
                        competences,
                        audience,
                        plan.rules(),
                        plan.circumstances(),
                        plan.trialQuestions(),
                        plan.upToLevel()),
                entry(row, at),
                seed,
                bankVersion,
                exposure,
                startedAt);
    }

    private static Entry entry(ResultSet row, int before) throws SQLException {
        int at = before;
        int attempt = row.getInt(++at);
        UUID structure = row.getObject(++at, UUID.class);
        String externalId = row.getString(++at);
        Assistance assistance = Assistance.valueOf(upper(row.getString(++at)));
        int expiresAfterDays = row.getInt(++at);
        UUID improves = row.getObject(++at, UUID.class);
        long sessionSeed = row.getLong(++at);
        Integer seat = row.getObject(++at, Integer.class);
        return new Entry(
                attempt,
                structure,
                externalId,
                assistance,
                expiresAfterDays,
                improves,
                seat == null ? null : new Seat(sessionSeed, seat));
    }

    /** A sitting from what is known of it and a row that begins with {@link #CHANGING}. */
    static Sitting read(Fixed fixed, ResultSet row) throws SQLException {
        ProgressBytes progress = ProgressBytes.read(row.getBytes(2));
        OffsetDateTime ended = row.getObject(4, OffsetDateTime.class);
        String endReason = row.getString(5);
        return new Sitting(
                fixed.id(),
                fixed.beneficiary(),
                fixed.origin(),
                fixed.plan(),
                fixed.entry(),
                fixed.seed(),
                fixed.bankVersion(),
                fixed.exposure(),
                fixed.startedAt(),
                SittingStatus.valueOf(upper(row.getString(1))),
                progress.current(),
                progress.answered(),
                progress.hold(),
                progress.devices(),
                row.getLong(3),
                ended == null ? null : ended.toInstant(),
                endReason == null ? null : EndReason.valueOf(upper(endReason)),
                row.getObject(6, UUID.class));
    }

    /** Sets the parameters of {@link #INSERT}. */
    static void write(Connection connection, PreparedStatement insert, Sitting sitting) throws SQLException {
        insert.setString(1, lower(sitting.status()));
        insert.setBytes(2, ProgressBytes.write(sitting));
        insert.setLong(3, sitting.revision());
        insert.setObject(4, time(sitting.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setString(5, lower(sitting.endReason()));
        insert.setObject(6, sitting.resultId(), Types.OTHER);
        int at = BEFORE_FIXED;
        insert.setObject(++at, sitting.id());
        insert.setObject(++at, sitting.beneficiary());
        Origin origin = sitting.origin();
        insert.setString(
                ++at, origin instanceof Origin.OfCampaign of ? of.code().value() : null);
        insert.setObject(++at, origin instanceof Origin.OfCertification of ? of.authorisation() : null, Types.OTHER);
        insert.setObject(++at, origin instanceof Origin.OfCertification of ? of.candidate() : null, Types.OTHER);
        Plan plan = sitting.plan();
        insert.setObject(++at, plan.framework());
        insert.setArray(
                ++at,
                connection.createArrayOf(
                        "text",
                        plan.competences().stream().map(CompetenceCode::value).toArray()));
        insert.setString(++at, plan.audience());
        insert.setString(++at, PlanJson.write(plan));
        insert.setLong(++at, sitting.seed());
        insert.setString(++at, sitting.bankVersion());
        insert.setLong(++at, sitting.exposure());
        insert.setObject(++at, time(sitting.startedAt()));
        Entry entry = sitting.entry();
        insert.setInt(++at, entry.attempt());
        insert.setObject(++at, entry.structure(), Types.OTHER);
        insert.setString(++at, entry.externalId());
        insert.setString(++at, lower(entry.assistance()));
        insert.setInt(++at, entry.expiresAfterDays());
        insert.setObject(++at, entry.improves(), Types.OTHER);
        Seat seat = entry.seat();
        insert.setObject(++at, seat == null ? null : seat.sessionSeed(), Types.BIGINT);
        insert.setObject(++at, seat == null ? null : seat.number(), Types.INTEGER);
        insert.setDouble(++at, plan.exposureGroup().cap());
        insert.setObject(++at, time(sitting.startedAt()));
    }

    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
