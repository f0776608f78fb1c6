package fr.pixemploi.profile.webhook.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.webhook.domain.OffReason;
import fr.pixemploi.profile.webhook.domain.Secrets;
import fr.pixemploi.profile.webhook.domain.UnwellEndpoint;
import fr.pixemploi.profile.webhook.domain.Webhook;
import fr.pixemploi.profile.webhook.domain.WebhookState;
import fr.pixemploi.profile.webhook.domain.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Webhooks in PostgreSQL, their secrets sealed. */
@ApplicationScoped
class PostgresWebhooks implements Webhooks {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final WebhookSeals seals;

    PostgresWebhooks(Sql sql, WebhookSeals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    @Override
    public long countLocked(UUID structureId) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('webhooks of ' || ?, 0))", structureId)
                .exists();
        return sql.query("select count(*) as webhooks from webhook where structure_id = ?", structureId)
                .one(row -> row.bigint("webhooks"));
    }

    @Override
    public void add(Webhook webhook) {
        sql.update("""
                insert into webhook (id, structure_id, url, types, state, off_reason, off_since, secret, former_secret, former_until,
                    failing_since, made_at, version)
                values (:id, :structure, :url, :types, :state, :reason, :off, :secret, :former, :until, :failing, :made, :version)
                """, values(webhook).and("structure", webhook.structureId()).and("made", webhook.madeAt()));
    }

    @Override
    public void change(Webhook webhook) {
        sql.update("""
                update webhook set url = :url, types = :types, state = :state, off_reason = :reason, off_since = :off, secret = :secret,
                    former_secret = :former, former_until = :until, failing_since = :failing, version = :version
                where id = :id
                """, values(webhook));
    }

    private Named values(Webhook webhook) {
        Webhook.Off off = webhook.off();
        String former = webhook.secrets().former();
        return named("id", webhook.id())
                .and("url", webhook.url().toString())
                .and(
                        "types",
                        Sql.texts(webhook.types().stream()
                                .map(NewsType::code)
                                .sorted()
                                .toList()))
                .and("state", webhook.state().code())
                .and("reason", off == null ? null : off.reason().code())
                .and("off", off == null ? null : off.since())
                .and("secret", seals.seal(webhook.id(), webhook.secrets().current()))
                .and("former", former == null ? null : seals.seal(webhook.id(), former))
                .and("until", webhook.secrets().formerUntil())
                .and("failing", webhook.failingSince())
                .and("version", webhook.version());
    }

    @Override
    public void remove(UUID id) {
        sql.update("delete from webhook where id = ?", id);
    }

    @Override
    public Optional<Webhook> find(UUID id) {
        return sql.query("select * from webhook where id = ?", id).optional(this::webhook);
    }

    @Override
    public Optional<Webhook> lock(UUID id) {
        return sql.query("select * from webhook where id = ? for no key update", id)
                .optional(this::webhook);
    }

    @Override
    public List<Webhook> of(UUID structureId, @Nullable UUID after, int max) {
        return sql.query(
                        "select * from webhook where structure_id = ? and id > ? order by id limit ?",
                        structureId,
                        after == null ? FIRST : after,
                        max)
                .list(this::webhook);
    }

    @Override
    public List<UnwellEndpoint> unwell(@Nullable UUID after, int max) {
        return sql.query("""
                        select w.id, w.structure_id, w.url, w.state, w.off_reason, w.off_since, w.failing_since, d.waiting, d.oldest
                        from webhook w cross join lateral (
                          select count(*) as waiting, min(queued_at) as oldest from (
                            select queued_at from webhook_delivery where webhook_id = w.id and state = 'waiting'
                            order by due_at, id limit 1001) counted) d
                        where (w.state = 'off' or w.failing_since is not null) and w.id > ? order by w.id limit ?
                        """, after == null ? FIRST : after, max)
                .list(row -> new UnwellEndpoint(
                        row.uuid("id"),
                        row.uuid("structure_id"),
                        URI.create(row.text("url")).getHost(),
                        WebhookState.of(row.text("state")),
                        off(row),
                        row.instantOrNull("failing_since"),
                        row.bigint("waiting"),
                        row.instantOrNull("oldest")));
    }

    private static Webhook.@Nullable Off off(Row row) {
        String reason = row.textOrNull("off_reason");
        return reason == null ? null : new Webhook.Off(OffReason.of(reason), row.instant("off_since"));
    }

    private Webhook webhook(Row row) {
        UUID id = row.uuid("id");
        byte[] former = row.bytesOrNull("former_secret");
        return new Webhook(
                id,
                row.uuid("structure_id"),
                URI.create(row.text("url")),
                row.elements("types", String.class).stream().map(NewsType::of).collect(Collectors.toSet()),
                WebhookState.of(row.text("state")),
                off(row),
                new Secrets(
                        seals.open(id, row.bytes("secret")),
                        former == null ? null : seals.open(id, former),
                        row.instantOrNull("former_until")),
                row.instantOrNull("failing_since"),
                row.instant("made_at"),
                row.bigint("version"));
    }
}
