package fr.pixemploi.pathway.effectiveness.application;

import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Job;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.pathway.effectiveness.domain.Effectiveness;
import fr.pixemploi.pathway.effectiveness.domain.EffectivenessRefusal;
import fr.pixemploi.pathway.effectiveness.domain.EffectivenessSettings;
import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.history.Histories;
import fr.pixemploi.pathway.effectiveness.domain.history.History;
import fr.pixemploi.pathway.effectiveness.domain.history.MeasuredScale;
import fr.pixemploi.pathway.effectiveness.domain.run.EffectRun;
import fr.pixemploi.pathway.effectiveness.domain.run.EffectRuns;
import fr.pixemploi.pathway.effectiveness.domain.run.Measured;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Attendance;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Learns each night what offers do, one run at a time. A run reads what accords cover now, keeps nothing of it but effects, and leaves what
 * the one before learned when it fails.
 */
@ApplicationScoped
public class LearnEffects implements Job {
    private static final Logger LOG = Logger.getLogger(LearnEffects.class);
    private static final int LONGEST_SECONDS = 60 * 60;
    /** Recommendations name the run that they were computed with. A proposal. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final NamedGround named;
    private final Histories histories;
    private final EffectRuns runs;
    private final ConsentNews consentNews;
    private final Jobs jobs;
    private final Clock clock;

    LearnEffects(
            NamedGround named, Histories histories, EffectRuns runs, ConsentNews consentNews, Jobs jobs, Clock clock) {
        this.named = named;
        this.histories = histories;
        this.runs = runs;
        this.consentNews = consentNews;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "learn-effects";
    }

    /** One run a night, whichever instance is first. */
    @Scheduled(cron = "{pixemploi.pathway.effectiveness.at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void night() {
        LegalGround ground = named.settings().ground();
        if (ground != null && !runs.begunByTheClock(clock.instant().truncatedTo(ChronoUnit.DAYS))) begin(ground, true);
    }

    /**
     * Begins a run; while one runs already, that one is it.
     *
     * @throws EffectivenessRefusal.Off without a legal ground
     */
    @Transactional
    public EffectRun begin() {
        LegalGround ground = named.settings().ground();
        if (ground == null) throw new EffectivenessRefusal.Off();
        return begin(ground, false);
    }

    private EffectRun begin(LegalGround ground, boolean byTheClock) {
        EffectRun run = new EffectRun(
                Ids.next(),
                EffectRun.State.RUNNING,
                ground,
                named.settings().rules().version(),
                clock.instant(),
                null,
                null,
                0);
        if (!runs.begin(run, byTheClock)) return runs.last().orElseThrow();
        jobs.wish(name(), run.id());
        return run;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        Optional<EffectRun> found = QuarkusTransaction.requiringNew().call(() -> runs.find(id));
        if (found.isEmpty() || found.get().state() != EffectRun.State.RUNNING) return true;
        EffectRun.Failure failure = attempt(found.get());
        if (failure != null) QuarkusTransaction.requiringNew().run(() -> runs.fail(id, failure, clock.instant()));
        return true;
    }

    private EffectRun.@Nullable Failure attempt(EffectRun run) {
        EffectivenessSettings settings = named.settings();
        if (!run.ground().equals(settings.ground())) return EffectRun.Failure.GROUND_CHANGED;
        if (!QuarkusTransaction.requiringNew().call(consentNews::areFresh)) return EffectRun.Failure.CONSENT_NEWS_STALE;
        try {
            learn(run, settings);
            return null;
        } catch (RuntimeException e) {
            LOG.errorf(e, "what offers do was not learned; what was known stays");
            return EffectRun.Failure.ERROR;
        }
    }

    private void learn(EffectRun run, EffectivenessSettings settings) {
        List<MeasuredOffer> offers = new ArrayList<>(List.of(MeasuredOffer.ADDED));
        List<Trajectory> people = new ArrayList<>();
        Optional<MeasuredScale> scale = QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .call(() -> {
                    List<History> read = histories.covered(run.ground(), clock.instant());
                    Optional<MeasuredScale> most = MeasuredScale.ofMost(read);
                    most.ifPresent(
                            on -> read.forEach(history -> history.trajectory(on).ifPresent(people::add)));
                    offers.addAll(histories.offers(followed(people)));
                    return most;
                });
        // No transaction is open while it thinks.
        Effects effects = Effectiveness.measure(settings, offers, () -> people);
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> runs.done(new Measured(run.id(), now, scale.orElse(null), effects), now.minus(KEPT)));
    }

    private static Set<UUID> followed(List<Trajectory> people) {
        return people.stream()
                .flatMap(person -> person.followed().stream())
                .map(Attendance::offer)
                .collect(Collectors.toSet());
    }
}
