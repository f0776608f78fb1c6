package fr.pixemploi.profile.export.application;

import fr.pixemploi.kit.job.Job;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.export.application.copy.WriteCopy;
import fr.pixemploi.profile.export.domain.Export;
import fr.pixemploi.profile.export.domain.ExportEvents;
import fr.pixemploi.profile.export.domain.Exports;
import fr.pixemploi.profile.export.domain.PartMaker;
import fr.pixemploi.profile.export.domain.PartSource;
import fr.pixemploi.profile.export.domain.PersonCopy;
import fr.pixemploi.profile.export.domain.ToldPart;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.logging.Logger;

/**
 * Fetches the parts one after the other, keeps each as it comes, and makes the copy of them. A service that is down delays it; whatever is
 * killed meanwhile, what was fetched is not fetched again. More than a copy may hold ends it.
 */
@ApplicationScoped
class PutTogether implements Job {
    static final String NAME = "export";
    private static final Logger LOG = Logger.getLogger(PutTogether.class);

    /** Services let go of parts after a day; what is told is fetched long before. */
    private static final Duration BEFORE_TELLING_AGAIN = Duration.ofHours(1);

    private final Exports exports;
    private final PartSource source;
    private final ExportEvents events;
    private final WriteCopy writeCopy;
    private final ProfileSettings.Export settings;
    private final Clock clock;

    PutTogether(
            Exports exports,
            PartSource source,
            ExportEvents events,
            WriteCopy writeCopy,
            ProfileSettings settings,
            Clock clock) {
        this.exports = exports;
        this.source = source;
        this.events = events;
        this.writeCopy = writeCopy;
        this.settings = settings.export();
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        Optional<Export> waiting =
                QuarkusTransaction.requiringNew().call(() -> exports.find(id).filter(Export::isBeingMade));
        List<ToldPart> parts = QuarkusTransaction.requiringNew().call(() -> exports.parts(id));
        // Of a part that is told again later there is another wish.
        if (waiting.isEmpty() || parts.size() < PartMaker.values().length) return true;
        long bytes = parts.stream().mapToLong(ToldPart::bytes).sum();
        if (bytes > settings.longest()) return endAsTooLarge(id, bytes);
        for (ToldPart part : parts) {
            if (stopping.getAsBoolean()) return false;
            if (!part.fetched() && !fetch(id, part)) return true;
        }
        finish(waiting.get());
        return true;
    }

    /** No try would make it smaller; the person asks again once the operator allows more. */
    private boolean endAsTooLarge(UUID id, long bytes) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (exports.lock(id).filter(Export::isBeingMade).isPresent()) exports.endAsTooLarge(id, now());
        });
        LOG.errorf("export %s has %d bytes, more than pixemploi.profile.export.longest", id, bytes);
        return true;
    }

    /** False when the services were told once more instead. */
    private boolean fetch(UUID id, ToldPart part) {
        byte[] body;
        try {
            body = source.fetch(part.maker(), id, part.bytes());
        } catch (PartSource.NoSuchPart e) {
            if (QuarkusTransaction.requiringNew().call(() -> tellAgain(id, part.maker()))) return false;
            throw e;
        }
        if (body.length != part.bytes() || !DigestUtils.sha256Hex(body).equals(part.sha256()))
            throw new PartSource.NotReached("not the part that " + part.maker().code() + " told of");
        QuarkusTransaction.requiringNew().run(() -> exports.keep(id, part.maker(), part.sha256(), body));
        return true;
    }

    private boolean tellAgain(UUID id, PartMaker lost) {
        Instant now = now();
        Optional<Export> export = exports.lock(id)
                .filter(waiting -> waiting.isBeingMade()
                        && waiting.toldAt().plus(BEFORE_TELLING_AGAIN).isBefore(now));
        if (export.isEmpty()) return false;
        exports.tellAgain(id, lost, now);
        events.asked(export.get());
        return true;
    }

    private void finish(Export export) {
        UUID id = export.id();
        Instant readyAt = now();
        Instant expiresAt = readyAt.plus(settings.kept());
        Map<PartMaker, byte[]> bodies = new EnumMap<>(PartMaker.class);
        QuarkusTransaction.requiringNew().run(() -> {
            for (PartMaker maker : PartMaker.values()) bodies.put(maker, exports.body(id, maker));
        });
        PersonCopy copy =
                writeCopy.handle(export.askedAt(), readyAt, export.structureId() == null ? expiresAt : null, bodies);
        QuarkusTransaction.requiringNew().run(() -> {
            if (exports.lock(id).filter(Export::isBeingMade).isPresent()) exports.finish(id, copy, readyAt, expiresAt);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
