package fr.pixemploi.profile.competence.persistence;

import static fr.pixemploi.kit.sql.Named.named;
import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.competence.domain.Told;
import fr.pixemploi.profile.competence.domain.shared.SharedProfile;
import fr.pixemploi.profile.competence.domain.shared.SharedProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines of profiles, and whose are to be made anew: triggers on results and grants note them in the transaction of the change. */
@ApplicationScoped
class PostgresSharedProfiles implements SharedProfiles {
    private final Sql sql;

    PostgresSharedProfiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> waiting(UUID after, int max) {
        return sql.query(
                        "select distinct beneficiary_id from profile_to_fold where beneficiary_id > ? order by beneficiary_id limit ?",
                        after,
                        max)
                .list(row -> row.uuid("beneficiary_id"));
    }

    @Override
    public boolean take(UUID beneficiaryId) {
        // Held until all is written: of two who fold, the one who read first could write last. Nobody waits for it but
        // an erasure.
        return sql.query("select pg_try_advisory_xact_lock(hashtextextended(?::text, 5)) as held", beneficiaryId)
                        .one(row -> row.truth("held"))
                && sql.update("delete from profile_to_fold where beneficiary_id = ?", beneficiaryId) > 0;
    }

    @Override
    public List<SharedProfile.Coverage> coverages(UUID beneficiaryId, Instant now) {
        return sql.query("""
                select g.structure_id, r.id, g.until
                from result_in_force r join grant_in_force g
                  on g.beneficiary_id = any (ids_of_person(:person)) and r.granted_as && g.result_ids
                where r.beneficiary_id = any (ids_of_person(:person)) and g.until > :now and person_behind(:person) = :person
                """, named("person", beneficiaryId).and("now", now))
                .list(row ->
                        new SharedProfile.Coverage(row.uuid("structure_id"), row.uuid("id"), row.instant("until")));
    }

    @Override
    public void replace(UUID beneficiaryId, List<SharedProfile> lines, int rulesVersion) {
        sql.update("delete from folded_profile where beneficiary_id = ?", beneficiaryId);
        sql.batch("""
                insert into folded_profile (structure_id, beneficiary_id, since, until, result_id, campaign_code, completed_at,
                  stage_rank, stage_of, mastery_rate, assisted, total_pix, band, can_register, is_ready, rules_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, lines, line -> {
            Told told = line.newest().told();
            Told.Stage stage = told == null ? null : told.stage();
            return arguments(
                    line.structureId(),
                    beneficiaryId,
                    line.since(),
                    line.until(),
                    line.newest().id(),
                    line.newest().campaignCode(),
                    line.newest().completedAt(),
                    stage == null ? null : stage.rank(),
                    stage == null ? null : stage.of(),
                    told == null ? null : told.masteryRate(),
                    told != null && told.assisted(),
                    line.totalPix(),
                    line.band(),
                    line.certifiability().canRegister(),
                    line.certifiability().isReady(),
                    rulesVersion);
        });
    }

    @Override
    public Optional<UUID> madeUnderRulesBefore(int rulesVersion, UUID after, int max) {
        return sql.query("""
                        with early as (
                          select distinct beneficiary_id from folded_profile
                          where rules_version < :version and beneficiary_id > :after order by beneficiary_id limit :max),
                        noted as (
                          insert into profile_to_fold (beneficiary_id, withheld)
                          select beneficiary_id, false from early e
                          where not exists (select from profile_to_fold known where known.beneficiary_id = e.beneficiary_id))
                        select beneficiary_id from early order by beneficiary_id desc limit 1
                        """, named("version", rulesVersion).and("after", after).and("max", max))
                .optional(row -> row.uuid("beneficiary_id"));
    }
}
