package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.sitting.domain.AdaptiveEngine;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.answer.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps an answer that changes more than its sitting: the last one, which leads to a result, and one that is a file. */
@ApplicationScoped
class KeepLastAnswer {
    private final Sittings sittings;
    private final CompleteSitting completeSitting;
    private final Uploads uploads;

    KeepLastAnswer(Sittings sittings, CompleteSitting completeSitting, Uploads uploads) {
        this.sittings = sittings;
        this.completeSitting = completeSitting;
        this.uploads = uploads;
    }

    /**
     * All of it, or nothing.
     *
     * @param read the sitting as it was read
     * @param after what the answer makes of it
     * @param upload the file, which is deleted some time after it was graded
     * @return what was kept; empty when the sitting changed since it was read
     */
    @Transactional
    public Optional<Sitting> handle(
            Sitting read,
            Sitting after,
            RecordedAnswer answer,
            @Nullable UUID upload,
            AdaptiveEngine engine,
            Instant now) {
        boolean changed = sittings.lock(read.id(), read.beneficiary())
                .filter(locked -> locked.revision() == read.revision())
                .isEmpty();
        if (changed) return Optional.empty();
        if (upload != null) uploads.graded(upload, now);
        Sitting ended = after.status() == SittingStatus.OPEN ? after : completeSitting.handle(after, engine, answer);
        if (!sittings.record(ended, answer, now)) throw new IllegalStateException("a locked sitting changed");
        return Optional.of(ended);
    }
}
