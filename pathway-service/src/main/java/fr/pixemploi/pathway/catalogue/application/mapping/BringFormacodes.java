package fr.pixemploi.pathway.catalogue.application.mapping;

import fr.pixemploi.pathway.catalogue.domain.mapping.Formacodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes in what an operator brings of FORMACODEs, each time in the place of all that was there. */
@ApplicationScoped
@Transactional
public class BringFormacodes {
    private final Formacodes formacodes;

    BringFormacodes(Formacodes formacodes) {
        this.formacodes = formacodes;
    }

    public void labels(List<Formacodes.Entry> labels) {
        formacodes.replaceLabels(labels);
    }

    public void romes(List<Formacodes.Entry> romes) {
        formacodes.replaceRomes(romes);
    }
}
