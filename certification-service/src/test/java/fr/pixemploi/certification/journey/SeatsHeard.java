package fr.pixemploi.certification.journey;

import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.candidate.application.WhenSeated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another thing that is to be done once an account is known: it remembers for whom it was called, and with what. */
@ApplicationScoped
public class SeatsHeard implements WhenSeated {
    record Heard(UUID candidate, UUID person) {}

    private final RecallCandidate recallCandidate;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    SeatsHeard(RecallCandidate recallCandidate) {
        this.recallCandidate = recallCandidate;
    }

    @Override
    public void seated(UUID candidateId) {
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
