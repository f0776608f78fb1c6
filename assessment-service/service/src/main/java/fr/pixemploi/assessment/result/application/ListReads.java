package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.result.domain.ResultRefusal;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.assessment.result.domain.grant.ReadBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a person who else read a result of theirs, newest first. */
@ApplicationScoped
public class ListReads {
    private final Results results;

    ListReads(Results results) {
        this.results = results;
    }

    @Transactional
    public List<ReadBy> handle(UUID beneficiary, UUID result, @Nullable UUID olderThan, int limit) {
        if (results.findOwn(result, beneficiary).isEmpty()) throw new ResultRefusal.ResultUnknown();
        return results.reads(result, olderThan, limit);
    }
}
