package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.rights.application.answer.AnswerWords;
import fr.pixemploi.profile.rights.domain.Lifting;
import fr.pixemploi.profile.rights.domain.RightsAnswer;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Requests and their answers as they are shown, in the caller's language. */
@ApplicationScoped
class RightsViews {
    private final AnswerWords words;
    private final Problems problems;

    RightsViews(AnswerWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    /** As the structure sees it. */
    RightsView of(RightsRequest request) {
        return of(request, words.afterRestriction().structure());
    }

    /** As its person sees it. */
    RightsView mine(RightsRequest request) {
        return of(request, words.afterRestriction().person());
    }

    private RightsView of(RightsRequest request, AnswerWords.Sentence afterRestriction) {
        RightsRequest.Origin origin = request.origin();
        return new RightsView(
                request.id(),
                request.fileId(),
                request.structureId(),
                request.kind(),
                request.words(),
                origin.way(),
                origin.recordedBy(),
                origin.printedBy(),
                origin.printedAt(),
                request.recordedAt(),
                request.dueOn(),
                answer(
                        request.answer(),
                        request.restricts() && request.lifting() == null
                                ? afterRestriction.in(problems.preferredLanguage())
                                : null),
                lifting(request.lifting()));
    }

    private RightsView.@Nullable LiftingView lifting(@Nullable Lifting lifting) {
        if (lifting == null) return null;
        String reason = lifting.reason();
        return new RightsView.LiftingView(
                lifting.liftedAt(),
                lifting.liftedBy(),
                reason,
                reason == null
                        ? null
                        : words.liftingReason(reason)
                                .map(known -> known.in(problems.preferredLanguage()))
                                .orElse(null),
                lifting.toldOn());
    }

    private RightsView.@Nullable AnswerView answer(@Nullable RightsAnswer answer, @Nullable String sentence) {
        if (answer == null) return null;
        String language = problems.preferredLanguage();
        String reason = answer.reason();
        return new RightsView.AnswerView(
                answer.outcome(),
                reason,
                reason == null
                        ? null
                        : words.reason(reason).map(known -> known.in(language)).orElse(null),
                reason == null ? null : words.remedy(language),
                sentence,
                answer.answeredBy(),
                answer.answeredAt());
    }
}
