package fr.pixemploi.certification.finalization.rest;

import fr.pixemploi.certification.finalization.domain.FinalizationRefusal;
import fr.pixemploi.certification.finalization.domain.FinalizationRules;
import fr.pixemploi.certification.finalization.domain.FinalizationRulesBook;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of finalisations as problems: each point that holds one up is told. */
class FinalizationProblems {
    private final Problems problems;
    private final FinalizationRulesBook book;

    FinalizationProblems(Problems problems, FinalizationRulesBook book) {
        this.problems = problems;
        this.book = book;
    }

    @ServerExceptionMapper
    Response refused(FinalizationRefusal refusal) {
        return switch (refusal) {
            case FinalizationRefusal.NotFound e -> problems.response(404, "not-found");
            case FinalizationRefusal.HeldUp e -> {
                String language = problems.preferredLanguage();
                FinalizationRules rules = book.rules();
                yield problems.response(
                        409,
                        "finalization-held-up",
                        e.points().stream()
                                .sorted()
                                .map(point -> new Problem.FieldError(
                                        "/" + point.label(),
                                        rules.of(point).todo().in(language)))
                                .toList());
            }
            case FinalizationRefusal.UnknownReason e -> problems.response(422, "unknown-absence-reason");
            case FinalizationRefusal.WordsNeeded e -> problems.response(422, "absence-needs-words");
            case FinalizationRefusal.NotAbsent e -> problems.response(409, "candidate-not-absent");
        };
    }
}
