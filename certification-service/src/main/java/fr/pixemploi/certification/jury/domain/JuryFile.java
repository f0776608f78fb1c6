package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that the jury holds of a candidate: the test that came back, what was asked for, what was decided and told of each.
 *
 * <p>What holds of one certification follows from all: a fraud refuses everything, in whatever order things are said; and who has not got
 * Pix does not get CléA numérique, which is decided on it.
 *
 * @param beneficiaryId null while it is not known who the candidate is
 * @param letIn whether the candidate was let in, or a test came back that is not known to be theirs yet
 * @param sitting the test that they were let into, or null while it has not come back
 * @param correctionWaits whether the jury has not answered yet how the candidate is called
 * @param asked Pix first
 */
public record JuryFile(
        UUID candidateId,
        @Nullable UUID beneficiaryId,
        Sitter sitter,
        boolean letIn,
        @Nullable BackSitting sitting,
        boolean correctionWaits,
        List<Asked> asked) {
    public JuryFile {
        asked = List.copyOf(asked);
    }

    /**
     * Who it is.
     *
     * @param number in the session
     * @param eligibleCompetences competences at level 1 or more that were known when the account became known; null before
     * @param cleaOpened whether a badge that was known then opens CléA numérique; null before
     */
    public record Sitter(
            int number,
            String firstName,
            String lastName,
            @Nullable Integer eligibleCompetences,
            @Nullable Boolean cleaOpened) {}

    /** Let in, and the end of the test has not arrived: not absent. */
    public boolean isAwaited() {
        return sitting == null
                && (letIn || asked.stream().anyMatch(one -> one.scored().isPresent()));
    }

    /** A test came back, and nothing is decided of it. */
    public boolean isUnscored() {
        return sitting != null && asked.stream().anyMatch(one -> one.scored().isEmpty());
    }

    public boolean hasProposal() {
        return asked.stream().anyMatch(one -> one.proposed().isPresent());
    }

    public Optional<Asked> of(Certification certification) {
        return asked.stream()
                .filter(one -> one.subscription().certification() == certification)
                .findFirst();
    }

    /** What holds of a certification now; empty while nothing was decided. */
    public Optional<Ruling> ruling(Certification certification) {
        Optional<Ruling> own = of(certification).flatMap(Asked::ruling);
        if (own.isEmpty()) return own;
        if (isFraud())
            return own.map(ruling -> new Ruling(Outcome.REJECTED, CommentKey.FRAUD, ruling.verdict(), ruling.number()));
        return switch (certification) {
            case PIX -> own;
            case CLEA_NUMERIQUE ->
                ruling(Certification.PIX)
                        .filter(pix -> pix.outcome() != Outcome.VALIDATED)
                        .map(pix -> new Ruling(pix.outcome(), pix.comment(), null, 0))
                        .or(() -> own);
        };
    }

    private boolean isFraud() {
        return asked.stream().flatMap(one -> one.overridden().stream()).anyMatch(Decision::isFraud);
    }

    /** Whether people know something else than what holds: nothing yet, or what was decided otherwise since. */
    public boolean isToBeTold(Asked one) {
        Optional<Ruling> ruling = ruling(one.subscription().certification());
        return ruling.isPresent()
                && one.told().filter(told -> told.says(ruling.get())).isEmpty();
    }

    /**
     * Proposes to decide otherwise than the rules, or than the jury did before.
     *
     * @param certifications which of them; for a fraud all
     * @param outcome null to lift what the jury decided
     * @param ids of what is added
     * @return what to add
     */
    public List<Decision> propose(
            List<Certification> certifications,
            @Nullable Outcome outcome,
            @Nullable CommentKey comment,
            String reason,
            String author,
            Supplier<UUID> ids,
            Instant now) {
        if (hasProposal()) throw new JuryRefusal.ProposalWaits(1);
        if (!fits(comment, outcome, certifications)) throw new JuryRefusal.CommentDoesNotFit();
        if ((comment == CommentKey.FRAUD || isFraud()) && certifications.size() < asked.size())
            throw new JuryRefusal.FraudConcernsAll();
        boolean certifiable = of(Certification.PIX).filter(Asked::isCertifiable).isPresent();
        if (outcome == Outcome.VALIDATED && !certifiable) throw new JuryRefusal.NothingToCertify();
        List<Decision> proposals = new ArrayList<>();
        for (Certification certification : certifications) {
            Asked one = of(certification).orElseThrow(JuryRefusal.NotFound::new);
            proposals.add(decision(one, Decision.Kind.PROPOSED, outcome, comment, reason, author, null, ids, now));
        }
        if (proposals.isEmpty()) throw new JuryRefusal.NotFound();
        return proposals;
    }

    /**
     * A member of the jury reads what was proposed: a second one to confirm it; to decline it, also who proposed it.
     *
     * @param proposedAt when what was read was proposed
     * @return what to add
     */
    public List<Decision> answer(
            boolean confirmed, Instant proposedAt, String reader, Supplier<UUID> ids, Instant now) {
        List<Decision> answers = new ArrayList<>();
        for (Asked one : asked) {
            Optional<Decision> proposed = one.proposed();
            if (proposed.isEmpty()) continue;
            Decision it = proposed.get();
            if (!it.madeAt().equals(proposedAt)) throw new JuryRefusal.ProposalChanged();
            if (confirmed && it.author().equals(reader)) throw new JuryRefusal.SameReader();
            if (confirmed && it.number() < one.decisions().size()) throw new JuryRefusal.ProposalChanged();
            answers.add(decision(
                    one,
                    confirmed ? Decision.Kind.CONFIRMED : Decision.Kind.DECLINED,
                    it.outcome(),
                    it.comment(),
                    it.reason(),
                    it.author(),
                    reader,
                    ids,
                    now));
        }
        if (answers.isEmpty()) throw new JuryRefusal.NotFound();
        return answers;
    }

    /** Who is not certified is told why; who is, and what is lifted, needs no comment. */
    private static boolean fits(
            @Nullable CommentKey comment, @Nullable Outcome outcome, List<Certification> certifications) {
        if (outcome == null || outcome == Outcome.VALIDATED) return comment == null;
        if (comment == null) return false;
        return outcome == Outcome.CANCELLED == comment.name().startsWith("CANCELLED")
                && certifications.stream().allMatch(comment::isFor);
    }

    private Decision decision(
            Asked one,
            Decision.Kind kind,
            @Nullable Outcome outcome,
            @Nullable CommentKey comment,
            @Nullable String reason,
            String author,
            @Nullable String reader,
            Supplier<UUID> ids,
            Instant now) {
        return new Decision(
                ids.get(),
                one.subscription().id(),
                one.nextNumber(),
                kind,
                sitting == null ? null : sitting.id(),
                sitting == null ? 0 : sitting.told(),
                outcome,
                comment,
                null,
                reason,
                author,
                reader,
                now);
    }
}
