package fr.pixemploi.profile.webhook.domain;

import fr.pixemploi.profile.news.domain.NewsType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint of a structure's system, and what it wants to be told there.
 *
 * @param url one that {@link EndpointRule} lets through
 * @param types what is told; one at least
 * @param off why the platform switched it off, and since when; null unless the state is off
 * @param failingSince first of the failures that no success has followed; null when the last try succeeded
 * @param version one when it is made, one more at each change that its structure sees
 */
public record Webhook(
        UUID id,
        UUID structureId,
        URI url,
        Set<NewsType> types,
        WebhookState state,
        @Nullable Off off,
        Secrets secrets,
        @Nullable Instant failingSince,
        Instant madeAt,
        long version) {
    /** Switched off by the platform. */
    public record Off(OffReason reason, Instant since) {}

    public Webhook {
        types = Set.copyOf(types);
        if (types.isEmpty()) throw new IllegalArgumentException("an endpoint wants to be told something");
        if ((state == WebhookState.OFF) != (off != null))
            throw new IllegalArgumentException("what the platform switched off has a reason");
    }

    /** Another address, other news, told or not; what was switched off and stays so keeps its reason, the rest begins without failures. */
    public Webhook with(URI other, Set<NewsType> wanted, WebhookState wished) {
        boolean staysOff = wished == WebhookState.OFF;
        Webhook changed = new Webhook(
                id,
                structureId,
                other,
                wanted,
                wished,
                staysOff ? off : null,
                secrets,
                staysOff || wished == state ? failingSince : null,
                madeAt,
                version);
        return changed.equals(this) ? this : changed.next();
    }

    public Webhook with(Secrets others) {
        return new Webhook(id, structureId, url, types, state, off, others, failingSince, madeAt, version).next();
    }

    /**
     * What a try makes of it.
     *
     * @param patience how long nothing may come through until it is switched off
     */
    public Webhook after(Outcome outcome, Instant now, Duration patience) {
        if (outcome.succeeded()) return failing(null);
        if (state != WebhookState.ACTIVE) return this;
        if (outcome.saysGone()) return failing(since(now)).off(OffReason.GONE, now);
        boolean tooLong = !since(now).plus(patience).isAfter(now);
        return tooLong ? failing(since(now)).off(OffReason.FAILING, now) : failing(since(now));
    }

    private Instant since(Instant now) {
        return failingSince == null ? now : failingSince;
    }

    private Webhook failing(@Nullable Instant since) {
        return new Webhook(id, structureId, url, types, state, off, secrets, since, madeAt, version);
    }

    private Webhook off(OffReason reason, Instant now) {
        return new Webhook(
                        id,
                        structureId,
                        url,
                        types,
                        WebhookState.OFF,
                        new Off(reason, now),
                        secrets,
                        failingSince,
                        madeAt,
                        version)
                .next();
    }

    private Webhook next() {
        return new Webhook(id, structureId, url, types, state, off, secrets, failingSince, madeAt, version + 1);
    }
}
