package fr.pixemploi.assessment.journey;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Asked;
import java.time.Instant;
import java.util.UUID;

/** Puts a chosen question before a person, where the test itself would have chosen another one. */
final class PlacedSittings {
    private PlacedSittings() {}

    static void ask(Sittings sittings, String sitting, String item) {
        Sitting open = sittings.find(UUID.fromString(sitting)).orElseThrow();
        Sitting asked = new Sitting(
                open.id(),
                open.beneficiary(),
                open.origin(),
                open.plan(),
                open.entry(),
                open.seed(),
                open.bankVersion(),
                open.exposure(),
                open.startedAt(),
                open.status(),
                new Asked(new ItemId(item), open.current().at()),
                open.answered(),
                open.hold(),
                open.devices(),
                open.endsAt(),
                open.revision(),
                open.endedAt(),
                open.endReason(),
                open.resultId());
        if (!sittings.update(asked, Instant.now())) throw new IllegalStateException("the sitting changed meanwhile");
    }
}
