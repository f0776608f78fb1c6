package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.subscription.domain.Subscription;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A certification that a candidate asked for, with all that was decided and told of it.
 *
 * @param decisions oldest first
 * @param published the newest word to people, if there was any
 */
public record Asked(
        Subscription subscription,
        List<Decision> decisions,
        @Nullable Published published) {
    public Asked {
        decisions = List.copyOf(decisions);
    }

    /** What the rules said last. */
    public Optional<Decision> scored() {
        return last(decision -> decision.kind() == Decision.Kind.SCORED);
    }

    /** What two members of the jury decided otherwise, and did not lift since. */
    public Optional<Decision> overridden() {
        return last(decision -> decision.kind() == Decision.Kind.CONFIRMED)
                .filter(decision -> decision.outcome() != null);
    }

    /** What waits for a second reader. */
    public Optional<Decision> proposed() {
        return last(decision -> decision.kind() != Decision.Kind.SCORED)
                .filter(decision -> decision.kind() == Decision.Kind.PROPOSED);
    }

    /** What holds of it on its own; empty while nothing was decided, as of who did not come. */
    Optional<Ruling> ruling() {
        // What is worth nothing now, nobody can validate: the score itself holds then.
        return overridden()
                .filter(decision -> decision.outcome() != Outcome.VALIDATED || isWorthSomething())
                .or(this::scored)
                .map(decision -> new Ruling(
                        Objects.requireNonNull(decision.outcome()),
                        decision.comment(),
                        scored().map(Decision::verdict).orElse(null),
                        decision.number()));
    }

    /** What people know of it now. */
    public Optional<Ruling> told() {
        return Optional.ofNullable(published).map(Published::ruling);
    }

    /** Whether there is a score to certify. */
    boolean isCertifiable() {
        return scored().map(Decision::verdict)
                .filter(verdict -> verdict.scorePix() > 0)
                .isPresent();
    }

    /** Pix is worth its score; CléA numérique has none of its own. */
    private boolean isWorthSomething() {
        return subscription.certification() != Certification.PIX || isCertifiable();
    }

    /** Number of the next decision. */
    public int nextNumber() {
        return decisions.size() + 1;
    }

    /** Number of the next word to people. */
    public int nextPublication() {
        return published == null ? 1 : published.number() + 1;
    }

    private Optional<Decision> last(Predicate<Decision> wanted) {
        return decisions.reversed().stream().filter(wanted).findFirst();
    }
}
