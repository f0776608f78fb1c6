package fr.pixemploi.profile.webhook.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.news.domain.News;
import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.news.domain.NumberedNews;
import fr.pixemploi.profile.webhook.domain.Deliveries;
import fr.pixemploi.profile.webhook.domain.Delivery;
import fr.pixemploi.profile.webhook.domain.DeliveryState;
import fr.pixemploi.profile.webhook.domain.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deliveries in PostgreSQL. */
@ApplicationScoped
class PostgresDeliveries implements Deliveries {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    PostgresDeliveries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void queue(Collection<UUID> news, Instant now) {
        // Nobody's numbering waits for one that is being removed, or fails with it.
        sql.update("""
                with held as (
                  select w.id, w.structure_id, w.types from webhook w
                  where w.state = 'active' and w.structure_id in (select structure_id from numbered_news where id = any (:news))
                  for key share skip locked)
                insert into webhook_delivery (id, webhook_id, news_id, queued_at, due_at)
                select uuidv7(), w.id, n.id, :now, :now
                from numbered_news n join held w on w.structure_id = n.structure_id and n.type = any (w.types)
                where n.id = any (:news) order by n.position
                on conflict on constraint news_wait_once_for_an_endpoint do nothing
                """, named("now", now).and("news", Sql.uuids(news)));
    }

    @Override
    public void queue(Delivery test) {
        sql.update(
                "insert into webhook_delivery (id, webhook_id, queued_at, due_at) values (?, ?, ?, ?)",
                test.id(),
                test.webhookId(),
                test.queuedAt(),
                test.dueAt());
    }

    @Override
    public int queueAgain(Webhook webhook, long sincePosition, Instant now) {
        return sql.update(
                """
                insert into webhook_delivery as told (id, webhook_id, news_id, queued_at, due_at)
                select uuidv7(), :webhook, n.id, :now, :now from numbered_news n
                where n.structure_id = :structure and n.position >= :since and n.type = any (:types) order by n.position
                on conflict on constraint news_wait_once_for_an_endpoint do update
                set state = 'waiting', tries = 0, last_status = null, last_failure = null, due_at = :now, tried_at = null
                where told.state <> 'waiting' or told.tries > 0
                """,
                named("webhook", webhook.id())
                        .and("structure", webhook.structureId())
                        .and(
                                "types",
                                Sql.texts(webhook.types().stream()
                                        .map(NewsType::code)
                                        .toList()))
                        .and("since", sincePosition)
                        .and("now", now));
    }

    @Override
    public List<Delivery> of(UUID webhookId, @Nullable DeliveryState state, @Nullable UUID before, int max) {
        return sql.query(
                        """
                        select * from webhook_delivery
                        where webhook_id = :webhook and id < :before and (cast(:state as text) is null or state = cast(:state as text))
                        order by id desc limit :max
                        """,
                        named("webhook", webhookId)
                                .and("before", before == null ? LAST : before)
                                .and("state", state == null ? null : state.code())
                                .and("max", max))
                .list(PostgresDeliveries::delivery);
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return sql.query("select * from webhook_delivery where id = ?", id).optional(PostgresDeliveries::delivery);
    }

    @Override
    public Optional<Delivery> nextDue(UUID webhookId, Instant now) {
        return sql.query("""
                        select * from webhook_delivery where webhook_id = ? and state = 'waiting' and due_at <= ?
                        order by due_at, id limit 1
                        """, webhookId, now).optional(PostgresDeliveries::delivery);
    }

    @Override
    public Optional<NumberedNews> news(Delivery delivery) {
        return sql.query("select * from numbered_news where id = ?", delivery.newsId())
                .optional(row -> new NumberedNews(
                        row.bigint("position"),
                        new News(
                                row.uuid("id"),
                                row.uuid("structure_id"),
                                row.uuid("beneficiary_id"),
                                row.uuid("known_as"),
                                NewsType.of(row.text("type")),
                                row.uuid("subject_id"),
                                row.elements("results", UUID.class),
                                row.instant("happened_at"))));
    }

    @Override
    public void change(Delivery before, Delivery after) {
        sql.update(
                """
                update webhook_delivery set state = ?, tries = ?, last_status = ?, last_failure = ?, due_at = ?, tried_at = ?
                where id = ? and state = 'waiting' and tries = ?
                """,
                after.state().code(),
                after.tries(),
                after.lastStatus(),
                after.lastFailure(),
                after.dueAt(),
                after.triedAt(),
                before.id(),
                before.tries());
    }

    private static Delivery delivery(Row row) {
        return new Delivery(
                row.uuid("id"),
                row.uuid("webhook_id"),
                row.uuidOrNull("news_id"),
                DeliveryState.of(row.text("state")),
                row.integer("tries"),
                row.integerOrNull("last_status"),
                row.textOrNull("last_failure"),
                row.instant("queued_at"),
                row.instant("due_at"),
                row.instantOrNull("tried_at"));
    }
}
