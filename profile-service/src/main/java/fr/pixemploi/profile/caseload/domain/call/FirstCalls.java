package fr.pixemploi.profile.caseload.domain.call;

import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import java.util.List;

/** People in the order in which they are to be called. */
public interface FirstCalls {
    /** Those of a selection for whom a rule applies, after a place in the order. */
    List<FirstCall> of(CaseloadSelection selection, CallTerms terms, FirstCall.Position after, int max);
}
