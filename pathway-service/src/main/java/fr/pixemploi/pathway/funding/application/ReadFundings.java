package fr.pixemploi.pathway.funding.application;

import fr.pixemploi.pathway.funding.domain.Funding;
import fr.pixemploi.pathway.funding.domain.Fundings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Says who pays for training on a day, and what people may be that is asked for. */
@ApplicationScoped
public class ReadFundings {
    private final Fundings fundings;

    ReadFundings(Fundings fundings) {
        this.fundings = fundings;
    }

    public List<Funding> handle(LocalDate day) {
        return fundings.all().stream().filter(funding -> funding.holdsOn(day)).toList();
    }

    public List<Funding.Status> statuses() {
        return fundings.statuses();
    }
}
