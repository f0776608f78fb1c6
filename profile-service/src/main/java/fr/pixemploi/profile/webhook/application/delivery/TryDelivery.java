package fr.pixemploi.profile.webhook.application.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.news.application.NewsView;
import fr.pixemploi.profile.news.application.TellNews;
import fr.pixemploi.profile.news.domain.News;
import fr.pixemploi.profile.news.domain.ToldNews;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import fr.pixemploi.profile.readlog.application.NoteRead;
import fr.pixemploi.profile.webhook.domain.Deliveries;
import fr.pixemploi.profile.webhook.domain.Delivery;
import fr.pixemploi.profile.webhook.domain.Endpoints;
import fr.pixemploi.profile.webhook.domain.Outcome;
import fr.pixemploi.profile.webhook.domain.Webhook;
import fr.pixemploi.profile.webhook.domain.WebhookState;
import fr.pixemploi.profile.webhook.domain.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells an endpoint the next thing that is due, once. What may be told is asked now; no transaction is open while the endpoint answers. */
@ApplicationScoped
class TryDelivery {
    /** How a try went, and whether there was anything to try. */
    enum Course {
        NOTHING_DUE,
        WELL,
        BADLY
    }

    /** What is due, and how it is told; without a message it may not be told any more. */
    private record Due(Webhook webhook, Delivery delivery, Optional<Message> message) {}

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final TellNews tell;
    private final NoteRead noteRead;
    private final Endpoints endpoints;
    private final ProfileSettings.Webhooks settings;
    private final ObjectMapper json;
    private final BriefTransactions transactions;
    private final Clock clock;

    TryDelivery(
            Webhooks webhooks,
            Deliveries deliveries,
            TellNews tell,
            NoteRead noteRead,
            Endpoints endpoints,
            ProfileSettings settings,
            ObjectMapper json,
            BriefTransactions transactions,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.tell = tell;
        this.noteRead = noteRead;
        this.endpoints = endpoints;
        this.settings = settings.webhooks();
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    Course handle(UUID webhookId) {
        Optional<Due> next = transactions.call(() -> next(webhookId));
        if (next.isEmpty()) return Course.NOTHING_DUE;
        Due due = next.get();
        if (due.message().isEmpty()) return Course.WELL;
        Message message = due.message().get();
        Instant now = clock.instant();
        List<String> secrets = due.webhook().secrets().at(now);
        Outcome outcome = endpoints.post(due.webhook().url(), message.headers(secrets, now), message.body());
        transactions.run(() -> note(due, outcome));
        return outcome.succeeded() ? Course.WELL : Course.BADLY;
    }

    private Optional<Due> next(UUID webhookId) {
        return webhooks.find(webhookId)
                .filter(webhook -> webhook.state() == WebhookState.ACTIVE)
                .flatMap(webhook ->
                        deliveries.nextDue(webhookId, clock.instant()).map(delivery -> due(webhook, delivery)));
    }

    private Due due(Webhook webhook, Delivery delivery) {
        if (delivery.newsId() == null) return new Due(webhook, delivery, Optional.of(Message.test(delivery, json)));
        Optional<ToldNews> told = deliveries
                .news(delivery)
                .flatMap(news -> tell.handle(List.of(news)).stream().findFirst());
        if (told.isEmpty()) deliveries.change(delivery, delivery.withheld());
        // Before it goes out: whatever the endpoint answers, it has it.
        told.map(each -> each.numbered().news())
                .filter(News::hasPerson)
                .ifPresent(news -> noteRead(webhook, news.knownAs()));
        return new Due(webhook, delivery, told.map(news -> Message.of(delivery, NewsView.of(news), json)));
    }

    /** As if the structure's system had read it in the feed: the person will know. */
    private void noteRead(Webhook webhook, UUID person) {
        noteRead.onceADay(
                List.of(person),
                new NoteRead.Reading(
                        NoteFileRead.Part.NEWS.kind(),
                        webhook.structureId(),
                        StructureRole.PARTNER.label(),
                        webhook.id().toString()));
    }

    /** The endpoint first, as by whoever asks for news anew or removes it. */
    private void note(Due due, Outcome outcome) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        webhooks.lock(due.webhook().id()).ifPresent(webhook -> {
            deliveries.change(due.delivery(), due.delivery().after(outcome, now, settings.pauses()));
            Webhook after = webhook.after(outcome, now, settings.patience());
            if (!after.equals(webhook)) webhooks.change(after);
        });
    }
}
