package fr.pixemploi.certification.certifpro.application;

import fr.pixemploi.certification.candidate.application.change.IdentityCorrected;
import fr.pixemploi.certification.certifpro.domain.CertifproEntry;
import fr.pixemploi.certification.certifpro.domain.CertifproRecords;
import fr.pixemploi.certification.document.domain.CleaState;
import fr.pixemploi.certification.session.application.RecallSession;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;

/** Certif'Pro was told of somebody whose identity was corrected since: the centre is to tell it anew. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TellAnew {
    private final RecallSession recallSession;
    private final CertifproRecords records;

    TellAnew(RecallSession recallSession, CertifproRecords records) {
        this.recallSession = recallSession;
        this.records = records;
    }

    void handle(@Observes IdentityCorrected news) {
        if (!news.former().birthPlace().equals(news.identity().birthPlace())) forgetBirthPostalCode(news);
        CertifproRecords.Progress progress = records.validated(news.sessionId()).get(news.candidateId());
        if (progress == null || progress.state() == CleaState.PROPOSED) return;
        records.add(List.of(new CertifproRecords.Step(
                Ids.next(),
                progress.subscriptionId(),
                progress.steps() + 1,
                progress.publication(),
                CleaState.PROPOSED,
                recallSession.handle(news.sessionId()).schedule().dayOf(news.at()),
                news.author(),
                news.at())));
    }

    /** What the centre added to another place says nothing of this one. */
    private void forgetBirthPostalCode(IdentityCorrected news) {
        CertifproEntry entry = records.entry(news.candidateId());
        if (entry.birthPostalCode() == null) return;
        records.save(entry.bornElsewhere(), news.at());
    }
}
