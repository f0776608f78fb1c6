package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that a structure made from a template.
 *
 * @param version raised by each change
 * @param wish what the structure asked for
 * @param draft what came of it, whole
 * @param frameworkId framework and
 * @param frameworkVersion version that it was made under
 * @param copiedFrom the campaign that it is a copy of; null when it is none
 * @param archivedAt null until it is closed for good
 */
public record StructureCampaign(
        UUID id,
        UUID structure,
        CampaignCode code,
        long version,
        CampaignWish wish,
        CampaignDraft draft,
        UUID frameworkId,
        int frameworkVersion,
        @Nullable UUID copiedFrom,
        Instant madeAt,
        Instant changedAt,
        @Nullable Instant archivedAt) {
    public CampaignDraft.Identity identity() {
        return new CampaignDraft.Identity(code, structure, wish.template(), archivedAt != null);
    }

    /** Other words under the same framework. */
    public StructureCampaign reworded(CampaignWish newWish, CampaignDraft newDraft, Instant at) {
        return changed(newWish, newDraft, frameworkId, frameworkVersion, at);
    }

    /** Anything else, under the framework as it is today. */
    public StructureCampaign remade(CampaignWish newWish, CampaignDraft newDraft, Framework framework, Instant at) {
        return changed(newWish, newDraft, framework.id(), framework.version(), at);
    }

    private StructureCampaign changed(
            CampaignWish newWish, CampaignDraft newDraft, UUID newFramework, int newVersion, Instant at) {
        if (archivedAt != null) throw new CampaignRefusal.CampaignArchived();
        return new StructureCampaign(
                id,
                structure,
                code,
                version + 1,
                newWish,
                newDraft,
                newFramework,
                newVersion,
                copiedFrom,
                madeAt,
                at,
                archivedAt);
    }

    /** Closed for good; a second time changes nothing. */
    public StructureCampaign archived(Instant at) {
        if (archivedAt != null) return this;
        return new StructureCampaign(
                id,
                structure,
                code,
                version + 1,
                wish,
                draft,
                frameworkId,
                frameworkVersion,
                copiedFrom,
                madeAt,
                at,
                at);
    }
}
