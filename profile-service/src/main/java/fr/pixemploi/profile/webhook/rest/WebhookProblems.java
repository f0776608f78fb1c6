package fr.pixemploi.profile.webhook.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.webhook.domain.WebhookRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about webhooks, as problems: what is not the caller's looks like a thing that does not exist. */
class WebhookProblems {
    private final Problems problems;

    WebhookProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(WebhookRefusal refusal) {
        return switch (refusal) {
            case WebhookRefusal.NoSuchWebhook _ -> problems.response(404, "not-found");
            case WebhookRefusal.AddressRefused _ -> problems.response(422, "webhook-address-refused");
            case WebhookRefusal.TooManyWebhooks _ -> problems.response(409, "too-many-webhooks");
            case WebhookRefusal.NotActive _ -> problems.response(409, "webhook-not-active");
            case WebhookRefusal.SinceOutOfRange _ -> problems.response(422, "since-out-of-range");
            case WebhookRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
        };
    }
}
