package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.campaign.EngineRules;
import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.PoolItems;
import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.PoolItem;
import fr.pixemploi.assessment.engine.selection.Selector;
import fr.pixemploi.assessment.engine.selection.Workspace;
import fr.pixemploi.assessment.engine.selection.terms.Barrier;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Restrictions;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.Asked;
import fr.pixemploi.assessment.sitting.domain.answer.DeviceChange;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import fr.pixemploi.assessment.sitting.domain.plan.TrialQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The engine of one sitting: its bank, its rules, its secret seed and what control of exposure lets it see. It holds nothing of
 * the answers, and is made anew for each of them: the same answers lead to the same next question on every instance.
 */
public final class AdaptiveEngine {
    /** Arrays as long as the pool, which the next choice of the same thread uses again. */
    private static final ThreadLocal<Workspace> WORKSPACE = ThreadLocal.withInitial(Workspace::new);

    private static final String LANGUAGE = "fr";
    private static final double SECONDS_A_MINUTE = 60;

    private final ItemBank bank;
    private final AbilityPrior prior;
    private final Selector selector;
    private final Plan plan;
    private final List<DeviceChange> devices;
    private final Set<ItemId> faulty;
    private final Eligibility eligibility;

    /**
     * Of a sitting.
     *
     * @param selector of the plan's rules on this bank
     * @param exposure snapshot that the sitting began with
     * @param devices changes of device so far
     * @param faulty items that were withdrawn: they are not asked, and who has one before them answers it for nothing
     */
    public AdaptiveEngine(
            ItemBank bank,
            Plan plan,
            Selector selector,
            long seed,
            ExposureSnapshot exposure,
            List<DeviceChange> devices,
            Set<ItemId> faulty) {
        this(bank, plan, selector, new Eligibility(exposure, seed), devices, faulty);
    }

    private AdaptiveEngine(
            ItemBank bank,
            Plan plan,
            Selector selector,
            Eligibility eligibility,
            List<DeviceChange> devices,
            Set<ItemId> faulty) {
        this.bank = bank;
        this.faulty = faulty;
        this.plan = plan;
        this.prior = bank.measurement().prior(plan.audience());
        this.selector = selector;
        this.eligibility = eligibility;
        this.devices = List.copyOf(devices);
    }

    /** What chooses for all sittings of the same rules on a bank; worth keeping. */
    public static Selector selector(ItemBank bank, TestRules rules, Pool pool) {
        return Selector.of(bank.pool(pool), EngineRules.of(rules, bank.measurement()));
    }

    /**
     * What one more answer leads to.
     *
     * @param answered with it, every site brought up to date
     * @param next the question after it; empty at the end
     */
    record Turn(List<Answered> answered, Optional<Asked> next) {}

    /** Answers, and what they say. */
    private record Assessed(List<Answered> answered, Posterior posterior) {}

    /** The same engine with other changes of device. */
    AdaptiveEngine on(List<DeviceChange> others) {
        return new AdaptiveEngine(bank, plan, selector, eligibility, others, faulty);
    }

    public ItemBank bank() {
        return bank;
    }

    /** Number of the snapshot that the sitting began with; 0 when nothing was controlled. */
    public long exposure() {
        return eligibility.snapshot().number();
    }

    /** Number of items that could be asked at all. */
    public int items() {
        return selector.pool().size();
    }

    /** The next question that measures, after these answers, or why there is none. */
    public Choice next(List<Answered> answered) {
        return next(new Assessed(answered, posterior(answered)));
    }

    private Choice next(Assessed assessed) {
        List<Answered> answered = assessed.answered();
        return selector.next(
                assessed.posterior(),
                speed(answered),
                progress(answered),
                restrictions(answered),
                eligibility,
                WORKSPACE.get());
    }

    /** The next question, put now: one on trial where the plan has one, else one that measures. Empty at the end. */
    Optional<Asked> question(List<Answered> answered, Instant now) {
        return question(new Assessed(answered, posterior(answered)), now);
    }

    private Optional<Asked> question(Assessed assessed, Instant now) {
        return switch (next(assessed)) {
            case Choice.Stop stop -> Optional.empty();
            case Choice.Ask ask ->
                Optional.of(onTrial(assessed.answered())
                        .map(item -> new Asked(item, now, Standing.UNSCORED))
                        .orElseGet(() -> new Asked(item(ask.item()), now)));
        };
    }

    /** The item on trial whose turn it is, unless the person can't answer it where they are by now. */
    private Optional<ItemId> onTrial(List<Answered> answered) {
        int number = answered.size() + 1;
        String device = device(answered);
        return plan.trialQuestions().stream()
                .filter(question -> question.number() == number && !faulty.contains(question.item()))
                .map(TrialQuestion::item)
                .filter(item -> (device == null || fits(item, device)) && serves(item))
                .findFirst();
    }

    /** What an answer to a question counts for, now that it comes. */
    Standing standing(Asked asked) {
        return faulty.contains(asked.item()) ? Standing.NEUTRALISED : asked.standing();
    }

    /** Whether an item can be answered on a device. */
    boolean fits(ItemId id, String device) {
        return bank.find(id)
                .map(item -> item.suitability().devices().isEmpty()
                        || item.suitability().devices().contains(device))
                .orElse(true);
    }

    /** Whether an item declares support for all that the person needs. */
    private boolean serves(ItemId id) {
        return bank.find(id)
                .map(item -> item.suitability()
                        .support()
                        .containsAll(plan.circumstances().needs()))
                .orElse(true);
    }

    /** How many items each barrier keeps out of that choice. */
    public Map<Barrier, Integer> barriers(List<Answered> answered) {
        return selector.barriers(
                posterior(answered), progress(answered), restrictions(answered), eligibility, WORKSPACE.get());
    }

    /** The item of a choice. */
    public ItemId item(int index) {
        return new ItemId(selector.pool().item(index).id());
    }

    /** What these answers say, from the sites that they keep. */
    public Posterior posterior(List<Answered> answered) {
        List<Observation> observations = new ArrayList<>();
        List<Answered> known = new ArrayList<>();
        for (Answered answer : answered) {
            if (!answer.counts()) continue;
            observation(answer.item(), answer.category()).ifPresent(observation -> {
                observations.add(observation);
                known.add(answer);
            });
        }
        return Posterior.restored(
                prior,
                observations,
                known.stream().mapToDouble(Answered::shift).toArray(),
                known.stream().mapToDouble(Answered::precision).toArray());
    }

    /** What these answers say, from the prior and nothing else: the same bits whoever works it out. */
    public Posterior posteriorAfresh(List<Answered> answered) {
        return Posterior.of(
                prior,
                answered.stream()
                        .filter(Answered::counts)
                        .flatMap(answer -> observation(answer.item(), answer.category()).stream())
                        .toList());
    }

    /** One more answer and the question after it. The posterior that the answers now make is the one that chooses: it is worked out once. */
    Turn turn(List<Answered> answered, Answered last, Instant now) {
        Assessed assessed = assessed(answered, last);
        return new Turn(assessed.answered(), question(assessed, now));
    }

    /** The answers with one more: every answer's site is brought up to date. */
    public List<Answered> after(List<Answered> answered, Answered last) {
        return assessed(answered, last).answered();
    }

    private Assessed assessed(List<Answered> answered, Answered last) {
        List<Answered> more = new ArrayList<>(answered);
        more.add(last);
        Posterior before = posterior(answered);
        Optional<Observation> observation =
                last.counts() ? observation(last.item(), last.category()) : Optional.empty();
        if (observation.isEmpty()) return new Assessed(more, before);
        Posterior after = before.after(observation.get());
        return new Assessed(sited(more, after), after);
    }

    /** The answers with all sites made anew, as after a change of what counts. */
    List<Answered> sited(List<Answered> answered) {
        Posterior posterior = posterior(List.of());
        for (Answered answer : answered) {
            if (!answer.counts()) continue;
            Optional<Observation> observation = observation(answer.item(), answer.category());
            if (observation.isPresent()) posterior = posterior.after(observation.get());
        }
        return sited(answered, posterior);
    }

    private List<Answered> sited(List<Answered> answered, Posterior posterior) {
        List<Answered> updated = new ArrayList<>();
        int site = 0;
        for (Answered answer : answered) {
            boolean known = answer.counts() && bank.find(answer.item()).isPresent();
            updated.add(
                    known
                            ? new Answered(
                                    answer.item(),
                                    answer.category(),
                                    answer.seconds(),
                                    answer.spent(),
                                    posterior.shift(site),
                                    posterior.precision(site),
                                    answer.standing())
                            : answer);
            if (known) site++;
        }
        return updated;
    }

    /** An item that is in no bank any more says nothing; only sittings that began before banks were kept can meet one. */
    private Optional<Observation> observation(ItemId item, int category) {
        return bank.measured(item).map(found -> new Observation(found.dimension(), found.model(), category));
    }

    private Speed speed(List<Answered> answered) {
        Speed speed = Speed.of(bank.measurement().times().speedVariance());
        for (Answered answer : answered) {
            Optional<PoolItem> item = bank.measured(answer.item());
            // A time of 0 is none: nobody gave the answer, or a device that does not measure sent it.
            if (item.isEmpty() || answer.seconds() == 0) continue;
            speed = speed.after(item.get().time(), counted(answer.seconds(), item.get()));
        }
        return speed;
    }

    private Progress progress(List<Answered> answered) {
        Progress progress = Progress.NONE;
        for (Answered answer : answered) {
            Optional<Item> item = bank.find(answer.item());
            // Neither an item on trial nor one that counts for nothing takes the place of one that was owed.
            if (!answer.counts() || item.isEmpty() || !item.get().active()) continue;
            int index = selector.pool().indexOf(answer.item().value());
            progress = progress.after(
                    index, counted(answer.spent(), selector.pool().item(index)));
        }
        return progress;
    }

    /** Answering time that is left, in seconds; null when only questions are counted. */
    @Nullable
    Integer secondsLeft(List<Answered> answered) {
        Integer minutes = plan.rules().budget().minutes();
        if (minutes == null) return null;
        double left = minutes * SECONDS_A_MINUTE - progress(answered).secondsSpent();
        return (int) Math.max(0, Math.ceil(left));
    }

    /** Seconds without what must have been a pause. */
    private double counted(double seconds, PoolItem item) {
        return Math.min(
                seconds, bank.measurement().times().pauseAfter() * item.time().expectedSeconds());
    }

    /** As they are for the question after these answers. */
    private Restrictions restrictions(List<Answered> answered) {
        Circumstances given = plan.circumstances();
        String device = device(answered);
        return new Restrictions(
                device == null ? "" : device,
                given.needs().stream().map(PoolItems::name).collect(Collectors.toSet()),
                LANGUAGE,
                avoided(answered));
    }

    /** That the question after these answers is put on; null when it was never said. */
    private @Nullable String device(List<Answered> answered) {
        String device = plan.circumstances().device();
        for (DeviceChange change : devices) {
            if (change.number() <= answered.size() + 1) device = change.device();
        }
        return device;
    }

    /** What the person met lately or for nothing, what is above the plan's levels, and what is faulty. */
    private Set<String> avoided(List<Answered> answered) {
        Set<String> ids = new HashSet<>();
        for (Answered answer : answered) {
            if (!answer.counts()) ids.add(answer.item().value());
        }
        plan.circumstances().seen().forEach(item -> ids.add(item.value()));
        Integer upTo = plan.upToLevel();
        if (upTo != null) ids.addAll(bank.above(upTo));
        faulty.forEach(item -> ids.add(item.value()));
        return ids;
    }
}
