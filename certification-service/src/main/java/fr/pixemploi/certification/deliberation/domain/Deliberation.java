package fr.pixemploi.certification.deliberation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the jury at which it was decided to tell the results of sessions, or to take back what a former meeting told. Its sessions are
 * carried out one after the other; one that cannot be told holds up no other.
 *
 * @param takenBackId the meeting whose results are taken back; null for one that tells
 * @param reason why they are taken back; null for one that tells
 * @param author account of who entered it
 * @param sessions in the order they are carried out
 */
public record Deliberation(
        UUID id,
        @Nullable UUID takenBackId,
        Members members,
        @Nullable String reason,
        String author,
        Instant askedAt,
        List<Deliberated> sessions) {
    /**
     * Who sat: one technical and one pedagogical member of the certifier, one from outside.
     *
     * <p>Source: specification of certification centres, January 2020.
     */
    public record Members(LocalDate heldOn, String technical, String pedagogical, String outside) {}

    /**
     * A session of it.
     *
     * @param end null while its turn has not come
     */
    public record Deliberated(
            UUID sessionId,
            @Nullable DeliberationEnd end,
            @Nullable Instant endedAt) {}

    public Deliberation {
        sessions = List.copyOf(sessions);
    }

    public static Deliberation publication(
            UUID id, Members members, List<UUID> sessionIds, String author, Instant now) {
        return new Deliberation(id, null, members, null, author, now, waiting(sessionIds));
    }

    /** What takes back all that this one told. */
    public Deliberation withdrawal(UUID newId, Members there, String why, String by, Instant now) {
        if (isWithdrawal()) throw new DeliberationRefusal.NothingToTakeBack();
        if (sessions.stream().anyMatch(it -> it.end() == null)) throw new DeliberationRefusal.UnderWay();
        List<UUID> told = sessions.stream()
                .filter(it -> it.end() == DeliberationEnd.PUBLISHED)
                .map(Deliberated::sessionId)
                .toList();
        if (told.isEmpty()) throw new DeliberationRefusal.NothingToTakeBack();
        return new Deliberation(newId, id, there, why, by, now, waiting(told));
    }

    private static List<Deliberated> waiting(List<UUID> sessionIds) {
        return sessionIds.stream()
                .distinct()
                .map(it -> new Deliberated(it, null, null))
                .toList();
    }

    public boolean isWithdrawal() {
        return takenBackId != null;
    }
}
