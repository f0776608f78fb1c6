package fr.pixemploi.portal.jury;

import fr.pixemploi.client.certification.model.JuryCandidate;
import fr.pixemploi.client.certification.model.JuryCertification;
import fr.pixemploi.client.certification.model.JuryDecision;
import fr.pixemploi.client.certification.model.JuryQueuePage;
import fr.pixemploi.client.certification.model.JurySession;
import fr.pixemploi.client.certification.model.JurySessionSummary;
import fr.pixemploi.client.certification.model.OpenQuestion1;
import io.quarkus.qute.TemplateExtension;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages ask of the answers of certification-service that those do not say in one word. */
@TemplateExtension
class JuryViews {
    private JuryViews() {}

    /** The proposal without its second reader, of whatever certification; null when none waits. */
    static @Nullable JuryDecision waiting(JuryCandidate candidate) {
        return candidate.getCertifications().stream()
                .map(JuryCertification::getDecisions)
                .filter(decisions -> !decisions.isEmpty())
                .map(List::getLast)
                .filter(last -> last.getKind() == JuryDecision.KindEnum.PROPOSED)
                .findFirst()
                .orElse(null);
    }

    /** Whether a proposal waits in one of these sessions. */
    static boolean isAnyProposed(JuryQueuePage queue) {
        return queue.getItems().stream()
                .flatMap(one -> one.getQuestions().stream())
                .anyMatch(question -> question.getKind() == OpenQuestion1.PROPOSAL);
    }

    /** Whether anything of the candidate was told. */
    static boolean isTold(JuryCandidate candidate) {
        return candidate.getCertifications().stream()
                .anyMatch(one -> one.getPublishedAt() != null && one.getWithdrawnBecause() == null);
    }

    /** Whether somebody was told anything of the session. */
    static boolean isAnyTold(JurySession session) {
        return session.getCandidates().stream().anyMatch(JuryViews::isTold);
    }

    /** Those of whom there is something to decide, or will be. */
    static List<JuryCandidate> sat(JurySession session) {
        return session.getCandidates().stream().filter(JuryViews::isOfAnyTest).toList();
    }

    static List<JuryCandidate> absent(JurySession session) {
        return session.getCandidates().stream().filter(one -> !isOfAnyTest(one)).toList();
    }

    private static boolean isOfAnyTest(JuryCandidate candidate) {
        return candidate.getAwaited()
                || candidate.getUnscored()
                || candidate.getCertifications().stream().anyMatch(one -> one.getStatus() != null);
    }

    static boolean isHandedOver(JurySessionSummary session) {
        return switch (session.getStatus()) {
            case FINALIZED, IN_PROCESS, PROCESSED -> true;
            case CREATED, CANCELLED -> false;
        };
    }

    /** As it goes back to the service with the answer to it. */
    static String exact(OffsetDateTime moment) {
        return moment.toString();
    }

    static String nameOf(JurySession session, UUID candidateId) {
        return session.getCandidates().stream()
                .filter(one -> one.getCandidateId().equals(candidateId))
                .map(one -> one.getNumber() + ", " + one.getFirstName() + " " + one.getLastName())
                .findFirst()
                .orElse("");
    }

    /** In whole percent. */
    static int outOfHundred(double chance) {
        return (int) Math.round(chance * 100);
    }

    static int whole(double figure) {
        return (int) Math.round(figure);
    }
}
