package fr.pixemploi.profile.export.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.export.domain.Export;
import fr.pixemploi.profile.export.domain.ExportEvents;
import fr.pixemploi.profile.export.domain.ExportRefusal;
import fr.pixemploi.profile.export.domain.Exports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins an export and tells the services, which make their parts at once: one at a time of a person, and not every hour. */
@ApplicationScoped
@Transactional
class BeginExport {
    private final Exports exports;
    private final ExportEvents events;
    private final Duration pause;
    private final Clock clock;

    BeginExport(Exports exports, ExportEvents events, ProfileSettings settings, Clock clock) {
        this.exports = exports;
        this.events = events;
        this.pause = settings.export().pause();
        this.clock = clock;
    }

    Export handle(UUID person, Set<UUID> files) {
        return begin(person, files, null, null);
    }

    /** Of one file, which a structure was asked for at its desk. */
    Export atDesk(UUID file, UUID structureId, UUID requestId) {
        return begin(file, Set.of(file), structureId, requestId);
    }

    private Export begin(UUID person, Set<UUID> files, @Nullable UUID structureId, @Nullable UUID requestId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Export export = new Export(Ids.next(), person, files, structureId, requestId, now, now, null, null, null);
        // What was asked for lately first: whoever sends twice in a row reads that it is being made.
        boolean isLate = exports.lastAsked(person)
                .map(last -> last.plus(pause))
                .filter(now::isBefore)
                .isPresent();
        if (!isLate && exports.begin(export)) {
            events.asked(export);
            return export;
        }
        throw refusal(person, now);
    }

    private ExportRefusal refusal(UUID person, Instant now) {
        boolean isUnderWay =
                exports.of(person, null).stream().anyMatch(export -> export.state(now) == Export.State.BEING_MADE);
        return exports.lastAsked(person)
                .filter(last -> !isUnderWay)
                .<ExportRefusal>map(last -> new ExportRefusal.AskedLately(Duration.between(now, last.plus(pause))))
                .orElseGet(ExportRefusal.UnderWay::new);
    }
}
