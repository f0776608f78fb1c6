package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.check.Linkage;
import java.util.ArrayList;
import java.util.List;

/** What a psychometrician must know before trusting a calibration, in sentences. */
final class CalibrationWarnings {
    private CalibrationWarnings() {}

    static List<String> of(CalibrationRun run) {
        List<String> warnings = new ArrayList<>();
        if (!run.calibrated.hasConverged()) warnings.add("did not converge: the figures are not final");
        Linkage linkage = Linkage.of(
                run.calibrated.answers(), run.items, run.bank.competences().size(), run.choices.minPersons());
        for (int d = 0; d < linkage.parts().size(); d++) {
            String competence = run.bank.competences().get(d);
            if (linkage.parts().get(d) == 0)
                warnings.add("competence " + competence + " has no item with enough answers");
            if (linkage.parts().get(d) > 1)
                warnings.add("the items of competence " + competence + " fall into "
                        + linkage.parts().get(d)
                        + " parts that share no person: they are comparable only if all people are of one population");
        }
        for (Linkage.Pair pair : linkage.apart())
            warnings.add("competences " + run.bank.competences().get(pair.first()) + " and "
                    + run.bank.competences().get(pair.second()) + " were both answered by " + pair.persons()
                    + " persons only: their correlation is hardly known");
        long kept =
                run.reasons.stream().filter(reason -> !reason.words.isEmpty()).count();
        if (kept > 0 && !run.isOnBankScale)
            warnings.add(kept + " items are left as they were, on the scale of the bank in use");
        return warnings;
    }
}
