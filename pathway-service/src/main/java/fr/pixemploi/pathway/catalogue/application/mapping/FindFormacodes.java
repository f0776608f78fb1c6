package fr.pixemploi.pathway.catalogue.application.mapping;

import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.FormacodeMapping;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacodes;
import fr.pixemploi.pathway.catalogue.domain.mapping.KnownFormacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.Mappings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds FORMACODEs with what they mean, and meant before. */
@ApplicationScoped
@Transactional
public class FindFormacodes {
    private final Formacodes formacodes;
    private final Mappings mappings;

    FindFormacodes(Formacodes formacodes, Mappings mappings) {
        this.formacodes = formacodes;
        this.mappings = mappings;
    }

    public List<KnownFormacode> list(Formacodes.@Nullable Wanted wanted, @Nullable String after, int limit) {
        return formacodes.list(wanted, after, limit);
    }

    /** @throws CatalogueRefusal.UnknownFormacode when nothing is known of it */
    public KnownFormacode one(Formacode formacode) {
        return formacodes.find(formacode).orElseThrow(CatalogueRefusal.UnknownFormacode::new);
    }

    /** The newest first. */
    public List<FormacodeMapping> history(Formacode formacode, @Nullable Integer before, int limit) {
        return mappings.history(one(formacode).formacode(), before, limit);
    }
}
