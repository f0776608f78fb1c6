package fr.pixemploi.assessment.sitting.domain.authorisation;

import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.util.UUID;

/** Why somebody sits the test: a campaign that anyone may enter, or a certification that an invigilator authorised. */
public sealed interface Origin {
    record OfCampaign(CampaignCode code) implements Origin {}

    record OfCertification(UUID authorisation, UUID candidate) implements Origin {}

    /** Where the questions come from. */
    default Pool pool() {
        return switch (this) {
            case OfCampaign campaign -> Pool.OPEN;
            case OfCertification certification -> Pool.RESERVED;
        };
    }
}
