package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.Week;
import fr.pixemploi.pathway.pathway.domain.engagement.AskedHoursList;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the hours of each week of a pathway, beside those that the contrat d'engagement asks. */
@ApplicationScoped
public class TellWeeks {
    private final AskedHoursList asked;

    TellWeeks(AskedHoursList asked) {
        this.asked = asked;
    }

    public List<Week> handle(Pathway pathway) {
        return Week.of(pathway, asked.all());
    }
}
