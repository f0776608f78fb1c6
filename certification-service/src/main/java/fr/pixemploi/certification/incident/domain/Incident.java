package fr.pixemploi.certification.incident.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a session, by its category.
 *
 * @param candidate null for what concerns the whole session
 * @param kind within the category; null where it has none
 * @param words what happened, told by who notes it
 * @param forJury whether it needs the jury's work
 * @param author account of who noted it; null for an alert of the exam room, which comes in by itself
 * @param question number of the question of such an alert
 */
public record Incident(
        UUID id,
        UUID session,
        @Nullable UUID candidate,
        String category,
        @Nullable String kind,
        @Nullable String words,
        boolean forJury,
        @Nullable String author,
        @Nullable Integer question,
        Instant at) {
    /** Whether the exam room told it. */
    public boolean isOfTheRoom() {
        return author == null;
    }

    /**
     * Noted by somebody of the centre.
     *
     * @throws IncidentRefusal when category, kind, candidate and words do not fit together
     */
    public static Incident noted(
            IncidentRules rules,
            UUID id,
            UUID session,
            @Nullable UUID candidate,
            String category,
            @Nullable String kind,
            @Nullable String words,
            String author,
            Instant now) {
        IncidentRules.Category found = rules.require(category);
        boolean forJury = rules.needsJury(category, kind);
        if (found.candidate() && candidate == null) throw new IncidentRefusal.CandidateNeeded();
        if (found.words() && words == null) throw new IncidentRefusal.WordsNeeded();
        return new Incident(id, session, candidate, category, kind, words, forJury, author, null, now);
    }

    /** An alert that an invigilator validated. A kind that is not known here needs the jury. */
    public static Incident ofAlert(
            IncidentRules rules, UUID id, UUID session, UUID candidate, String kind, int question, Instant raisedAt) {
        IncidentRules.Category category = rules.ofTheRoom();
        boolean forJury = category.kinds().stream()
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .map(IncidentRules.Kind::forJury)
                .orElse(true);
        return new Incident(id, session, candidate, category.code(), kind, null, forJury, null, question, raisedAt);
    }
}
