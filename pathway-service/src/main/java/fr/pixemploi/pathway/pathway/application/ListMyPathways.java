package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the caller's own pathways. */
@ApplicationScoped
@Transactional
public class ListMyPathways {
    private final Pathways pathways;

    ListMyPathways(Pathways pathways) {
        this.pathways = pathways;
    }

    public List<Pathway> handle(Caller caller, @Nullable UUID after, int limit) {
        return pathways.ofBeneficiary(caller.self(), after, limit);
    }
}
