package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.profile.caseload.domain.CompetenceProfile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A competence profile.
 *
 * @param totalPix sum over the competences
 * @param competences the newest score of each, in the order of the codes
 * @param timeline the results behind it, newest first
 */
@Schema(name = "Profile")
record ProfileView(UUID beneficiaryId, int totalPix, List<CompetenceView> competences, List<MomentView> timeline) {

    /** @param mean of the ability, in logits; @param sd its standard deviation, in logits */
    @Schema(name = "ProfileCompetence")
    record CompetenceView(
            String code, int level, int pix, double mean, double sd, UUID resultId, Instant completedAt) {}

    /** A result on the timeline. */
    @Schema(name = "ProfileMoment")
    record MomentView(UUID resultId, String campaignCode, Instant completedAt, int totalPix) {}

    static ProfileView of(CompetenceProfile profile) {
        return new ProfileView(
                profile.beneficiaryId(),
                profile.totalPix(),
                profile.competences().stream()
                        .map(latest -> new CompetenceView(
                                latest.score().code(),
                                latest.score().level(),
                                latest.score().pix(),
                                latest.score().mean(),
                                latest.score().sd(),
                                latest.resultId(),
                                latest.completedAt()))
                        .toList(),
                profile.timeline().stream()
                        .map(result -> new MomentView(
                                result.id(), result.campaignCode(), result.completedAt(), result.totalPix()))
                        .toList());
    }
}
