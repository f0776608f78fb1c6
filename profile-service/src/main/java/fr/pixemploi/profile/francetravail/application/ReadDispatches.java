package fr.pixemploi.profile.francetravail.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.francetravail.application.payload.ComposePayload;
import fr.pixemploi.profile.francetravail.domain.Dispatch;
import fr.pixemploi.profile.francetravail.domain.Dispatches;
import fr.pixemploi.profile.francetravail.domain.FranceTravailRefusal;
import fr.pixemploi.profile.francetravail.domain.Progress;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A structure's own system reads on in its dispatches, or looks at those that are held back; the people whom it reads of will know. */
@ApplicationScoped
public class ReadDispatches {
    /** @param nextPlace after which to go on; null when nothing follows */
    public record Portion(
            List<DispatchView> dispatches, @Nullable Long nextPlace) {}

    private final Dispatches dispatches;
    private final MakeDispatches make;
    private final ReleaseDispatches release;
    private final ComposePayload compose;
    private final GetStructure getStructure;
    private final NoteFileRead noteRead;
    private final Clock clock;

    ReadDispatches(
            Dispatches dispatches,
            MakeDispatches make,
            ReleaseDispatches release,
            ComposePayload compose,
            GetStructure getStructure,
            NoteFileRead noteRead,
            Clock clock) {
        this.dispatches = dispatches;
        this.make = make;
        this.release = release;
        this.compose = compose;
        this.getStructure = getStructure;
        this.noteRead = noteRead;
        this.clock = clock;
    }

    /** What fits; what does not is held back from now on. Something follows in any case, later. */
    public Portion told(Caller caller, UUID structureId, long after, int max) {
        check(caller, structureId);
        release.handle(structureId);
        return QuarkusTransaction.requiringNew().call(() -> read(caller, structureId, after, max));
    }

    private Portion read(Caller caller, UUID structureId, long after, int max) {
        Dispatches.Portion looked = dispatches.of(structureId, after, max);
        List<MadeDispatch> made = make.handle(looked.placed());
        List<MadeDispatch> told = made.stream().filter(MadeDispatch::fits).toList();
        dispatches.hold(structureId, ids(made.stream().filter(each -> !each.fits())), clock.instant());
        note(caller, structureId, told);
        return new Portion(views(structureId, told, looked.placed()), looked.lastPlace());
    }

    /** What is held back now, and why; without what fits since, which comes once it is looked at again. */
    public Portion held(Caller caller, UUID structureId, long after, int max) {
        check(caller, structureId);
        release.handle(structureId);
        return QuarkusTransaction.requiringNew().call(() -> readHeld(caller, structureId, after, max));
    }

    private Portion readHeld(Caller caller, UUID structureId, long after, int max) {
        List<Dispatches.Placed> held = dispatches.held(structureId, after, max);
        List<MadeDispatch> told =
                make.handle(held).stream().filter(each -> !each.fits()).toList();
        note(caller, structureId, told);
        return new Portion(
                views(structureId, told, held),
                held.size() < max ? null : held.getLast().place());
    }

    private static void check(Caller caller, UUID structureId) {
        if (!caller.has(StructureRole.PARTNER, structureId)) throw new FranceTravailRefusal.NoSuchStructure();
    }

    private static List<UUID> ids(Stream<MadeDispatch> made) {
        return made.map(each -> each.dispatch().id()).toList();
    }

    private List<DispatchView> views(UUID structureId, List<MadeDispatch> made, List<Dispatches.Placed> placed) {
        Map<UUID, Long> places =
                placed.stream().collect(Collectors.toMap(Dispatches.Placed::id, Dispatches.Placed::place));
        // Absent, and not false, where people are real: their dispatches are the shape's and nothing more.
        Boolean sandbox =
                getStructure.find(structureId).filter(Structure::sandbox).isPresent() ? Boolean.TRUE : null;
        return made.stream()
                .map(each -> view(
                        each, Objects.requireNonNull(places.get(each.dispatch().id())), sandbox))
                .toList();
    }

    private DispatchView view(MadeDispatch made, long place, @Nullable Boolean sandbox) {
        Instant placedAt = Instant.EPOCH.plus(place, ChronoUnit.MICROS);
        String page = Optional.ofNullable(made.dispatch().person())
                .flatMap(person -> compose.pageOf(person.file()))
                .orElse(null);
        return made.fits()
                ? new DispatchView(made.dispatch().id(), placedAt, made.payload(), page, sandbox, null)
                : new DispatchView(made.dispatch().id(), placedAt, null, page, sandbox, made.faults());
    }

    private void note(Caller caller, UUID structureId, List<MadeDispatch> told) {
        note(caller, structureId, NoteFileRead.Part.RESULT, told.stream().filter(ReadDispatches::tellsResult));
        note(caller, structureId, NoteFileRead.Part.NEWS, told.stream().filter(made -> !tellsResult(made)));
    }

    private static boolean tellsResult(MadeDispatch made) {
        return made.fits() && made.dispatch().progress() == Progress.SHARED;
    }

    private void note(Caller caller, UUID structureId, NoteFileRead.Part part, Stream<MadeDispatch> read) {
        List<UUID> people = read.map(made -> made.dispatch().person())
                .filter(Objects::nonNull)
                .map(Dispatch.Person::file)
                .distinct()
                .toList();
        if (!people.isEmpty()) noteRead.handle(caller, structureId, people, part);
    }
}
