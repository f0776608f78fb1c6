package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import org.jspecify.annotations.Nullable;

/**
 * Where to go on, and why.
 *
 * @param campaign the test to go on with; null leaves it to the campaign that the person came with
 * @param place where, when that is said; null where the person likes
 * @param obstacle what the outcome means for whoever accompanies the person; null when the rules do not say, as of who tried nothing
 * @param forPerson plain and kind: the person reads it on the screen
 * @param forAdviser what an adviser can do with it; the person may read it too
 */
public record Advice(
        Route route,
        @Nullable CampaignCode campaign,
        @Nullable Place place,
        @Nullable Obstacle obstacle,
        String forPerson,
        String forAdviser) {
    /** The same advice with the test that it really leads to. */
    public Advice withCampaign(@Nullable CampaignCode other) {
        return new Advice(route, other, place, obstacle, forPerson, forAdviser);
    }
}
