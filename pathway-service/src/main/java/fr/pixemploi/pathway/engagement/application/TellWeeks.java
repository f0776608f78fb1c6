package fr.pixemploi.pathway.engagement.application;

import fr.pixemploi.pathway.engagement.domain.AskedHoursList;
import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.engagement.domain.Week;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the hours of each week of what somebody follows or could follow, beside those that the contrat d'engagement asks. */
@ApplicationScoped
public class TellWeeks {
    private final AskedHoursList asked;

    TellWeeks(AskedHoursList asked) {
        this.asked = asked;
    }

    /** @param engagement what was agreed with the person */
    public List<Week> handle(List<Week.Stretch> stretches, Engagement engagement) {
        return Week.of(stretches, engagement, asked.all());
    }
}
