package fr.pixemploi.profile.message.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.message.domain.Channel;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.message.domain.Messages;
import fr.pixemploi.profile.message.domain.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages in PostgreSQL. */
@ApplicationScoped
class PostgresMessages implements Messages {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final MessageSeals seals;

    PostgresMessages(Sql sql, MessageSeals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    @Override
    public void add(Message message, @Nullable String code, Set<UUID> endsWith) {
        Channel channel = message.channel();
        Message.Appointment appointment = message.appointment();
        sql.update(
                """
                insert into message (id, beneficiary_id, kind, about_id, structure_id, channel, state, tries, text_version,
                    takes_place_at, takes_place_in, code, ends_with, made_at, due_at, tried_at, ended_at)
                values (:id, :file, :kind, :about, :structure, :channel, :state, :tries, :version, :at, :in, :code, :ends, :made, :due, :tried, :ended)
                on conflict (kind, about_id) where channel is distinct from 'paper' do nothing
                """,
                named("id", message.id())
                        .and("file", message.fileId())
                        .and("kind", message.kind().code())
                        .and("about", message.aboutId())
                        .and("structure", message.structureId())
                        .and("channel", channel == null ? null : channel.code())
                        .and("state", message.state().code())
                        .and("tries", message.tries())
                        .and("version", message.textVersion())
                        .and("at", appointment == null ? null : appointment.at())
                        .and(
                                "in",
                                appointment == null ? null : appointment.zone().getId())
                        .and("code", code == null ? null : seals.seal(message.id(), code))
                        .and("ends", Sql.uuids(endsWith))
                        .and("made", message.madeAt())
                        .and("due", message.dueAt())
                        .and("tried", message.triedAt())
                        .and("ended", message.endedAt()));
    }

    @Override
    public void withhold(UUID fileId, MessageKind kind, UUID ended, Instant now) {
        sql.update("""
                update message set state = 'withheld', reason = ?, ended_at = ?
                where beneficiary_id = ? and kind = ? and state = 'waiting' and ? = any (ends_with)
                """, Reason.OUTDATED.code(), now, fileId, kind.code(), ended);
    }

    @Override
    public List<Named> toPerson(UUID person, @Nullable UUID before, int max) {
        return sql.query("""
                        select m.*, s.name from message m left join structure_clock s on s.id = m.structure_id
                        where m.beneficiary_id = any (ids_of_person(?)) and m.id < ? order by m.id desc limit ?
                        """, person, before == null ? LAST : before, max)
                .list(row -> new Named(MessageRows.message(row), row.textOrNull("name")));
    }

    @Override
    public List<Message> toFile(UUID fileId, UUID structureId, @Nullable UUID before, int max) {
        return sql.query("""
                        select * from message
                        where beneficiary_id = any (ids_of_person(person_behind(?))) and structure_id = ? and id < ? order by id desc limit ?
                        """, fileId, structureId, before == null ? LAST : before, max)
                .list(MessageRows::message);
    }

    @Override
    public Optional<Message> newest(UUID fileId, UUID structureId, MessageKind kind, @Nullable UUID about) {
        return sql.query(
                        """
                        select * from message
                        where beneficiary_id = any (ids_of_person(person_behind(:file))) and structure_id = :structure and kind = :kind
                          and (cast(:about as uuid) is null or about_id = cast(:about as uuid)) and channel is distinct from 'paper'
                        order by id desc limit 1
                        """,
                        named("file", fileId)
                                .and("structure", structureId)
                                .and("kind", kind.code())
                                .and("about", about))
                .optional(MessageRows::message);
    }
}
