package fr.pixemploi.certification.deliberation.application;

import fr.pixemploi.certification.deliberation.domain.DeliberatedPlace;
import fr.pixemploi.certification.deliberation.domain.Deliberation;
import fr.pixemploi.certification.deliberation.domain.DeliberationRefusal;
import fr.pixemploi.certification.deliberation.domain.Deliberations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the meetings of the jury, with what became of each session. */
@ApplicationScoped
@Transactional
public class ReadDeliberations {
    private final Deliberations deliberations;

    ReadDeliberations(Deliberations deliberations) {
        this.deliberations = deliberations;
    }

    /**
     * A meeting, with when and where its sessions were held.
     *
     * @param places by the sessions' ids
     */
    public record Read(Deliberation deliberation, Map<UUID, DeliberatedPlace> places) {}

    public Deliberation one(UUID id) {
        return deliberations.find(id).orElseThrow(DeliberationRefusal.NotFound::new);
    }

    public Read placed(Deliberation deliberation) {
        return placed(List.of(deliberation)).getFirst();
    }

    public List<Read> handle(@Nullable UUID after, int limit) {
        return placed(deliberations.list(after, limit));
    }

    private List<Read> placed(List<Deliberation> read) {
        Map<UUID, DeliberatedPlace> places = deliberations.places(read.stream()
                .flatMap(it -> it.sessions().stream())
                .map(Deliberation.Deliberated::sessionId)
                .collect(Collectors.toSet()));
        return read.stream().map(it -> new Read(it, places)).toList();
    }
}
