package fr.pixemploi.profile.export.application;

import fr.pixemploi.profile.export.domain.Export;
import fr.pixemploi.profile.export.domain.ExportRefusal;
import fr.pixemploi.profile.export.domain.Exports;
import fr.pixemploi.profile.export.domain.PersonCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The copy of an export, while it is there. */
@ApplicationScoped
@Transactional
class TakeCopy {
    private final Exports exports;
    private final Clock clock;

    TakeCopy(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    byte[] archive(Export export) {
        check(export);
        return exports.archive(export.id()).orElseThrow(ExportRefusal.Ended::new);
    }

    PersonCopy.Page page(Export export) {
        check(export);
        return exports.page(export.id()).orElseThrow(ExportRefusal.Ended::new);
    }

    private void check(Export export) {
        switch (export.state(clock.instant())) {
            case BEING_MADE -> throw new ExportRefusal.NotReady();
            case TOO_LARGE -> throw new ExportRefusal.TooLarge();
            case ENDED -> throw new ExportRefusal.Ended();
            case READY -> {
                // As it should be.
            }
        }
    }
}
