package fr.pixemploi.certification.deliberation.application;

import fr.pixemploi.certification.deliberation.domain.Deliberation;
import fr.pixemploi.certification.deliberation.domain.DeliberationRefusal;
import fr.pixemploi.certification.deliberation.domain.Deliberations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the meetings of the jury, with what became of each session. */
@ApplicationScoped
@Transactional
public class ReadDeliberations {
    private final Deliberations deliberations;

    ReadDeliberations(Deliberations deliberations) {
        this.deliberations = deliberations;
    }

    public Deliberation one(UUID id) {
        return deliberations.find(id).orElseThrow(DeliberationRefusal.NotFound::new);
    }

    public List<Deliberation> handle(@Nullable UUID after, int limit) {
        return deliberations.list(after, limit);
    }
}
