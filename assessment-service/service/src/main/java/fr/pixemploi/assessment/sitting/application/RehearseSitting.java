package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Measurement;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.sitting.domain.AdaptiveEngine;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.authorisation.Entry;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A sitting that nobody sits and nobody keeps, over all competences of the bank, so that choosing, grading and telling are warm
 * before the first person comes. What the path reads from the database is read too, and finds nothing.
 */
@ApplicationScoped
public class RehearseSitting {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final CampaignCode NOWHERE = new CampaignCode("WARMUPRAN");
    private static final int QUESTIONS_EACH = 2;
    private static final double SECONDS = 30;

    private final ItemBanks banks;
    private final Sittings sittings;
    private final PrepareEngine prepareEngine;

    RehearseSitting(ItemBanks banks, Sittings sittings, PrepareEngine prepareEngine) {
        this.banks = banks;
        this.sittings = sittings;
        this.prepareEngine = prepareEngine;
    }

    /**
     * Plays it.
     *
     * @param seed makes it another one
     * @param told hears every reply, as a person's device would
     * @return questions that were answered
     */
    public int handle(long seed, Instant now, Consumer<AnswerQuestion.Reply> told) {
        Plan plan = plan(banks.current().measurement());
        AdaptiveEngine engine = prepareEngine.handle(plan, Pool.OPEN, seed);
        Sitting sitting =
                Sitting.start(NOBODY, NOBODY, new Origin.OfCampaign(NOWHERE), plan, Entry.PLAIN, seed, engine, now);
        while (sitting.status() == SittingStatus.OPEN) {
            sittings.find(NOBODY, NOBODY);
            int number = sitting.number();
            // Right and wrong in turns, from the middle of the scale outwards.
            int category = (int) ((seed + number) & 1) * full(sitting, engine);
            sitting = sitting.answer(category, SECONDS, engine, now);
            told.accept(AnswerQuestion.reply(sitting, number, engine, now));
        }
        return sitting.answered().size();
    }

    private static Plan plan(Measurement measurement) {
        return new Plan(
                NOBODY,
                measurement.competences(),
                Measurement.EVERYONE,
                TestRules.even(measurement.competences(), QUESTIONS_EACH),
                Circumstances.ANY);
    }

    private static int full(Sitting sitting, AdaptiveEngine engine) {
        Item item = sitting.seen(engine.bank(), sitting.waiting().item()).orElseThrow();
        double share = Grading.share(item.task(), new Response.Skip(), null);
        return Math.max(item.category(share), item.parameters().categories() - 1);
    }
}
