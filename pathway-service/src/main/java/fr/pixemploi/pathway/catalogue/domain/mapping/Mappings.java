package fr.pixemploi.pathway.catalogue.domain.mapping;

import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What FORMACODEs mean in competences, for trainings that do not say it themselves. */
public interface Mappings {
    /**
     * Adds a version, which is in force from now on: its trainings do what it says.
     *
     * @throws CatalogueRefusal.ChangedMeanwhile when somebody else added that version first
     */
    void put(FormacodeMapping mapping);

    /** All versions of a code, the newest first. */
    List<FormacodeMapping> history(Formacode formacode, @Nullable Integer before, int limit);

    /** What would change; nothing does. */
    MappingPreview preview(Formacode formacode, List<Target> targets, int examples);
}
