package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists a person's own pathways, those of joined files included. */
@ApplicationScoped
@Transactional
public class ListMyPathways {
    private final Pathways pathways;
    private final PersonAliases aliases;

    ListMyPathways(Pathways pathways, PersonAliases aliases) {
        this.pathways = pathways;
        this.aliases = aliases;
    }

    public List<Pathway> handle(Caller caller, @Nullable UUID after, int limit) {
        return of(caller.self(), after, limit);
    }

    public List<Pathway> of(UUID person, @Nullable UUID after, int limit) {
        return pathways.ofPerson(aliases.idsOf(person), after, limit);
    }
}
