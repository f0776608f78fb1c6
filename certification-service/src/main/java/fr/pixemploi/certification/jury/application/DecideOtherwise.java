package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.Decision;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.jury.domain.JuryRefusal;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The jury decides otherwise than the rules, or lifts what it decided: one member proposes, a second one reads it and agrees or not. */
@ApplicationScoped
@Transactional
public class DecideOtherwise {
    private final HoldCandidate holdCandidate;
    private final JuryFiles files;
    private final Clock clock;

    DecideOtherwise(HoldCandidate holdCandidate, JuryFiles files, Clock clock) {
        this.holdCandidate = holdCandidate;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What a member would decide.
     *
     * @param certifications empty for all that the candidate sat for
     * @param outcome null to lift what was decided
     */
    public record Wish(
            List<Certification> certifications,
            @Nullable Outcome outcome,
            @Nullable CommentKey comment,
            String reason) {}

    public void propose(Caller caller, UUID candidateId, Wish wish) {
        add(candidateId, file -> {
            List<Certification> all = file.asked().stream()
                    .map(one -> one.subscription().certification())
                    .toList();
            return file.propose(
                    wish.certifications().isEmpty() ? all : wish.certifications(),
                    wish.outcome(),
                    wish.comment(),
                    wish.reason(),
                    caller.subject(),
                    Ids::next,
                    now());
        });
    }

    /**
     * @param confirmed whether the reader agrees
     * @param proposedAt when what they read was proposed
     */
    public void answer(Caller caller, UUID candidateId, boolean confirmed, Instant proposedAt) {
        add(candidateId, file -> file.answer(confirmed, proposedAt, caller.subject(), Ids::next, now()));
    }

    /** As interfaces spell times: a proposal is told by its own. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void add(UUID candidateId, Function<JuryFile, List<Decision>> decisions) {
        holdCandidate.handle(candidateId).requireFinalized();
        // Read under the lock.
        JuryFile file = files.ofCandidate(candidateId).orElseThrow(JuryRefusal.NotFound::new);
        files.decide(decisions.apply(file));
    }
}
