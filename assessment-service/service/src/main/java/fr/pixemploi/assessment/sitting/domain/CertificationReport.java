package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.sitting.domain.answer.FocusLoss;
import java.util.List;

/**
 * What certification is told of a certification sitting that is over.
 *
 * @param measured what the answers say
 * @param withRestSkipped the same as if the questions not put had been skipped
 * @param bank that the questions were of
 * @param focusLosses questions whose page was left
 */
public record CertificationReport(
        Sitting sitting,
        List<Measure> measured,
        List<Measure> withRestSkipped,
        ItemBank bank,
        Framework framework,
        List<FocusLoss> focusLosses) {
    public CertificationReport {
        measured = List.copyOf(measured);
        focusLosses = List.copyOf(focusLosses);
        withRestSkipped = List.copyOf(withRestSkipped);
    }
}
