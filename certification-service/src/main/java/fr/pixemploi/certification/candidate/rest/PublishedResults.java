package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.application.WarnOfLeavingEarly;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.candidate.domain.Told;
import fr.pixemploi.certification.rules.application.ExplainComment;
import fr.pixemploi.certification.rules.domain.Comment;
import fr.pixemploi.certification.session.domain.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts published results into words: to the candidate, or to the centre. */
@ApplicationScoped
class PublishedResults {
    private final ExplainComment explainComment;
    private final WarnOfLeavingEarly warnOfLeavingEarly;

    PublishedResults(ExplainComment explainComment, WarnOfLeavingEarly warnOfLeavingEarly) {
        this.explainComment = explainComment;
        this.warnOfLeavingEarly = warnOfLeavingEarly;
    }

    /** Both results of a candidate, in words. */
    record Words(@Nullable ResultView pix, @Nullable CleaView clea) {}

    Words toCandidate(Progress progress, Session session) {
        return words(progress, Comment::candidate, warnOfLeavingEarly.handle(session, progress));
    }

    Words toCentre(Progress progress) {
        return words(progress, Comment::organisation, null);
    }

    private Words words(Progress progress, Function<Comment, String> reader, @Nullable String leaving) {
        ResultView clea = view(progress.clea(), reader);
        return new Words(
                view(progress.pix(), reader),
                progress.sitsForClea()
                        ? new CleaView(
                                clea == null ? null : clea.status(), clea == null ? null : clea.comment(), leaving)
                        : null);
    }

    private @Nullable ResultView view(@Nullable Told told, Function<Comment, String> reader) {
        if (told == null) return null;
        String comment = told.comment() == null ? null : reader.apply(explainComment.handle(told.comment()));
        return new ResultView(told.outcome().label(), comment);
    }
}
