package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import fr.pixemploi.profile.beneficiary.application.HoldFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.UnusedFiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Erases people whose files nobody used for as long as files are kept: in all services, as if they had asked for it, each in a transaction of
 * its own. What statistics count of them goes on being counted.
 */
@ApplicationScoped
class EraseUnusedFiles implements EndOfRetention {
    private static final Logger LOG = Logger.getLogger(EraseUnusedFiles.class);
    private static final int AT_A_TIME = 200;

    private final UnusedFiles files;
    private final HoldFile holdFile;
    private final BeginErasure begin;
    private final RegisterTerms terms;
    private final Clock clock;

    EraseUnusedFiles(UnusedFiles files, HoldFile holdFile, BeginErasure begin, RegisterTerms terms, Clock clock) {
        this.files = files;
        this.holdFile = holdFile;
        this.begin = begin;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unused-files";
    }

    @Override
    public long letGo(boolean dry, BooleanSupplier stopping) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Instant> kept = terms.keptFrom("file", now);
        if (kept.isEmpty()) return 0;
        Instant before = kept.get();
        long all = 0;
        long failed = 0;
        @Nullable UUID last = null;
        List<UUID> some;
        do {
            some = files.unusedSince(before, now, last, AT_A_TIME);
            for (UUID id : some) {
                if (stopping.getAsBoolean()) return all;
                last = id;
                try {
                    if (dry || QuarkusTransaction.requiringNew().call(() -> isBegun(id, before, now))) all++;
                } catch (RuntimeException e) {
                    // Somebody is at it; the others go all the same.
                    LOG.warn("an unused file could not be taken out; the next night tries again", e);
                    failed++;
                }
            }
        } while (some.size() == AT_A_TIME);
        if (failed > 0) throw new IllegalStateException(failed + " unused files stay, " + all + " go");
        return all;
    }

    private boolean isBegun(UUID id, Instant before, Instant now) {
        List<Beneficiary> own = holdFile.all(id);
        // Asked again: somebody may have used it since the page was read.
        if (own.isEmpty() || !files.isUnused(id, before, now)) return false;
        begin.handle(own, new BeginErasure.Wish(Erasure.Cause.NOT_USED, null, null, null), now);
        return true;
    }
}
