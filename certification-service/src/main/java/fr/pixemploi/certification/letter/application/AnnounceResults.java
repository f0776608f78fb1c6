package fr.pixemploi.certification.letter.application;

import fr.pixemploi.certification.letter.domain.ResultLetters;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Has those told who want to know of candidates' results, which the caller publishes: each address once a session. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnnounceResults {
    private final ResultLetters letters;
    private final Jobs jobs;

    AnnounceResults(ResultLetters letters, Jobs jobs) {
        this.letters = letters;
        this.jobs = jobs;
    }

    public void handle(Session session, List<UUID> candidateIds, Instant now) {
        for (String email : letters.recipients(candidateIds)) {
            // The same for the same session and address, also once a restore forgot it: so is the Message-ID.
            UUID id = UUID.nameUUIDFromBytes((session.id() + "/" + email).getBytes(StandardCharsets.UTF_8));
            if (letters.note(id, session.id(), email, now)) jobs.wish(SendResultLetter.NAME, id);
        }
    }
}
