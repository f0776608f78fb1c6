package fr.pixemploi.profile.sandbox.application;

import fr.pixemploi.kit.job.Job;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.erasure.application.EraseSandboxFile;
import fr.pixemploi.profile.sandbox.domain.MadePerson;
import fr.pixemploi.profile.sandbox.domain.MadeUpPerson;
import fr.pixemploi.profile.sandbox.domain.SandboxReset;
import fr.pixemploi.profile.sandbox.domain.SandboxResets;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Empties a sandbox and fills it again, a person a step: each step commits with how far it came, under the lock of the reset. Everything is done
 * as for anybody; what is waited for is looked at again a second later.
 */
@ApplicationScoped
class CarryOutReset implements Job {
    static final String NAME = "sandbox-reset";

    private enum Step {
        MADE,
        WAITING,
        OVER
    }

    private final SandboxResets resets;
    private final EraseSandboxFile erase;
    private final MadeUpPeople people;
    private final MakePerson makePerson;
    private final ShareForPerson share;
    private final Duration patience;
    private final Clock clock;

    CarryOutReset(
            SandboxResets resets,
            EraseSandboxFile erase,
            MadeUpPeople people,
            MakePerson makePerson,
            ShareForPerson share,
            ProfileSettings settings,
            Clock clock) {
        this.resets = resets;
        this.erase = erase;
        this.people = people;
        this.makePerson = makePerson;
        this.share = share;
        this.patience = settings.sandbox().patience();
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            Step step = QuarkusTransaction.requiringNew().call(() -> step(id));
            if (step != Step.MADE) return step == Step.OVER;
        }
        return false;
    }

    private Step step(UUID id) {
        Optional<SandboxReset> locked = resets.lock(id);
        if (locked.isEmpty()) return Step.OVER;
        SandboxReset reset = locked.get();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (reset.stage()) {
            case CLEARING -> clear(reset, now);
            case MAKING -> make(reset);
            case PLAYING -> settle(reset, now);
            case DONE -> Step.OVER;
        };
    }

    /** Their rows are gone before anybody comes: references are the same again. */
    private Step clear(SandboxReset reset, Instant now) {
        Optional<UUID> file = resets.fileAfter(reset.structureId(), reset.clearedTo());
        if (file.isPresent()) {
            resets.change(reset.took(file.get(), erase.handle(file.get(), now)));
            return Step.MADE;
        }
        if (!resets.isEmpty(reset.structureId())) {
            // From the first again: a file may have been committed after those with higher ids were passed.
            resets.change(reset.fromTheFirst());
            return Step.WAITING;
        }
        resets.change(reset.at(SandboxReset.ResetStage.MAKING));
        return Step.MADE;
    }

    private Step make(SandboxReset reset) {
        // A partner that registers meanwhile may call somebody as a made-up person is called, who then stays away.
        Set<String> taken = resets.references(reset.structureId());
        Optional<MadeUpPerson> next = people.all().stream()
                .filter(person -> !taken.contains(person.reference()))
                .findFirst();
        next.ifPresentOrElse(
                person -> makePerson.handle(reset, person),
                () -> resets.change(reset.at(SandboxReset.ResetStage.PLAYING)));
        return Step.MADE;
    }

    private Step settle(SandboxReset reset, Instant now) {
        List<MadePerson> awaited = resets.made(reset.id()).stream()
                .filter(person -> !person.settled())
                .toList();
        boolean late = now.isAfter(reset.askedAt().plus(patience));
        if (awaited.isEmpty() || late) {
            resets.change(reset.ended(now));
            return Step.OVER;
        }
        Set<MadePerson> ready = awaited.stream().filter(this::hasAll).collect(Collectors.toSet());
        ready.forEach(person -> people.called(person.reference())
                .ifPresent(wish ->
                        share.handle(reset, person.beneficiaryId(), wish, resets.results(person.beneficiaryId()))));
        ready.forEach(person -> resets.settle(person.beneficiaryId()));
        return ready.isEmpty() ? Step.WAITING : Step.MADE;
    }

    private boolean hasAll(MadePerson person) {
        int wanted =
                people.called(person.reference()).map(MadeUpPerson::results).orElse(0);
        return resets.results(person.beneficiaryId()).size() >= wanted;
    }
}
