package fr.pixemploi.profile.francetravail.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.francetravail.application.HearCampaign;
import fr.pixemploi.profile.francetravail.domain.Campaign;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears of campaigns. */
@ApplicationScoped
class CampaignHandler implements EventHandler {
    /** What this service reads of a campaign. */
    record CampaignState(
            UUID campaignId,
            String code,
            String kind,
            @Nullable String neutralTitle,
            @Nullable OffsetDateTime opensAt,
            @Nullable OffsetDateTime closesAt) {
        CampaignState {
            if (campaignId == null || code == null || kind == null)
                throw new IllegalArgumentException("a campaign needs campaignId, code and kind");
        }

        Campaign toCampaign() {
            return new Campaign(campaignId, code, neutralTitle, kind, instant(opensAt), instant(closesAt));
        }

        private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
            return time == null ? null : time.toInstant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    private final HearCampaign hear;

    CampaignHandler(HearCampaign hear) {
        this.hear = hear;
    }

    @Override
    public String topic() {
        return "assessment.campaign.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.campaign-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) hear.forget(event.aggregateId());
        else hear.handle(event.read(CampaignState.class).toCampaign());
    }

    @Override
    public List<String> readModel() {
        return List.of("known_campaign");
    }
}
