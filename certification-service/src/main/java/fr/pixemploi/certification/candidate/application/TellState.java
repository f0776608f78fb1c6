package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateEvents;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.session.application.RecallSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Says what a candidate is now, with the time and the questions of their test under the rules of its session. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellState {
    private final RecallSession recallSession;
    private final RecallVersion recallVersion;
    private final CandidateEvents events;

    TellState(RecallSession recallSession, RecallVersion recallVersion, CandidateEvents events) {
        this.recallSession = recallSession;
        this.recallVersion = recallVersion;
        this.events = events;
    }

    public void handle(Candidate changed) {
        CertificationVersion version =
                recallVersion.handle(recallSession.handle(changed.sessionId()).versionId());
        double extra = changed.extraTimePercentage();
        events.changed(changed, version.authorisationTime(extra), version.testTime(extra), version.testQuestions());
    }
}
