package fr.pixemploi.assessment.campaign.messaging;

import fr.pixemploi.assessment.campaign.application.AnnounceShippedCampaigns;
import fr.pixemploi.assessment.campaign.domain.AnnouncedCampaigns;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignKind;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignEvents;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Campaigns as {@code campaign-state} on their topic: nothing that tells whom one is for, be it title, template or audience. What other
 * structures read in the title's place is told.
 */
@ApplicationScoped
class OutboxCampaigns implements CampaignEvents {
    static final String TOPIC = "assessment.campaign.state";
    static final String STATE = "fr.pixemploi.assessment.campaign-state.v1";

    record State(
            UUID campaignId,
            String code,
            @Nullable UUID structureId,
            CampaignKind kind,
            @Nullable String neutralTitle,
            String timeZone,
            String status,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {}

    private final Outbox outbox;
    private final AnnouncedCampaigns told;

    OutboxCampaigns(Outbox outbox, AnnouncedCampaigns told) {
        this.outbox = outbox;
        this.told = told;
    }

    @Override
    public void changed(StructureCampaign campaign) {
        CampaignDraft draft = campaign.draft();
        CampaignDraft.OpeningDraft opening = draft.opening();
        append(
                campaign.version(),
                new State(
                        campaign.id(),
                        campaign.code().value(),
                        campaign.structure(),
                        draft.kind() == null ? CampaignKind.ASSESSMENT : draft.kind(),
                        draft.neutralTitle(),
                        draft.timeZone(),
                        campaign.archivedAt() == null ? "active" : "archived",
                        opening == null ? null : opening.from(),
                        opening == null ? null : opening.until()));
    }

    @Override
    public void shipped(Campaign campaign) {
        String code = campaign.code().value();
        State state = new State(
                UUID.nameUUIDFromBytes(("campaign " + code).getBytes(StandardCharsets.UTF_8)),
                code,
                campaign.structure(),
                campaign.kind(),
                campaign.neutralTitle(),
                campaign.timeZone(),
                campaign.opening().archived() ? "archived" : "active",
                campaign.opening().from(),
                campaign.opening().until());
        OptionalLong version = told.newVersion(campaign.code(), state.toString());
        if (version.isPresent()) append(version.getAsLong(), state);
    }

    private void append(long version, State state) {
        outbox.append(OutgoingEvent.state(TOPIC, STATE, state.campaignId(), version, null, state));
    }

    /** Asks for it when an instance starts. */
    @ApplicationScoped
    static class AtStart {
        private final AnnounceShippedCampaigns announceShippedCampaigns;

        AtStart(AnnounceShippedCampaigns announceShippedCampaigns) {
            this.announceShippedCampaigns = announceShippedCampaigns;
        }

        void start(@Observes StartupEvent event) {
            announceShippedCampaigns.handle();
        }
    }
}
