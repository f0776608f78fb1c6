package fr.pixemploi.certification.journey;

import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.candidate.application.Seated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another thing that is to be done once an account is known: it remembers for whom it was called, and with what. */
@ApplicationScoped
public class SeatsHeard {
    record Heard(UUID candidate, UUID person) {}

    private final RecallCandidate recallCandidate;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    SeatsHeard(RecallCandidate recallCandidate) {
        this.recallCandidate = recallCandidate;
    }

    void seated(@Observes Seated seated) {
        UUID candidateId = seated.candidateId();
        heard.add(new Heard(
                candidateId,
                recallCandidate
                        .handle(candidateId)
                        .flatMap(candidate -> candidate.beneficiaryId())
                        .orElseThrow()));
    }

    List<Heard> of(UUID candidate) {
        return heard.stream().filter(one -> one.candidate().equals(candidate)).toList();
    }
}
