package fr.pixemploi.assessment.kiosk.rest;

import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about kiosks as problems with stable codes. */
class KioskProblems {
    private static final int RETRY_SECONDS = 2;
    private final Problems problems;

    KioskProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(KioskRefusal refusal) {
        return switch (refusal) {
            case KioskRefusal.NotHere r -> problems.response(404, "not-found");
            case KioskRefusal.PersonNotHere r ->
                Response.fromResponse(problems.response(404, "kiosk-person-not-found"))
                        .header("Retry-After", RETRY_SECONDS)
                        .build();
            case KioskRefusal.PeopleNotHere r ->
                Response.fromResponse(problems.response(
                                404,
                                "kiosk-person-not-found",
                                people(r.places(), "N'est pas de votre structure.", "Not of your structure.")))
                        .header("Retry-After", RETRY_SECONDS)
                        .build();
            case KioskRefusal.NamedTwice r ->
                problems.response(
                        422,
                        "kiosk-person-twice",
                        people(r.places(), "Est déjà plus haut dans la liste.", "Stands higher up already."));
            case KioskRefusal.CampaignUnknown r -> problems.response(404, "campaign-not-found");
            case KioskRefusal.Revoked r -> problems.response(409, "kiosk-revoked");
            case KioskRefusal.TooManyCodes r -> problems.response(409, "kiosk-codes-exhausted");
            case KioskRefusal.CodeRefused r -> problems.response(422, "kiosk-code-refused");
            case KioskRefusal.SittingNotConfirmed r -> problems.response(409, "sitting-not-confirmed");
            case KioskRefusal.SittingCodeRefused r -> problems.response(422, "sitting-code-refused");
            case KioskRefusal.MustWait r -> {
                long minutes = r.howLong().toMinutes() + 1;
                yield Response.fromResponse(problems.response(429, "kiosk-must-wait", String.valueOf(minutes)))
                        .header("Retry-After", r.howLong().toSeconds() + 1)
                        .build();
            }
        };
    }

    private List<Problem.FieldError> people(List<Integer> places, String french, String english) {
        String said = problems.preferredLanguage().equals("en") ? english : french;
        return places.stream()
                .map(place -> new Problem.FieldError("/people/" + place + "/beneficiaryId", said))
                .toList();
    }
}
