package fr.pixemploi.assessment.sitting.application.start;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignKind;
import fr.pixemploi.assessment.result.application.FindProfile;
import fr.pixemploi.assessment.result.application.FindWeakCompetences;
import fr.pixemploi.assessment.sitting.application.PrepareEngine;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingEvents;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.authorisation.Assistance;
import fr.pixemploi.assessment.sitting.domain.authorisation.Entry;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.exposure.SeenItems;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import fr.pixemploi.assessment.sitting.domain.plan.TrialItems;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A person enters a campaign. One sitting of a campaign at a time: the open one is to be gone on with. */
@ApplicationScoped
public class StartSitting {
    /**
     * What a person asks for.
     *
     * @param circumstances device, needs and what is to be made easier
     * @param externalId answer to the campaign's entry question; null when none was given
     * @param assistance who is beside the person
     * @param improve whether only the weak competences of the last result are asked again
     */
    public record Wish(
            String campaignCode,
            Circumstances circumstances,
            @Nullable String externalId,
            Assistance assistance,
            boolean improve) {
        /** The whole test, alone. */
        public static Wish plain(String campaignCode, Circumstances circumstances) {
            return new Wish(campaignCode, circumstances, null, Assistance.NONE, false);
        }
    }

    private final FindCampaign findCampaign;
    private final FindWeakCompetences findWeakCompetences;
    private final FindProfile findProfile;
    private final Sittings sittings;
    private final SittingEvents events;
    private final ItemBanks banks;
    private final PrepareEngine prepareEngine;
    private final TrialSettings trial;
    private final Clock clock;
    private final RandomGenerator chance;

    StartSitting(
            FindCampaign findCampaign,
            FindWeakCompetences findWeakCompetences,
            FindProfile findProfile,
            Sittings sittings,
            SittingEvents events,
            ItemBanks banks,
            PrepareEngine prepareEngine,
            TrialSettings trial,
            Clock clock,
            RandomGenerator chance) {
        this.findCampaign = findCampaign;
        this.findWeakCompetences = findWeakCompetences;
        this.findProfile = findProfile;
        this.sittings = sittings;
        this.events = events;
        this.banks = banks;
        this.prepareEngine = prepareEngine;
        this.trial = trial;
        this.clock = clock;
        this.chance = chance;
    }

    /** @throws SittingRefusal when the campaign, a profile, the attempts or the entry answer do not allow it */
    @Transactional
    public Sitting handle(UUID beneficiary, Wish wish) {
        return handle(beneficiary, wish, chance.nextLong());
    }

    /**
     * The same with draws that are made again.
     *
     * @param seed of somebody who is made up; a person's is drawn, and a secret
     */
    @Transactional
    public Sitting handle(UUID beneficiary, Wish wish, long seed) {
        Campaign campaign = findCampaign.handle(wish.campaignCode()).orElseThrow(SittingRefusal.CampaignUnknown::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Origin origin = new Origin.OfCampaign(campaign.code());
        refuseRival(beneficiary, origin);
        if (!campaign.opening().isOpen(now)) throw new SittingRefusal.CampaignClosed();
        refuseProfiled(beneficiary, campaign);
        Sittings.Past past = sittings.past(beneficiary, campaign.code());
        refuseAttempt(campaign, past, now);
        String externalId = externalId(campaign.question(), wish.externalId(), past);
        UUID improved = wish.improve() ? past.lastResult() : null;
        if (wish.improve() && improved == null) throw new SittingRefusal.NothingToImprove();
        Plan plan = plan(campaign, beneficiary, wish, improved, seed, now);
        Sitting sitting = Sitting.start(
                Ids.next(),
                beneficiary,
                origin,
                plan,
                new Entry(
                        past.count() + 1,
                        campaign.structure(),
                        externalId,
                        campaign.conditions().adviserBeside() ? Assistance.ADVISER : wish.assistance(),
                        campaign.expiresAfterDays(),
                        improved,
                        null),
                seed,
                prepareEngine.handle(plan, Pool.OPEN, seed),
                now);
        add(sitting);
        events.started(sitting);
        return sitting;
    }

    /** Who has the profile that a campaign collects shares it, and is not tested again. */
    private void refuseProfiled(UUID beneficiary, Campaign campaign) {
        if (campaign.kind() != CampaignKind.PROFILE_COLLECTION) return;
        Optional<UUID> profile =
                findProfile.handle(beneficiary, campaign.framework().id(), campaign.competences());
        if (profile.isPresent()) throw new SittingRefusal.ProfileExists(profile.get());
    }

    private static void refuseAttempt(Campaign campaign, Sittings.Past past, Instant now) {
        Campaign.Attempts attempts = campaign.attempts();
        Integer max = attempts.max();
        if (max != null && past.count() >= max) throw new SittingRefusal.NoAttemptLeft(max);
        Instant lastEnd = past.lastEnd();
        if (lastEnd != null && now.isBefore(lastEnd.plus(attempts.between())))
            throw new SittingRefusal.TooSoon(lastEnd.plus(attempts.between()).atZone(ZoneId.of(campaign.timeZone())));
    }

    /** On a retry the person is not asked again: what they said first stays theirs. */
    private static @Nullable String externalId(
            Campaign.@Nullable Question question, @Nullable String given, Sittings.Past past) {
        if (question == null) {
            if (given != null && !given.isBlank()) throw new SittingRefusal.EntryAnswerRefused();
            return null;
        }
        if (given != null && !given.isBlank()) return ExternalId.of(given);
        if (past.externalId() != null) return past.externalId();
        if (question.required()) throw new SittingRefusal.EntryAnswerMissing(question.label());
        return null;
    }

    private Plan plan(Campaign campaign, UUID beneficiary, Wish wish, @Nullable UUID improved, long seed, Instant now) {
        List<CompetenceCode> competences = campaign.competences();
        TestRules rules = campaign.rules();
        if (improved != null) {
            competences = findWeakCompetences.handle(improved, competences, campaign.topLevel());
            if (competences.isEmpty()) throw new SittingRefusal.NothingToImprove();
            rules = rules.only(competences);
        }
        Circumstances circumstances = eased(wish.circumstances(), campaign.conditions());
        Plan plan = new Plan(
                campaign.framework().id(),
                competences,
                campaign.audience(),
                rules.withMinutes(circumstances.accommodations()::minutes),
                withSeen(circumstances, beneficiary, rules, now),
                List.of(),
                campaign.upToLevel());
        return plan.with(TrialItems.of(banks.current(), plan, trial.items(), seed));
    }

    /** What the campaign makes easier for everyone, and what the person asks for: whichever is more. */
    private static Circumstances eased(Circumstances given, Campaign.Conditions conditions) {
        Accommodations own = given.accommodations();
        return given.with(new Accommodations(
                Math.max(own.timeFactor(), conditions.timeFactor()),
                own.noFocusRule() || conditions.noFocusRule(),
                own.readAloud() || conditions.readAloud(),
                own.breaks() || conditions.breaks()));
    }

    private Circumstances withSeen(Circumstances given, UUID beneficiary, TestRules rules, Instant now) {
        int days = rules.protection().notAgainWithinDays();
        if (days == 0) return given;
        return given.withSeen(SeenItems.of(
                banks.current().active(Pool.OPEN), rules, sittings.met(beneficiary, now.minus(Duration.ofDays(days)))));
    }

    private void refuseRival(UUID beneficiary, Origin origin) {
        Optional<Sitting> rival = sittings.rival(beneficiary, origin);
        if (rival.isPresent())
            throw new SittingRefusal.SittingAlreadyOpen(rival.get().id());
    }

    private void add(Sitting sitting) {
        // Once more when the rival ended between the attempt and the look at it.
        while (!sittings.add(sitting)) refuseRival(sitting.beneficiary(), sitting.origin());
    }
}
