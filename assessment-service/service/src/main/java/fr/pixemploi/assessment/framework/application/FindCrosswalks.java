package fr.pixemploi.assessment.framework.application;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.framework.domain.Crosswalk;
import fr.pixemploi.assessment.framework.domain.Crosswalks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows what a framework corresponds to elsewhere. */
@ApplicationScoped
public class FindCrosswalks {
    private final Crosswalks crosswalks;

    FindCrosswalks(Crosswalks crosswalks) {
        this.crosswalks = crosswalks;
    }

    public List<Crosswalk> handle(Framework framework) {
        return crosswalks.from(framework.code());
    }
}
