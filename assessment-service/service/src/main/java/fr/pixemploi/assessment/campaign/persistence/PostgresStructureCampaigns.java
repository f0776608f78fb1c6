package fr.pixemploi.assessment.campaign.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaigns;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Campaigns of structures. SQL: wish and definition are json documents, and a taken code is met by the insert itself. */
@ApplicationScoped
class PostgresStructureCampaigns implements StructureCampaigns {
    private static final String SELECT = """
            select campaign_id, structure_id, code, version, wish, definition, framework_id, framework_version, copied_from,
              made_at, changed_at, archived_at
            from campaign
            """;

    private final Sql sql;

    PostgresStructureCampaigns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<StructureCampaign> find(UUID id, UUID structure) {
        return sql.query(SELECT + "where campaign_id = ? and structure_id = ?", id, structure)
                .optional(PostgresStructureCampaigns::read);
    }

    @Override
    public Optional<StructureCampaign> take(UUID id, UUID structure) {
        return sql.query(SELECT + "where campaign_id = ? and structure_id = ? for update", id, structure)
                .optional(PostgresStructureCampaigns::read);
    }

    @Override
    public Optional<StructureCampaign> find(CampaignCode code) {
        return sql.query(SELECT + "where code = ?", code.value()).optional(PostgresStructureCampaigns::read);
    }

    @Override
    public List<StructureCampaign> list(
            Collection<UUID> structures, @Nullable Boolean archived, @Nullable UUID after, int max) {
        return sql.query(
                        SELECT + """
                        where structure_id = any (:structures)
                          and (:archived::boolean is null or :archived::boolean = (archived_at is not null))
                          and (:after::uuid is null or campaign_id > :after::uuid)
                        order by campaign_id limit :max
                        """,
                        named("structures", Sql.uuids(structures))
                                .and("archived", archived)
                                .and("after", after)
                                .and("max", max))
                .list(PostgresStructureCampaigns::read);
    }

    @Override
    public boolean add(StructureCampaign campaign) {
        return sql.updateOne(
                """
                insert into campaign (campaign_id, structure_id, code, template, version, wish, definition, framework_id,
                  framework_version, copied_from, made_at, changed_at, archived_at)
                values (:id, :structure, :code, :template, :version, :wish::json, :definition::json, :framework,
                  :frameworkVersion, :copiedFrom, :madeAt, :changedAt, :archivedAt) on conflict (code) do nothing
                """,
                named("id", campaign.id())
                        .and("structure", campaign.structure())
                        .and("code", campaign.code().value())
                        .and("template", campaign.wish().template())
                        .and("version", campaign.version())
                        .and("wish", CampaignJson.write(campaign.wish()))
                        .and("definition", CampaignJson.write(campaign.draft()))
                        .and("framework", campaign.frameworkId())
                        .and("frameworkVersion", campaign.frameworkVersion())
                        .and("copiedFrom", campaign.copiedFrom())
                        .and("madeAt", campaign.madeAt())
                        .and("changedAt", campaign.changedAt())
                        .and("archivedAt", campaign.archivedAt()));
    }

    @Override
    public void put(StructureCampaign campaign) {
        boolean changed = sql.updateOne(
                """
                update campaign set template = :template, version = :version, wish = :wish::json,
                  definition = :definition::json, changed_at = :changedAt, archived_at = :archivedAt,
                  framework_id = :framework, framework_version = :frameworkVersion
                where campaign_id = :id and structure_id = :structure
                """,
                named("template", campaign.wish().template())
                        .and("version", campaign.version())
                        .and("wish", CampaignJson.write(campaign.wish()))
                        .and("definition", CampaignJson.write(campaign.draft()))
                        .and("changedAt", campaign.changedAt())
                        .and("archivedAt", campaign.archivedAt())
                        .and("framework", campaign.frameworkId())
                        .and("frameworkVersion", campaign.frameworkVersion())
                        .and("id", campaign.id())
                        .and("structure", campaign.structure()));
        if (!changed) throw new IllegalStateException("campaign " + campaign.id() + " is gone");
    }

    @Override
    public boolean hasBegun(CampaignCode code) {
        return sql.query("select 1 from sitting_course where campaign_code = ? limit 1", code.value())
                .exists();
    }

    private static StructureCampaign read(Row row) {
        return new StructureCampaign(
                row.uuid("campaign_id"),
                row.uuid("structure_id"),
                new CampaignCode(row.text("code")),
                row.bigint("version"),
                CampaignJson.read(row.text("wish"), CampaignWish.class),
                CampaignJson.read(row.text("definition"), CampaignDraft.class),
                row.uuid("framework_id"),
                row.integer("framework_version"),
                row.uuidOrNull("copied_from"),
                row.instant("made_at"),
                row.instant("changed_at"),
                row.instantOrNull("archived_at"));
    }
}
