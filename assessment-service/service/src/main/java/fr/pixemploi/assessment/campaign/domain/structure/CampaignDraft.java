package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.bank.campaign.Contradiction;
import fr.pixemploi.assessment.bank.campaign.RulesDraft;
import fr.pixemploi.assessment.bank.campaign.Stages;
import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.CampaignKind;
import fr.pixemploi.assessment.campaign.domain.badge.Badge;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign as an author writes it, before anyone checked it; {@code campaign/campaigns.schema.json} describes each field. */
public record CampaignDraft(
        @Nullable CampaignKind kind,
        String title,
        @Nullable String neutralTitle,
        String description,
        @Nullable TextsDraft texts,
        String audience,
        String framework,
        @Nullable List<String> competences,
        @Nullable Integer upToLevel,
        RulesDraft rules,
        String timeZone,
        @Nullable OpeningDraft opening,
        @Nullable AttemptsDraft attempts,
        @Nullable Integer expiresAfterDays,
        @Nullable QuestionDraft question,
        @Nullable ConditionsDraft conditions,
        @Nullable List<Stage> stages,
        @Nullable List<BadgeDraft> badges,
        @Nullable SharingDraft sharing) {
    /** Days without an answer after which a sitting ends by itself, when the author does not say. [P] */
    public static final int EXPIRES_AFTER_DAYS = 90;

    public record TextsDraft(
            @Nullable String participant, @Nullable String adviser) {}

    public record OpeningDraft(
            @Nullable Instant from, @Nullable Instant until) {}

    public record AttemptsDraft(@Nullable Integer most, int betweenDays) {
        Campaign.Attempts attempts() {
            return new Campaign.Attempts(most, Duration.ofDays(betweenDays));
        }
    }

    public record QuestionDraft(String label, @Nullable String example, boolean required) {}

    /** What is not said is not so. */
    public record ConditionsDraft(
            @Nullable Double timeFactor,
            @Nullable Boolean noFocusRule,
            @Nullable Boolean readAloud,
            @Nullable Boolean breaks,
            @Nullable Boolean sharedDevices,
            @Nullable Boolean adviserBeside) {
        public ConditionsDraft {
            noFocusRule = Boolean.TRUE.equals(noFocusRule);
            readAloud = Boolean.TRUE.equals(readAloud);
            breaks = Boolean.TRUE.equals(breaks);
            sharedDevices = Boolean.TRUE.equals(sharedDevices);
            adviserBeside = Boolean.TRUE.equals(adviserBeside);
        }

        Campaign.Conditions conditions() {
            return new Campaign.Conditions(
                    timeFactor == null ? 1 : timeFactor,
                    Boolean.TRUE.equals(noFocusRule),
                    Boolean.TRUE.equals(readAloud),
                    Boolean.TRUE.equals(breaks),
                    Boolean.TRUE.equals(sharedDevices),
                    Boolean.TRUE.equals(adviserBeside));
        }
    }

    public record SharingDraft(boolean asked, @Nullable String purpose, int days) {
        Campaign.Sharing sharing() {
            return new Campaign.Sharing(asked, purpose, days);
        }
    }

    /** What is not in the draft itself. */
    public record Identity(
            CampaignCode code,
            @Nullable UUID structure,
            @Nullable String template,
            boolean archived) {}

    /**
     * @param framework that the draft names
     * @param shipped badges that a key alone stands for
     * @throws Contradiction when it contradicts itself or the framework
     */
    public Campaign campaign(Identity identity, Framework framework, Map<String, Badge> shipped) {
        List<String> named = competences;
        List<CompetenceCode> measured = named == null
                ? framework.competences()
                : framework.competences().stream()
                        .filter(code -> named.contains(code.value()))
                        .toList();
        if (named != null && measured.size() != named.size())
            throw new Contradiction(
                    "competences nomme une compétence que le référentiel n'a pas, ou deux fois la même.",
                    "competences names one that the framework does not have, or one twice.");
        return new Campaign(
                identity.code(),
                kind == null ? CampaignKind.ASSESSMENT : kind,
                identity.structure(),
                identity.template(),
                title,
                neutralTitle == null ? title : neutralTitle,
                description,
                texts == null ? Campaign.Texts.NONE : new Campaign.Texts(texts.participant(), texts.adviser()),
                audience,
                framework,
                measured,
                upToLevel,
                rules.rules(framework, measured),
                zone(),
                new Campaign.Opening(
                        opening == null ? null : opening.from(),
                        opening == null ? null : opening.until(),
                        identity.archived()),
                attempts == null ? Campaign.Attempts.UNLIMITED : attempts.attempts(),
                expiresAfterDays == null ? EXPIRES_AFTER_DAYS : expiresAfterDays,
                question == null
                        ? null
                        : new Campaign.Question(question.label(), question.example(), question.required()),
                conditions == null ? Campaign.Conditions.USUAL : conditions.conditions(),
                stages == null ? Stages.NONE : reachable(framework),
                badges == null
                        ? List.of()
                        : badges.stream().map(badge -> badge.badge(shipped)).toList(),
                sharing == null ? Campaign.Sharing.NOT_ASKED : sharing.sharing());
    }

    /** One that was made when stages above the highest level were let in goes on without them. */
    private Stages reachable(Framework framework) {
        return new Stages(Objects.requireNonNull(stages)).upTo(upToLevel == null ? framework.maxLevel() : upToLevel);
    }

    /** Without a step of its result. */
    public boolean hasNoStages() {
        return stages == null || stages.isEmpty();
    }

    /**
     * Other words and another closing date, as far as the wish names them; everything else stays.
     *
     * @param scale stages of the campaign from now on
     */
    public CampaignDraft reworded(CampaignWish wish, @Nullable List<Stage> scale) {
        return new CampaignDraft(
                kind,
                wish.title(),
                wish.neutralTitle() == null ? neutralTitle : wish.neutralTitle(),
                wish.description() == null ? description : wish.description(),
                wish.texts() == null ? texts : wish.texts(),
                audience,
                framework,
                competences,
                upToLevel,
                rules,
                timeZone,
                wish.opening(),
                attempts,
                expiresAfterDays,
                question,
                conditions,
                scale,
                badges,
                sharing);
    }

    private String zone() {
        try {
            return ZoneId.of(timeZone).getId();
        } catch (DateTimeException e) {
            throw new Contradiction(
                    "Le fuseau horaire " + timeZone + " n'existe pas.", "There is no time zone " + timeZone + ".");
        }
    }
}
