package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft.AttemptsDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft.ConditionsDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft.OpeningDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft.QuestionDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft.SharingDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft.TextsDraft;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a structure asks for beyond a template. What is null is as the template says.
 *
 * @param template by its key
 * @param neutralTitle what other structures read in the title's place: it tells nothing of the people whom the campaign is for
 * @param minutes answering time at most
 * @param precision how early the test may end when it knows enough
 */
public record CampaignWish(
        String template,
        String title,
        @Nullable String neutralTitle,
        @Nullable String description,
        @Nullable TextsDraft texts,
        @Nullable List<String> competences,
        @Nullable Integer upToLevel,
        @Nullable Integer minutes,
        @Nullable CampaignPrecision precision,
        @Nullable String timeZone,
        @Nullable OpeningDraft opening,
        @Nullable AttemptsDraft attempts,
        @Nullable Integer expiresAfterDays,
        @Nullable QuestionDraft question,
        @Nullable ConditionsDraft conditions,
        @Nullable List<Stage> stages,
        @Nullable List<BadgeDraft> badges,
        @Nullable SharingDraft sharing) {
    /** Times the template's floor of what a further minute must bring. */
    double floor() {
        return precision == null ? CampaignPrecision.USUAL.floor() : precision.floor();
    }

    @Nullable
    Instant from() {
        return opening == null ? null : opening.from();
    }

    @Nullable
    Instant until() {
        return opening == null ? null : opening.until();
    }

    /** Another title, and no dates: what a copy begins with. */
    public CampaignWish copied(String newTitle) {
        return new CampaignWish(
                template,
                newTitle,
                neutralTitle,
                description,
                texts,
                competences,
                upToLevel,
                minutes,
                precision,
                timeZone,
                null,
                attempts,
                expiresAfterDays,
                question,
                conditions,
                stages,
                badges,
                sharing);
    }

    /** This wish with the words and dates of another, and its stages where this one names none. */
    public CampaignWish reworded(CampaignWish other) {
        return new CampaignWish(
                template,
                other.title,
                other.neutralTitle == null ? neutralTitle : other.neutralTitle,
                other.description == null ? description : other.description,
                other.texts == null ? texts : other.texts,
                competences,
                upToLevel,
                minutes,
                precision,
                timeZone,
                other.opening,
                attempts,
                expiresAfterDays,
                question,
                conditions,
                other.stages == null || !isNone(stages) ? stages : other.stages,
                badges,
                sharing);
    }

    /**
     * Fields that this wish would change though people have begun: everything but words and the closing date, and the stages of a
     * campaign that has none. A field that is not named, or says what the campaign says already, changes nothing.
     *
     * @param before wish that the campaign was made of
     * @param made what came of it
     */
    public List<String> fixedFieldsChanged(CampaignWish before, CampaignDraft made) {
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("/template", template.equals(before.template));
        same.put("/competences", competences == null || competences.equals(made.competences()));
        same.put("/upToLevel", same(upToLevel, before.upToLevel, made.upToLevel()));
        same.put("/budget/minutes", same(minutes, before.minutes, made.rules().minutes()));
        same.put("/budget/precision", precision == null || precision == before.precision);
        same.put("/timeZone", same(timeZone, before.timeZone, made.timeZone()));
        same.put("/opening/from", Objects.equals(from(), before.from()));
        same.put("/attempts", same(attempts, before.attempts, made.attempts()));
        same.put("/expiresAfterDays", same(expiresAfterDays, before.expiresAfterDays, made.expiresAfterDays()));
        same.put("/question", same(question, before.question, made.question()));
        same.put("/conditions", same(conditions, before.conditions, made.conditions()));
        same.put("/stages", isNone(made.stages()) || same(stages, before.stages, made.stages()));
        same.put("/badges", same(badges, before.badges, made.badges()));
        same.put("/sharing", same(sharing, before.sharing, made.sharing()));
        return same.entrySet().stream()
                .filter(field -> !field.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isNone(@Nullable List<Stage> stages) {
        return stages == null || stages.isEmpty();
    }

    private static boolean same(@Nullable Object wished, @Nullable Object before, @Nullable Object made) {
        return wished == null || wished.equals(before) || wished.equals(made);
    }
}
