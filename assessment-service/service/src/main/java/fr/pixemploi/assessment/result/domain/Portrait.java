package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a result tells beside its levels. Written when it is made, so that it is told the same for ever, whatever becomes of the
 * campaign.
 *
 * @param campaign its words of that day
 * @param scope competences that the campaign measures
 * @param topLevel highest level that it tells
 * @param mastery rate; see {@link Mastery}
 * @param stage reached; null when the campaign has none, or a competence of it was not measured
 * @param badges of the campaign, earned or not
 * @param strengths what the answers show that the person can do, best first
 * @param next what to learn next, the most basic first
 * @param assisted whether someone was beside the person
 * @param questions that count, those that were passed over included
 * @param seconds of answering, pauses left out
 * @param end why the sitting ended: completed, candidate, expired …
 * @param skipped how many of the questions were passed over; null in a portrait of the time before
 */
public record Portrait(
        CampaignWords campaign,
        List<CompetenceCode> scope,
        int topLevel,
        double mastery,
        @Nullable StageReached stage,
        List<BadgeState> badges,
        List<Strength> strengths,
        List<NextStep> next,
        boolean assisted,
        int questions,
        double seconds,
        String end,
        @Nullable Integer skipped) {
    /**
     * @param neutralTitle what other structures read in the title's place; null where there is no other title
     * @param kind assessment, profile-collection, post-training
     * @param adviser words for advisers only
     * @param timeZone IANA zone in which its days count
     * @param structure whose words they are; null for the platform's own
     */
    public record CampaignWords(
            String title,
            @Nullable String neutralTitle,
            String kind,
            @Nullable String adviser,
            String timeZone,
            @Nullable UUID structure) {
        private CampaignWords neutral() {
            String told = neutralTitle == null ? title : neutralTitle;
            return new CampaignWords(told, neutralTitle, kind, null, timeZone, structure);
        }
    }

    /**
     * @param rank from 1
     * @param of number of stages
     * @param title null for structures that do not read the campaign's own words
     * @param participant what the person reads; null like the title
     * @param adviser what advisers read; null when it is the same
     * @param shipped whether the words are the platform's; null, as good as not, in a portrait of the time before
     */
    public record StageReached(
            int rank,
            int of,
            @Nullable String title,
            @Nullable String participant,
            @Nullable String adviser,
            @Nullable Boolean shipped) {
        private StageReached neutral() {
            return Boolean.TRUE.equals(shipped)
                    ? new StageReached(rank, of, title, participant, null, true)
                    : new StageReached(rank, of, null, null, null, shipped);
        }
    }

    /**
     * @param progress how near the result comes, from 0 to 1
     * @param opens what it makes eligible for; null when nothing
     * @param shipped whether it is the platform's; null, as good as not, in a portrait of the time before
     */
    public record BadgeState(
            String key,
            String title,
            String text,
            String imageAlternative,
            boolean earned,
            double progress,
            @Nullable String opens,
            @Nullable Boolean shipped) {}

    /** @param skill "sait …" */
    public record Strength(CompetenceCode competence, int level, String skill) {}

    /**
     * @param skill "sait …"
     * @param hint shown again to whoever met the question; null for a skill that was not asked
     */
    public record NextStep(
            CompetenceCode competence,
            int level,
            String skill,
            @Nullable String hint) {}

    /** Those that a structure did not write: whoever is not to learn for whom the campaign is may read them. */
    public List<BadgeState> shippedBadges() {
        return badges.stream()
                .filter(badge -> Boolean.TRUE.equals(badge.shipped()))
                .toList();
    }

    /**
     * The same for structures that do not read the campaign's own words: neither its title nor what it says to its advisers, of a stage of
     * its own the rank alone, and no badge of its own.
     */
    public Portrait neutral() {
        return new Portrait(
                campaign.neutral(),
                scope,
                topLevel,
                mastery,
                stage == null ? null : stage.neutral(),
                shippedBadges(),
                strengths,
                next,
                assisted,
                questions,
                seconds,
                end,
                skipped);
    }

    public Portrait {
        scope = List.copyOf(scope);
        badges = List.copyOf(badges);
        strengths = List.copyOf(strengths);
        next = List.copyOf(next);
    }
}
