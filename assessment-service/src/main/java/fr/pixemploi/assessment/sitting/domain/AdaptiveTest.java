package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.adaptive.exposure.Eligibility;
import fr.pixemploi.assessment.adaptive.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.adaptive.posterior.AbilityPrior;
import fr.pixemploi.assessment.adaptive.posterior.Observation;
import fr.pixemploi.assessment.adaptive.posterior.Posterior;
import fr.pixemploi.assessment.adaptive.posterior.Speed;
import fr.pixemploi.assessment.adaptive.selection.Barrier;
import fr.pixemploi.assessment.adaptive.selection.Choice;
import fr.pixemploi.assessment.adaptive.selection.PoolItem;
import fr.pixemploi.assessment.adaptive.selection.Progress;
import fr.pixemploi.assessment.adaptive.selection.Selector;
import fr.pixemploi.assessment.adaptive.selection.Workspace;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.bank.domain.PoolItems;
import fr.pixemploi.assessment.campaign.domain.EngineRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The test that one sitting is of: its bank, its rules, its secret seed and what control of exposure lets it see. It holds nothing
 * of the answers, and is made anew for each of them: the same answers lead to the same next question on every instance.
 */
public final class AdaptiveTest {
    /** Arrays as long as the pool, which the next choice of the same thread uses again. */
    private static final ThreadLocal<Workspace> WORKSPACE = ThreadLocal.withInitial(Workspace::new);

    private static final String LANGUAGE = "fr";

    private final ItemBank bank;
    private final AbilityPrior prior;
    private final Selector selector;
    private final fr.pixemploi.assessment.adaptive.selection.Circumstances circumstances;
    private final Eligibility eligibility;

    /** @param exposure snapshot that the sitting began with */
    public AdaptiveTest(ItemBank bank, Plan plan, Pool pool, long seed, ExposureSnapshot exposure) {
        this.bank = bank;
        this.prior = bank.measurement().prior(plan.audience());
        this.selector = Selector.of(bank.pool(pool), EngineRules.of(plan.rules(), bank.measurement()));
        this.circumstances = circumstances(plan.circumstances());
        this.eligibility = new Eligibility(exposure, seed);
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

    /** The next question after these answers, or why there is none. */
    public Choice next(List<Answered> answered) {
        return selector.next(
                posterior(answered), speed(answered), progress(answered), circumstances, eligibility, WORKSPACE.get());
    }

    /** How many items each barrier keeps out of that choice. */
    public Map<Barrier, Integer> barriers(List<Answered> answered) {
        return selector.barriers(posterior(answered), progress(answered), circumstances, eligibility, WORKSPACE.get());
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

    /** The answers with one more: every answer's site is brought up to date. */
    public List<Answered> after(List<Answered> answered, ItemId item, int category, double seconds) {
        Optional<Observation> observation = observation(item, category);
        Posterior posterior = posterior(answered);
        if (observation.isPresent()) posterior = posterior.after(observation.get());
        List<Answered> more = new ArrayList<>(answered);
        more.add(new Answered(item, category, seconds, 0, 0));
        List<Answered> updated = new ArrayList<>();
        int site = 0;
        for (Answered answer : more) {
            boolean known = bank.find(answer.item()).isPresent();
            updated.add(
                    known
                            ? new Answered(
                                    answer.item(),
                                    answer.category(),
                                    answer.seconds(),
                                    posterior.shift(site),
                                    posterior.precision(site))
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
            speed = speed.after(item.get().time(), counted(answer, item.get()));
        }
        return speed;
    }

    private Progress progress(List<Answered> answered) {
        Progress progress = Progress.NONE;
        for (Answered answer : answered) {
            Optional<Item> item = bank.find(answer.item());
            // Nothing that is retired can be asked again; only sittings that began before banks were kept met one.
            if (item.isEmpty() || !item.get().active()) continue;
            int index = selector.pool().indexOf(answer.item().value());
            progress = progress.after(index, counted(answer, selector.pool().item(index)));
        }
        return progress;
    }

    /** Seconds without what must have been a pause. */
    private double counted(Answered answer, PoolItem item) {
        return Math.min(
                answer.seconds(),
                bank.measurement().times().pauseAfter() * item.time().expectedSeconds());
    }

    private static fr.pixemploi.assessment.adaptive.selection.Circumstances circumstances(Circumstances given) {
        String device = given.device();
        return new fr.pixemploi.assessment.adaptive.selection.Circumstances(
                device == null ? "" : device,
                given.needs().stream().map(PoolItems::name).collect(Collectors.toSet()),
                LANGUAGE,
                given.seen().stream().map(ItemId::value).collect(Collectors.toSet()));
    }
}
