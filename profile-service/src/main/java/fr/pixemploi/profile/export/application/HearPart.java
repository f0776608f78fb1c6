package fr.pixemploi.profile.export.application;

import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.profile.export.domain.Export;
import fr.pixemploi.profile.export.domain.Exports;
import fr.pixemploi.profile.export.domain.PartMaker;
import fr.pixemploi.profile.export.domain.ToldPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** A service has made its part. Once all have, the copy is put together. */
@ApplicationScoped
@Transactional
public class HearPart {
    private final Exports exports;
    private final Jobs jobs;

    HearPart(Exports exports, Jobs jobs) {
        this.exports = exports;
        this.jobs = jobs;
    }

    /** Of an export that is made, or gone with its person, it is news no more. */
    public void handle(UUID exportId, ToldPart part) {
        Optional<Export> waiting = exports.lock(exportId).filter(Export::isBeingMade);
        if (waiting.isEmpty()) return;
        exports.note(exportId, part);
        if (exports.parts(exportId).size() == PartMaker.values().length) jobs.wish(PutTogether.NAME, exportId);
    }
}
