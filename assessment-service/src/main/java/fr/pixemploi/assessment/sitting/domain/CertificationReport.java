package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.framework.domain.Framework;
import java.util.List;

/**
 * What certification is told of a certification sitting that is over.
 *
 * @param measured what the answers say
 * @param withRestSkipped the same as if the questions not put had been skipped
 * @param bank that the questions were of
 */
public record CertificationReport(
        Sitting sitting, List<Measure> measured, List<Measure> withRestSkipped, ItemBank bank, Framework framework) {
    public CertificationReport {
        measured = List.copyOf(measured);
        withRestSkipped = List.copyOf(withRestSkipped);
    }
}
