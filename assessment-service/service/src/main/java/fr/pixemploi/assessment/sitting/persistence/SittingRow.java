package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Seat;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.authorisation.Assistance;
import fr.pixemploi.assessment.sitting.domain.authorisation.Entry;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the table {@code sitting}: what never changes after its start, and what answers change. */
final class SittingRow {
    /** What changes. */
    static final String CHANGING = "status, progress, revision, ended_at, end_reason, result_id";

    /** All that is read. */
    static final String COLUMNS = CHANGING + """
            , id, beneficiary_id, campaign_code, authorisation_id, candidate_id, framework_id, competences, audience, plan, seed,
            bank_version, exposure, started_at, attempt, structure_id, external_id, assistance, expires_after_days, improves,
            session_seed, seat, ends_at""";

    static final String INSERT = """
            insert into sitting (%s, exposure_cap, touched_at, number, paused_at, simulated)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              exists (select from made_up_person where beneficiary_id = ?))
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

    static Fixed fixed(Row row) {
        String campaign = row.textOrNull("campaign_code");
        PlanJson plan = PlanJson.read(row.text("plan"));
        return new Fixed(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                campaign != null
                        ? new Origin.OfCampaign(new CampaignCode(campaign))
                        : new Origin.OfCertification(row.uuid("authorisation_id"), row.uuid("candidate_id")),
                new Plan(
                        row.uuid("framework_id"),
                        row.elements("competences", String.class).stream()
                                .map(CompetenceCode::new)
                                .toList(),
                        row.text("audience"),
                        plan.rules(),
                        plan.circumstances(),
                        plan.trialQuestions(),
                        plan.upToLevel()),
                entry(row),
                row.bigint("seed"),
                row.text("bank_version"),
                row.bigint("exposure"),
                row.instant("started_at"));
    }

    private static Entry entry(Row row) {
        Integer seat = row.integerOrNull("seat");
        return new Entry(
                row.integer("attempt"),
                row.uuidOrNull("structure_id"),
                row.textOrNull("external_id"),
                row.lowerCase("assistance", Assistance.class),
                row.integer("expires_after_days"),
                row.uuidOrNull("improves"),
                seat == null ? null : new Seat(row.bigint("session_seed"), seat));
    }

    /** A sitting from what is known of it and a row with {@link #CHANGING}. */
    static Sitting read(Fixed fixed, Row row) {
        ProgressBytes progress = ProgressBytes.read(row.bytes("progress"));
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
                row.lowerCase("status", SittingStatus.class),
                progress.current(),
                progress.answered(),
                progress.hold(),
                progress.devices(),
                progress.endsAt(),
                row.bigint("revision"),
                row.instantOrNull("ended_at"),
                row.lowerCaseOrNull("end_reason", EndReason.class),
                row.uuidOrNull("result_id"));
    }

    /** When a running sitting ends by itself; null while it stands still, since nobody knows then, and when only its rules end it. */
    static @Nullable Instant runningUntil(Sitting sitting) {
        return sitting.hold() == null ? sitting.endsAt() : null;
    }

    /** The arguments of {@link #INSERT}. */
    static @Nullable Object[] arguments(Sitting sitting) {
        Origin origin = sitting.origin();
        Plan plan = sitting.plan();
        Entry entry = sitting.entry();
        Seat seat = entry.seat();
        return Sql.arguments(
                Sql.lowerCase(sitting.status()),
                ProgressBytes.write(sitting),
                sitting.revision(),
                sitting.endedAt(),
                Sql.lowerCase(sitting.endReason()),
                sitting.resultId(),
                sitting.id(),
                sitting.beneficiary(),
                origin instanceof Origin.OfCampaign of ? of.code().value() : null,
                origin instanceof Origin.OfCertification of ? of.authorisation() : null,
                origin instanceof Origin.OfCertification of ? of.candidate() : null,
                plan.framework(),
                Sql.texts(plan.competences().stream().map(CompetenceCode::value).toList()),
                plan.audience(),
                PlanJson.write(plan),
                sitting.seed(),
                sitting.bankVersion(),
                sitting.exposure(),
                sitting.startedAt(),
                entry.attempt(),
                entry.structure(),
                entry.externalId(),
                Sql.lowerCase(entry.assistance()),
                entry.expiresAfterDays(),
                entry.improves(),
                seat == null ? null : seat.sessionSeed(),
                seat == null ? null : seat.number(),
                runningUntil(sitting),
                plan.exposureGroup().cap(),
                sitting.startedAt(),
                sitting.number(),
                sitting.pausedAt(),
                sitting.beneficiary());
    }
}
