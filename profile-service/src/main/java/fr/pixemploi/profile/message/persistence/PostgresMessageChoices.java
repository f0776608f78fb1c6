package fr.pixemploi.profile.message.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.message.domain.Channel;
import fr.pixemploi.profile.message.domain.MessageChoice;
import fr.pixemploi.profile.message.domain.MessageChoices;
import fr.pixemploi.profile.message.domain.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people want, in PostgreSQL: what they said under any of their files counts. The version is the sum of all. */
@ApplicationScoped
class PostgresMessageChoices implements MessageChoices {
    private record Line(Set<MessageKind> off, @Nullable Channel channel, long version) {}

    private final Sql sql;

    PostgresMessageChoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public MessageChoice of(UUID person) {
        // The own one first: its channel counts.
        List<Line> lines = sql.query("""
                        select off, channel, version from message_choice, (select person_behind(?) as own) p
                        where beneficiary_id = any (ids_of_person(p.own)) order by beneficiary_id = p.own desc, beneficiary_id
                        """, person).list(row -> {
            String channel = row.textOrNull("channel");
            return new Line(
                    row.elements("off", String.class).stream()
                            .map(MessageKind::of)
                            .collect(Collectors.toSet()),
                    channel == null ? null : Channel.of(channel),
                    row.bigint("version"));
        });
        if (lines.isEmpty()) return MessageChoice.NONE;
        Set<MessageKind> off = new HashSet<>();
        lines.forEach(line -> off.addAll(line.off()));
        long version = lines.stream().mapToLong(Line::version).sum();
        return new MessageChoice(off, lines.getFirst().channel(), version);
    }

    @Override
    public MessageChoice lock(UUID person) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('choices of ' || person_behind(?), 0))", person)
                .exists();
        return of(person);
    }

    @Override
    public void put(UUID person, MessageChoice choice) {
        Channel channel = choice.channel();
        Object off =
                Sql.texts(choice.off().stream().map(MessageKind::code).sorted().toList());
        sql.update(
                """
                insert into message_choice (beneficiary_id, off, wanted, channel, version)
                select p.own, :off, array(select code from message_choice, unnest(off || wanted) as code
                  where beneficiary_id = any (ids_of_person(p.own)) except select unnest(cast(:off as text[])) order by 1), :channel, :version - coalesce((select sum(version) from message_choice
                  where beneficiary_id = any (ids_of_person(p.own)) and beneficiary_id <> p.own), 0)
                from (select person_behind(:person) as own) p
                on conflict (beneficiary_id) do update set off = excluded.off, wanted = excluded.wanted, channel = excluded.channel, version = excluded.version
                """,
                named("person", person)
                        .and("off", off)
                        .and("channel", channel == null ? null : channel.code())
                        .and("version", choice.version()));
        // What they want again they want under all files; what they do not want under one they go on not wanting there.
        sql.update("""
                update message_choice set off = array(select unnest(off) intersect select unnest(cast(:off as text[])) order by 1)
                where beneficiary_id = any (ids_of_person(person_behind(:person))) and beneficiary_id <> person_behind(:person)
                """, named("person", person).and("off", off));
    }

    @Override
    public void endAt(String address, MessageKind kind, Instant now) {
        sql.update(
                "insert into address_off (address, kind, said_at) values (?, ?, ?) on conflict do nothing",
                address,
                kind.code(),
                now);
    }

    @Override
    public boolean hasEndedAt(List<String> addresses, MessageKind kind, UUID person) {
        return sql.query(
                        """
                        select 1 from address_off where address = any (:addresses) and kind = :kind and not exists (
                          select from message_choice
                          where beneficiary_id = any (ids_of_person(person_behind(:person))) and cast(:kind as text) = any (wanted))
                        """,
                        named("addresses", Sql.texts(addresses))
                                .and("kind", kind.code())
                                .and("person", person))
                .exists();
    }
}
