package fr.pixemploi.assessment.campaign.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaigns;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Campaigns of structures in PostgreSQL. */
@ApplicationScoped
class PostgresStructureCampaigns implements StructureCampaigns, PanacheRepositoryBase<StructureCampaignRow, UUID> {
    private final Sql sql;

    PostgresStructureCampaigns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<StructureCampaign> find(UUID id, UUID structure) {
        return find("id = ?1 and structureId = ?2", id, structure)
                .firstResultOptional()
                .map(StructureCampaignRow::toCampaign);
    }

    @Override
    public Optional<StructureCampaign> take(UUID id, UUID structure) {
        return find("id = ?1 and structureId = ?2", id, structure)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(StructureCampaignRow::toCampaign);
    }

    @Override
    public Optional<StructureCampaign> find(CampaignCode code) {
        return find("code", code.value()).firstResultOptional().map(StructureCampaignRow::toCampaign);
    }

    /** Their ids by SQL, to which all structures of a country are one argument. */
    @Override
    public List<StructureCampaign> list(
            Collection<UUID> structures, @Nullable Boolean archived, @Nullable UUID after, int max) {
        List<UUID> ids = sql.query(
                        """
                        select campaign_id from campaign
                        where structure_id = any (:structures)
                          and (:archived::boolean is null or :archived::boolean = (archived_at is not null))
                          and (:after::uuid is null or campaign_id > :after::uuid)
                        order by campaign_id limit :max
                        """,
                        named("structures", Sql.uuids(structures))
                                .and("archived", archived)
                                .and("after", after)
                                .and("max", max))
                .list(row -> row.uuid("campaign_id"));
        return find("id in ?1 order by id", ids).list().stream()
                .map(StructureCampaignRow::toCampaign)
                .toList();
    }

    @Override
    public void add(StructureCampaign campaign) {
        persist(new StructureCampaignRow(campaign));
    }

    @Override
    public void put(StructureCampaign campaign) {
        StructureCampaignRow row = findById(campaign.id());
        if (row == null || row.version() != campaign.version() - 1)
            throw new IllegalStateException("changed without being taken: campaign " + campaign.id());
        row.write(campaign);
    }

    @Override
    public boolean hasBegun(CampaignCode code) {
        return sql.query("select 1 from sitting_course where campaign_code = ? limit 1", code.value())
                .exists();
    }
}
