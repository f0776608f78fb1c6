package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import fr.pixemploi.assessment.campaign.domain.CampaignKind;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.Delegation;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Campaigns as those who administer them see them. */
final class StructureCampaignViews {
    private StructureCampaignViews() {}

    @Schema(name = "StructureCampaign")
    record CampaignView(
            UUID id,
            UUID structureId,

            @Schema(description = "What people type.", examples = "PXEMPR346")
            String code,

            @Schema(description = "What people open.", examples = "https://pix-emploi.example/c/PXEMPR346")
            String address,

            @Schema(examples = "mission-locale-themes") String template,
            CampaignKind kind,
            @Schema(examples = "active") Status status,

            @Schema(description = "Raised by each change; also in ETag.", examples = "1")
            long version,

            String title,

            @Schema(
                    description = "What other structures read in the title's place.",
                    examples = "Test de compétences numériques")
            @Nullable
            String neutralTitle,

            String description,
            CampaignParts.@Nullable Texts texts,

            @Schema(description = "All of the framework when absent.") @Nullable
            List<String> competences,

            @Nullable Integer upToLevel,
            CampaignParts.Budget budget,
            @Schema(examples = "Europe/Paris") String timeZone,
            CampaignParts.@Nullable Opening opening,
            CampaignParts.@Nullable Attempts attempts,
            @Nullable Integer expiresAfterDays,
            CampaignParts.@Nullable Question question,
            CampaignParts.@Nullable Conditions conditions,
            List<CampaignParts.Stage> stages,
            List<BadgeParts.Badge> badges,
            CampaignParts.@Nullable Sharing sharing,

            @Schema(
                    description =
                            "Whether people have begun, so that only words and closing date may change; absent in lists.")
            @Nullable
            Boolean begun,

            @Nullable UUID copiedFrom,
            Instant madeAt,
            Instant changedAt,
            @Nullable Instant archivedAt) {
        @Schema(name = "StructureCampaignStatus")
        enum Status {
            ACTIVE,
            ARCHIVED
        }

        static CampaignView of(StructureCampaign campaign, String address, @Nullable Boolean begun) {
            CampaignDraft draft = campaign.draft();
            List<Stage> stages = draft.stages();
            List<BadgeDraft> badges = draft.badges();
            return new CampaignView(
                    campaign.id(),
                    campaign.structure(),
                    campaign.code().value(),
                    address,
                    campaign.wish().template(),
                    draft.kind() == null ? CampaignKind.ASSESSMENT : draft.kind(),
                    campaign.archivedAt() == null ? Status.ACTIVE : Status.ARCHIVED,
                    campaign.version(),
                    draft.title(),
                    draft.neutralTitle(),
                    draft.description(),
                    CampaignParts.Texts.of(draft.texts()),
                    draft.competences(),
                    draft.upToLevel(),
                    new CampaignParts.Budget(
                            draft.rules().minutes(), campaign.wish().precision()),
                    draft.timeZone(),
                    CampaignParts.Opening.of(draft.opening()),
                    CampaignParts.Attempts.of(draft.attempts()),
                    draft.expiresAfterDays(),
                    CampaignParts.Question.of(draft.question()),
                    CampaignParts.Conditions.of(draft.conditions()),
                    stages == null
                            ? List.of()
                            : stages.stream().map(CampaignParts.Stage::of).toList(),
                    badges == null
                            ? List.of()
                            : badges.stream().map(BadgeParts.Badge::of).toList(),
                    CampaignParts.Sharing.of(draft.sharing()),
                    begun,
                    campaign.copiedFrom(),
                    campaign.madeAt(),
                    campaign.changedAt(),
                    campaign.archivedAt());
        }
    }

    /** For the document only: a page's type. */
    @Schema(name = "StructureCampaignPage")
    record CampaignPage(List<CampaignView> items, @Nullable String nextCursor) {}

    @Schema(name = "CampaignDelegation")
    record DelegationView(
            UUID id,
            @Schema(description = "Whose campaigns.") UUID structureId,
            @Schema(description = "Whose managers.") UUID delegateId,
            Instant begunAt,

            @Schema(description = "Absent while it holds.") @Nullable
            Instant endedAt) {
        static DelegationView of(Delegation delegation) {
            return new DelegationView(
                    delegation.id(),
                    delegation.structure(),
                    delegation.delegate(),
                    delegation.begunAt(),
                    delegation.endedAt());
        }
    }

    /** For the document only: a page's type. */
    @Schema(name = "CampaignDelegationPage")
    record DelegationPage(
            List<DelegationView> items, @Nullable String nextCursor) {}
}
