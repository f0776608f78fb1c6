package fr.pixemploi.assessment.authoring.application;

import fr.pixemploi.assessment.authoring.domain.Publication;
import fr.pixemploi.assessment.authoring.domain.Publications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads what was published, newest first. */
@ApplicationScoped
public class FindVersions {
    private final Publications publications;

    FindVersions(Publications publications) {
        this.publications = publications;
    }

    /** @param before number after the first one; {@link Long#MAX_VALUE} for the beginning */
    @Transactional
    public List<Publication> handle(long before, int limit) {
        return publications.list(before, limit);
    }

    /** One that was published. */
    @Transactional
    public Publication one(long number) {
        return publications.list(number + 1, 1).getFirst();
    }
}
