package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.Mappings;
import fr.pixemploi.pathway.catalogue.domain.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says what a FORMACODE means in competences; the catalogue follows at once. */
@ApplicationScoped
public class MapFormacode {
    private final Mappings mappings;

    MapFormacode(Mappings mappings) {
        this.mappings = mappings;
    }

    /** @param targets none: it means nothing of the framework */
    @Transactional
    public void handle(String formacode, List<Target> targets, String version) {
        mappings.replace(formacode, targets, version);
    }
}
