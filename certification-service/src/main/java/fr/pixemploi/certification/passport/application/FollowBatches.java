package fr.pixemploi.certification.passport.application;

import fr.pixemploi.certification.passport.domain.PassportBatch;
import fr.pixemploi.certification.passport.domain.PassportBatches;
import fr.pixemploi.certification.passport.domain.PassportRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Operators see what became of batches. */
@ApplicationScoped
@Transactional
public class FollowBatches {
    private final PassportBatches batches;

    FollowBatches(PassportBatches batches) {
        this.batches = batches;
    }

    public List<PassportBatch> newestFirst(@Nullable UUID after, int limit) {
        return batches.newestFirst(after, limit);
    }

    public PassportBatch find(UUID id) {
        return batches.find(id).orElseThrow(PassportRefusal.NotFound::new);
    }
}
