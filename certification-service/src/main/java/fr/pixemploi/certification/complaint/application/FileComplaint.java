package fr.pixemploi.certification.complaint.application;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.complaint.domain.Complaint;
import fr.pixemploi.certification.complaint.domain.ComplaintRefusal;
import fr.pixemploi.certification.complaint.domain.Complaints;
import fr.pixemploi.certification.complaint.domain.ToldCandidacy;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A candidate complains of published results, within the time for it, and reads what the jury answers. */
@ApplicationScoped
@Transactional
public class FileComplaint {
    private final Complaints complaints;
    private final CertificationSettings settings;
    private final Clock clock;

    FileComplaint(Complaints complaints, CertificationSettings settings, Clock clock) {
        this.complaints = complaints;
        this.settings = settings;
        this.clock = clock;
    }

    public Complaint handle(Caller caller, UUID candidateId, String text) {
        ToldCandidacy candidacy =
                complaints.candidacy(candidateId, caller.self()).orElseThrow(ComplaintRefusal.NotFound::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        candidacy.requireInTime(now, settings.complaintMonths());
        Complaint complaint = new Complaint(Ids.next(), candidateId, candidacy.beneficiaryId(), text, now, null);
        complaints.add(complaint);
        return complaint;
    }

    public List<Complaint> own(Caller caller, UUID candidateId) {
        if (complaints.candidacy(candidateId, caller.self()).isEmpty()) throw new ComplaintRefusal.NotFound();
        return complaints.ofCandidate(candidateId, caller.self());
    }

    public Complaint own(Caller caller, UUID candidateId, UUID id) {
        return own(caller, candidateId).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(ComplaintRefusal.NotFound::new);
    }
}
