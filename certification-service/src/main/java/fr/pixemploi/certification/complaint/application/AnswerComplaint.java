package fr.pixemploi.certification.complaint.application;

import fr.pixemploi.certification.complaint.domain.Complaint;
import fr.pixemploi.certification.complaint.domain.ComplaintRefusal;
import fr.pixemploi.certification.complaint.domain.Complaints;
import fr.pixemploi.certification.complaint.domain.ReceivedComplaint;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The jury reads complaints, which their authors are told of, and answers each once. */
@ApplicationScoped
@Transactional
public class AnswerComplaint {
    private final Complaints complaints;
    private final ReadNews readNews;
    private final Clock clock;

    AnswerComplaint(Complaints complaints, ReadNews readNews, Clock clock) {
        this.complaints = complaints;
        this.readNews = readNews;
        this.clock = clock;
    }

    /** @param open only those that wait (true) or were answered (false); all when null */
    public List<ReceivedComplaint> list(Caller caller, @Nullable Boolean open, @Nullable UUID after, int limit) {
        List<ReceivedComplaint> read = complaints.all(open, after, limit);
        readNews.tellOnceADay(
                read.stream().map(it -> it.complaint().beneficiaryId()).toList(),
                new ReadNews.Reading("certification-result", null, "jury", caller.subject()));
        return read;
    }

    public Complaint handle(Caller caller, UUID id, Complaint.Outcome outcome, String text) {
        Complaint complaint = complaints.lock(id).orElseThrow(ComplaintRefusal.NotFound::new);
        Complaint answered = complaint.answered(new Complaint.Answer(
                outcome, text, caller.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        complaints.save(answered);
        return answered;
    }
}
