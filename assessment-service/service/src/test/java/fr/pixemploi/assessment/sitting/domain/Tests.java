package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.file.Items;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.sitting.domain.answer.DeviceChange;
import fr.pixemploi.assessment.sitting.domain.authorisation.Entry;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Small sittings of tests: two competences of five items each. */
public final class Tests {
    public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    public static final Origin CAMPAIGN = new Origin.OfCampaign(new CampaignCode("PXEMPR346"));
    public static final Origin CERTIFICATION = new Origin.OfCertification(UUID.randomUUID(), UUID.randomUUID());
    public static final CompetenceCode SEARCH = new CompetenceCode("1.1");
    public static final CompetenceCode DATA = new CompetenceCode("1.2");
    public static final ItemBank BANK = Items.bank(Pool.OPEN, "1.1", "1.2");
    public static final ItemBank RESERVED = Items.bank(Pool.RESERVED, "1.1", "1.2");

    private Tests() {}

    /** Two questions of each competence. */
    public static Plan plan(Circumstances circumstances) {
        return new Plan(
                UUID.fromString("01940000-0000-7000-8000-0000000c1c41"),
                List.of(SEARCH, DATA),
                "everyone",
                TestRules.even(List.of(SEARCH, DATA), 2),
                circumstances);
    }

    /** Up to so many questions of any competence within so many minutes. */
    public static Plan planOf(int minutes, int items) {
        TestRules.Count any = new TestRules.Count(0, items);
        return new Plan(
                UUID.fromString("01940000-0000-7000-8000-0000000c1c41"),
                List.of(SEARCH, DATA),
                "everyone",
                new TestRules(
                        new TestRules.Budget(items, minutes),
                        Map.of(SEARCH, any, DATA, any),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        List.of(),
                        0,
                        new TestRules.Manner(1, false, 0),
                        new TestRules.Protection(1, 0)),
                Circumstances.ANY);
    }

    /** Two questions of each competence, with control of exposure. */
    public static Plan capped(double exposureAtMost) {
        Plan plan = plan(Circumstances.ANY);
        TestRules rules = plan.rules();
        return new Plan(
                plan.framework(),
                plan.competences(),
                plan.audience(),
                new TestRules(
                        rules.budget(),
                        rules.perCompetence(),
                        rules.domains(),
                        rules.perType(),
                        Map.of(DATA, 0.5),
                        List.of(new TestRules.Decision(3, -0.5, 0.25)),
                        rules.floorPerMinute(),
                        rules.manner(),
                        new TestRules.Protection(exposureAtMost, 365)),
                new Circumstances("phone", Set.of(Suitability.Need.KEYBOARD_ONLY)));
    }

    public static Sitting start(Origin origin, long seed, ItemBank bank) {
        return start(origin, plan(Circumstances.ANY), seed, bank);
    }

    public static Sitting start(Origin origin, Plan plan, long seed, ItemBank bank) {
        return Sitting.start(
                UUID.randomUUID(),
                UUID.randomUUID(),
                origin,
                plan,
                Entry.PLAIN,
                seed,
                test(origin, plan, seed, List.of(), bank),
                NOW);
    }

    /** The test that a sitting is of, under this bank and without control of exposure. */
    public static AdaptiveEngine test(Sitting sitting, ItemBank bank) {
        return test(sitting.origin(), sitting.plan(), sitting.seed(), sitting.devices(), bank);
    }

    private static AdaptiveEngine test(Origin origin, Plan plan, long seed, List<DeviceChange> devices, ItemBank bank) {
        Pool pool = origin.pool();
        return new AdaptiveEngine(
                bank,
                plan,
                AdaptiveEngine.selector(bank, plan.rules(), pool),
                seed,
                ExposureSnapshot.none(bank.pool(pool).size()),
                devices,
                Set.of());
    }

    /** Gives the same answer so many times, ten seconds each. */
    public static Sitting play(Sitting sitting, ItemBank bank, int category, int times) {
        Sitting playing = sitting;
        for (int i = 0; i < times; i++) playing = playing.answer(category, 10, test(playing, bank), NOW);
        return playing;
    }
}
