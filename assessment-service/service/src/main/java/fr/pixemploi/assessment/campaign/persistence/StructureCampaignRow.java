package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code campaign}, its wish and definition as documents. Its version is the domain's: writers hold the row. */
@Entity
@Table(name = "campaign")
@SuppressWarnings("NullAway.Init")
class StructureCampaignRow {
    @Id
    @Column(name = "campaign_id")
    private UUID id;

    @Column(name = "structure_id", updatable = false)
    private UUID structureId;

    @Column(updatable = false)
    private String code;

    // Written for whoever counts which templates are used.
    @SuppressWarnings("UnusedVariable")
    private String template;

    private long version;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String wish;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String definition;

    @Column(name = "framework_id")
    private UUID frameworkId;

    @Column(name = "framework_version")
    private int frameworkVersion;

    @Column(name = "copied_from", updatable = false)
    private @Nullable UUID copiedFrom;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    StructureCampaignRow() {}

    StructureCampaignRow(StructureCampaign campaign) {
        id = campaign.id();
        structureId = campaign.structure();
        code = campaign.code().value();
        copiedFrom = campaign.copiedFrom();
        madeAt = campaign.madeAt();
        write(campaign);
    }

    final void write(StructureCampaign campaign) {
        template = campaign.wish().template();
        version = campaign.version();
        wish = CampaignJson.write(campaign.wish());
        definition = CampaignJson.write(campaign.draft());
        frameworkId = campaign.frameworkId();
        frameworkVersion = campaign.frameworkVersion();
        changedAt = campaign.changedAt();
        archivedAt = campaign.archivedAt();
    }

    long version() {
        return version;
    }

    StructureCampaign toCampaign() {
        return new StructureCampaign(
                id,
                structureId,
                new CampaignCode(code),
                version,
                CampaignJson.read(wish, CampaignWish.class),
                CampaignJson.read(definition, CampaignDraft.class),
                frameworkId,
                frameworkVersion,
                copiedFrom,
                madeAt,
                changedAt,
                archivedAt);
    }
}
