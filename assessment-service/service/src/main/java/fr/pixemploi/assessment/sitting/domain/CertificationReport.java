package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.FocusLoss;
import fr.pixemploi.assessment.sitting.domain.answer.RaisedAlert;
import java.util.List;

/**
 * What certification is told of a certification sitting that is over. Both posteriors are made afresh, so that certification gets the
 * same from the prior and the answers.
 *
 * @param measured what the answers say
 * @param skipped questions that were still owed, as if they had been put and skipped
 * @param withRestSkipped what the answers and these say
 * @param bank that the questions were of
 * @param focusLosses questions whose page was left
 * @param alerts what the candidate said was wrong
 */
public record CertificationReport(
        Sitting sitting,
        Posterior measured,
        List<Answered> skipped,
        Posterior withRestSkipped,
        ItemBank bank,
        Framework framework,
        List<FocusLoss> focusLosses,
        List<RaisedAlert> alerts) {
    public CertificationReport {
        skipped = List.copyOf(skipped);
        focusLosses = List.copyOf(focusLosses);
        alerts = List.copyOf(alerts);
    }

    public static CertificationReport of(
            Sitting over,
            AdaptiveEngine engine,
            Framework framework,
            List<FocusLoss> focusLosses,
            List<RaisedAlert> alerts) {
        List<Answered> given = over.answered();
        List<Answered> all = over.withTheRestSkipped(engine).answered();
        return new CertificationReport(
                over,
                engine.posteriorAfresh(given),
                all.subList(given.size(), all.size()).stream()
                        .filter(Answered::counts)
                        .toList(),
                engine.posteriorAfresh(all),
                engine.bank(),
                framework,
                focusLosses,
                alerts);
    }
}
