package fr.pixemploi.pathway.catalogue.application.mapping;

import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacodes;
import fr.pixemploi.pathway.catalogue.domain.mapping.KnownFormacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.MappingPreview;
import fr.pixemploi.pathway.catalogue.domain.mapping.MappingProposal;
import fr.pixemploi.pathway.catalogue.domain.mapping.Mappings;
import fr.pixemploi.pathway.catalogue.domain.mapping.ProposalWordsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Proposes what a FORMACODE may mean, and shows what a meaning would change. Nothing is kept of either. */
@ApplicationScoped
@Transactional
public class ProposeMapping {
    private static final int TEXTS = 200;
    private static final int EXAMPLES = 10;

    private final Formacodes formacodes;
    private final Mappings mappings;
    private final ProposalWordsInForce words;

    ProposeMapping(Formacodes formacodes, Mappings mappings, ProposalWordsInForce words) {
        this.formacodes = formacodes;
        this.mappings = mappings;
        this.words = words;
    }

    /** @throws CatalogueRefusal.UnknownFormacode when nothing is known of it */
    public MappingProposal handle(Formacode formacode) {
        KnownFormacode known = formacodes.find(formacode).orElseThrow(CatalogueRefusal.UnknownFormacode::new);
        return MappingProposal.of(formacode, known.label(), formacodes.texts(formacode, TEXTS), words.words());
    }

    public MappingPreview preview(Formacode formacode, List<Target> targets) {
        return mappings.preview(formacode, targets, EXAMPLES);
    }
}
