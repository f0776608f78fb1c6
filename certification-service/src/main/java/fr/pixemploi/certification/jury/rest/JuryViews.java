package fr.pixemploi.certification.jury.rest;

import fr.pixemploi.certification.jury.application.ExamineSession;
import fr.pixemploi.certification.jury.domain.Counted;
import fr.pixemploi.certification.rules.domain.Comment;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.certification.session.domain.Session;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the jury sees. */
final class JuryViews {
    private JuryViews() {}

    /** A session in a list. */
    @Schema(name = "JurySessionSummary")
    record SummaryView(
            UUID id,
            UUID centreId,
            String venue,
            String town,

            @Schema(format = "local-date-time", examples = "2026-12-08T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,
            String certificationVersion,

            @Schema(enumeration = {"created", "cancelled", "finalized", "in-process", "processed"})
            String status,

            @Nullable OffsetDateTime finalizedAt,
            @Nullable OffsetDateTime publishedAt) {
        static SummaryView of(Session session) {
            return new SummaryView(
                    session.id(),
                    session.centreId(),
                    session.venue().name(),
                    session.venue().town(),
                    session.schedule().startsAt(),
                    session.schedule().zone().getId(),
                    session.versionId(),
                    session.status().label(),
                    time(session.life().finalizedAt()),
                    time(session.life().publishedAt()));
        }
    }

    /** A page of sessions. */
    @Schema(name = "JurySessionPage")
    record SummaryPage(List<SummaryView> items, @Nullable String nextCursor) {}

    /** A session with its candidates. */
    @Schema(name = "JurySession")
    record DetailView(SummaryView session, List<JuryFileView> candidates) {
        static DetailView of(
                Session session, List<ExamineSession.Sat> candidates, Function<CommentKey, Comment> texts) {
            return new DetailView(
                    SummaryView.of(session),
                    candidates.stream()
                            .map(sat -> JuryFileView.of(sat.file(), sat.integrity(), texts))
                            .toList());
        }
    }

    /** A global level. */
    @Schema(name = "JuryGlobalLevel")
    record LevelView(int index, String key, String label) {
        static @Nullable LevelView of(@Nullable GlobalLevel level) {
            return level == null ? null : new LevelView(level.index(), level.key(), level.label());
        }
    }

    /** A competence's score. */
    @Schema(name = "JuryCompetence")
    record CompetenceView(@Schema(examples = "1.1") String code, int level, int pix) {}

    /** Why not, with what each side will read. */
    @Schema(name = "JuryComment")
    record CommentView(String key, String candidate, String organisation) {
        static @Nullable CommentView of(@Nullable CommentKey key, Function<CommentKey, Comment> texts) {
            if (key == null) return null;
            Comment comment = texts.apply(key);
            return new CommentView(key.label(), comment.candidate(), comment.organisation());
        }
    }

    /** What is published of a session, counted. */
    @Schema(name = "Publication")
    record PublicationView(
            int validated,
            int rejected,
            int cancelled,

            @Schema(description = "How many were published by this very call.")
            int newlyPublished) {
        static PublicationView of(Counted publication) {
            return new PublicationView(
                    publication.validated(),
                    publication.rejected(),
                    publication.cancelled(),
                    publication.newlyPublished());
        }
    }

    static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
