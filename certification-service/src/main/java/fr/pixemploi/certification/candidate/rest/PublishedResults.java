package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.rules.application.ExplainComment;
import fr.pixemploi.certification.rules.domain.Comment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts published results into words: to the candidate, or to the centre. */
@ApplicationScoped
class PublishedResults {
    private final ExplainComment explainComment;

    PublishedResults(ExplainComment explainComment) {
        this.explainComment = explainComment;
    }

    @Nullable
    ResultView toCandidate(Progress progress) {
        return view(progress, Comment::candidate);
    }

    @Nullable
    ResultView toCentre(Progress progress) {
        return view(progress, Comment::organisation);
    }

    private @Nullable ResultView view(Progress progress, Function<Comment, String> reader) {
        String comment = progress.comment() == null ? null : reader.apply(explainComment.handle(progress.comment()));
        return progress.result()
                .map(outcome -> new ResultView(outcome.label(), comment))
                .orElse(null);
    }
}
