package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.PathwayStatus;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists what a structure prescribed; those to whom it was prescribed will know that it was looked at. */
@ApplicationScoped
@Transactional
public class ListStructurePathways {
    private final Pathways pathways;
    private final PersonAliases aliases;
    private final ReadNews readNews;

    ListStructurePathways(Pathways pathways, PersonAliases aliases, ReadNews readNews) {
        this.pathways = pathways;
        this.aliases = aliases;
        this.readNews = readNews;
    }

    /** @param completeUpTo of a first page: what is written later is found by asking since then; null of the others */
    public record Listed(List<Pathway> pathways, @Nullable Instant completeUpTo) {}

    /**
     * Which are listed.
     *
     * @param since when they changed at the earliest; null for all
     * @param beneficiary whose they are, under whichever id; null for everybody
     * @param statuses how far they are; empty for all
     */
    public record Asked(@Nullable Instant since, @Nullable UUID beneficiary, Set<PathwayStatus> statuses) {}

    /**
     * @param limit one more than are shown
     * @throws PathwayRefusal when the caller is neither adviser nor manager there, nor a system of the structure that may read
     */
    public Listed handle(Caller caller, UUID structure, Asked asked, @Nullable UUID after, int limit) {
        boolean system =
                caller.has(StructureRole.PARTNER, structure) && caller.scopes().contains("results:read");
        if (!system && !caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new PathwayRefusal.NotThere();
        // Before anything is read.
        Instant completeUpTo = after == null ? pathways.completeUpTo() : null;
        UUID person = asked.beneficiary();
        List<Pathway> read = pathways.ofStructure(
                structure,
                new Pathways.Wanted(
                        asked.since(), person == null ? null : Set.copyOf(aliases.idsOf(person)), asked.statuses()),
                after,
                limit);
        readNews.tellOnceADay(
                read.stream().limit(limit - 1L).map(Pathway::beneficiaryId).toList(),
                ReadNews.Reading.of("pathway", caller, structure));
        return new Listed(read, completeUpTo);
    }
}
