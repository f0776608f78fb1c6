package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.adaptive.model.Logistic;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import java.time.Instant;

/** The question that waits for an answer, with the parameters it was chosen by: they stay, whatever the bank becomes. */
public record Asked(ItemId item, CompetenceCode competence, Logistic parameters, Instant at) {
    static Asked of(Item item, Instant at) {
        return new Asked(item.id(), item.competence(), item.parameters(), at);
    }
}
