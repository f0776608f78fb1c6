package fr.pixemploi.pathway.catalogue.domain.run;

import fr.pixemploi.pathway.catalogue.domain.CatalogueFault;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.Training;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports of the catalogue, with what they brought until it is switched. */
public interface CatalogueRuns {
    void begin(UUID id, String source);

    /**
     * Stages trainings of a run that comes in.
     *
     * @throws CatalogueRefusal.UnknownImport when it was forgotten meanwhile, as {@link #received} and {@link #refuse} do
     */
    void stage(UUID id, String source, List<Training> trainings);

    /** Tells faults of a run; only the first thousand of it are kept. */
    void tell(UUID id, List<CatalogueFault> faults);

    /** Numbers that two trainings of a run have, else ids that two of its actions or sessions have, as faults: the line of the later training. */
    List<CatalogueFault> tellTwice(UUID id, String code, int alreadyTold);

    /** Everything is there. */
    void received(UUID id, String format, CatalogueRun.File file, String head, String tail);

    /** Nothing of it is imported; its rows go, its faults stay. */
    void refuse(UUID id, CatalogueRun.File file);

    /** It never happened: nothing of it stays. */
    void forget(UUID id);

    /**
     * Switches the catalogue of its source to what a received run brought, in the running transaction: waits for others of the source.
     * Of one that is not received any more only rows that it left behind go. One that is older than what is in force, or whose rows a crash took, is refused.
     */
    void switchTo(UUID id);

    Optional<CatalogueRun> find(UUID id);

    /** @param before the id to go on after, or null at the newest */
    List<CatalogueRun> newestFirst(@Nullable UUID before, int limit);

    List<CatalogueFault> faults(UUID id, int after, int limit);

    List<CatalogueChange> changes(UUID id, int after, int limit);

    /** Forgets what arrived never whole for an hour, and faults and changes after a year. */
    void sweep();
}
