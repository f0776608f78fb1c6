package fr.pixemploi.assessment.sitting.rest;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.item.task.ResponseMismatch;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.problem.field.FieldTexts;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of sittings as problems with stable codes. */
class SittingProblems {
    private final Problems problems;

    private final Clock clock;

    SittingProblems(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    private long secondsUntil(Instant time) {
        return Math.max(1, Duration.between(clock.instant(), time).toSeconds());
    }

    @ServerExceptionMapper
    Response refused(SittingRefusal refusal) {
        return switch (refusal) {
            case SittingRefusal.SittingUnknown r -> problems.response(404, "not-found");
            case SittingRefusal.CampaignUnknown r -> problems.response(404, "campaign-not-found");
            case SittingRefusal.AuthorisationUnknown r -> problems.response(404, "authorisation-not-found");
            case SittingRefusal.AuthorisationExpired r -> problems.response(409, "authorisation-expired");
            case SittingRefusal.AuthorisationUsed r -> problems.response(409, "authorisation-used");
            case SittingRefusal.NoReservedPool r -> problems.response(409, "certification-not-available");
            case SittingRefusal.NoQuestion r -> problems.response(409, "no-question-available");
            case SittingRefusal.SittingAlreadyOpen r ->
                Response.fromResponse(problems.response(409, "sitting-already-open"))
                        .header("Location", "/v1/sittings/" + r.sitting())
                        .build();
            case SittingRefusal.SittingOver r -> problems.response(409, "sitting-over");
            case SittingRefusal.TimeIsUp r -> problems.response(409, "time-is-up");
            case SittingRefusal.ArrangedAtEnrolment r -> problems.response(422, "arranged-at-enrolment");
            case SittingRefusal.SittingInterrupted r -> problems.response(409, "sitting-interrupted");
            case SittingRefusal.SittingPaused r -> problems.response(409, "sitting-paused");
            case SittingRefusal.NoPauseLeft r -> problems.response(409, "no-pause-left");
            case SittingRefusal.BreaksNotArranged r -> problems.response(409, "breaks-not-arranged");
            case SittingRefusal.NotToAbandon r -> problems.response(409, "not-to-abandon");
            case SittingRefusal.CampaignClosed r -> problems.response(409, "campaign-closed");
            case SittingRefusal.ProfileExists r ->
                Response.fromResponse(problems.response(409, "profile-exists"))
                        .header("Location", "/v1/results/" + r.result())
                        .build();
            case SittingRefusal.NoAttemptLeft r -> problems.response(409, "no-attempt-left", String.valueOf(r.max()));
            case SittingRefusal.TooSoon r ->
                Response.fromResponse(problems.response(
                                409, "too-soon", SpokenTime.of(r.from(), problems.preferredLanguage())))
                        .header("Retry-After", secondsUntil(r.from().toInstant()))
                        .build();
            case SittingRefusal.EntryAnswerMissing r -> problems.response(422, "entry-answer-missing", r.label());
            case SittingRefusal.EntryAnswerRefused r -> problems.response(422, "entry-answer-refused");
            case SittingRefusal.NothingToImprove r -> problems.response(409, "nothing-to-improve");
            case SittingRefusal.ChangedMeanwhile r -> problems.response(409, "sitting-changed");
            case SittingRefusal.SittingNotOver r -> problems.response(409, "sitting-not-over");
            case SittingRefusal.AlreadyAnswered r -> problems.response(409, "already-answered");
            case SittingRefusal.QuestionNotCurrent r ->
                problems.response(409, "question-not-current", String.valueOf(r.current()));
            case SittingRefusal.QuestionWithdrawn r -> problems.response(409, "question-withdrawn");
            case SittingRefusal.NoFileAsked r -> problems.response(409, "no-file-asked");
            case SittingRefusal.FileUnderWay r -> retry(problems.response(429, "file-under-way"));
            case SittingRefusal.TooManyFiles r -> problems.response(409, "too-many-files", String.valueOf(r.max()));
        };
    }

    /** In the words for the person who sent it: {@code file-empty}, {@code file-macro} and so on. */
    @ServerExceptionMapper
    Response refused(FileRefused refusal) {
        return switch (refusal.why()) {
            case TOO_LARGE -> problems.response(413, "file-too-large");
            case BUSY -> retry(problems.response(503, "file-busy"));
            case EMPTY,
                    UNSUPPORTED_FORMAT,
                    NAME_AND_CONTENT_DIFFER,
                    MACRO,
                    EXTERNAL_ENTITY,
                    ARCHIVE_BOMB,
                    UNSAFE_PATH,
                    ENCRYPTED,
                    DAMAGED -> problems.response(422, "file-" + refusal.why().code());
        };
    }

    /** A file takes a moment; who waits for that long finds a free seat as a rule. */
    private static Response retry(Response refusal) {
        return Response.fromResponse(refusal).header("Retry-After", 10).build();
    }

    /** Like any other wrong field, with its place. */
    @ServerExceptionMapper
    Response mismatch(ResponseMismatch mismatch) {
        String why = new FieldTexts(problems.preferredLanguage())
                .of("response."
                        + EnumNamingStrategies.KebabCaseStrategy.INSTANCE.convertEnumToExternalName(
                                mismatch.reason().name()));
        return problems.response(422, "response-does-not-fit", List.of(new Problem.FieldError("/response", why)));
    }
}
