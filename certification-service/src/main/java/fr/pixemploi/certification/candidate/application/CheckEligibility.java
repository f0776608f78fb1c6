package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.Shown;
import fr.pixemploi.certification.centre.application.CheckAccreditation;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.session.application.change.SessionRescheduled;
import fr.pixemploi.certification.session.domain.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Says whether a person may be a candidate of a session, which is held, and refuses with the reason. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CheckEligibility {
    private final Candidates candidates;
    private final RecallVersion recallVersion;
    private final AskWhatIsShown askWhatIsShown;
    private final CheckAccreditation checkAccreditation;

    CheckEligibility(
            Candidates candidates,
            RecallVersion recallVersion,
            AskWhatIsShown askWhatIsShown,
            CheckAccreditation checkAccreditation) {
        this.candidates = candidates;
        this.recallVersion = recallVersion;
        this.askWhatIsShown = askWhatIsShown;
        this.checkAccreditation = checkAccreditation;
    }

    /**
     * @param cleaNumerique whether they sit for CléA numérique beside Pix
     * @return what the person has shown
     */
    public Shown handle(Session session, UUID person, boolean cleaNumerique) {
        requireAccredited(session, cleaNumerique);
        if (candidates.enrolled(session.id(), person)) throw new CandidateRefusal.AlreadyEnrolled();
        int needed = recallVersion.handle(session.versionId()).minimumCertifiableCompetences();
        Shown shown = askWhatIsShown.handle(person);
        if (shown.competences() < needed) throw new CandidateRefusal.NotEligible(shown.competences(), needed);
        if (cleaNumerique && !shown.opensClea()) throw new CandidateRefusal.CleaNotOpened();
        return shown;
    }

    /** On another day the centre must still be one that may hold what candidates come for. */
    void handle(@Observes SessionRescheduled news) {
        requireAccredited(
                news.session(), candidates.asksForCleaIn(news.session().id()));
    }

    /** What is asked whoever it is: that the centre may hold it. */
    public void requireAccredited(Session session, boolean cleaNumerique) {
        LocalDate day = session.schedule().startsAt().toLocalDate();
        if (cleaNumerique && !checkAccreditation.handle(session.centreId(), Certification.CLEA_NUMERIQUE, day))
            throw new CandidateRefusal.NotAccreditedForClea(day);
    }
}
