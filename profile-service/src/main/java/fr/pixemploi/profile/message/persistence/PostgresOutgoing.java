package fr.pixemploi.profile.message.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.message.MobileNumbers;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.message.domain.Addressee;
import fr.pixemploi.profile.message.domain.Channel;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.message.domain.Outgoing;
import fr.pixemploi.profile.message.domain.Reason;
import fr.pixemploi.profile.notice.domain.NoticeLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages on their way, in PostgreSQL. SQL: whom one is for, and whether it is so still, in one look. */
@ApplicationScoped
class PostgresOutgoing implements Outgoing {
    /**
     * The person's own contact where who writes has it in hand too, and else the one that who writes was given: what one structure writes does
     * not go where another one says. The clock of where the file is before that of who writes.
     */
    private static final String ADDRESSEE = """
            select coalesce(own.email, given.email) as email, coalesce(own.phone, given.phone) as phone,
              coalesce(home.time_zone, writer.time_zone, other.time_zone) as zone, writer.name as structure_name,
              coalesce(said.easy, false) as easy, said.language,
              exists (select from registered_person same
                where same.id = any (p.ids) and same.restricted_since is not null
                  and (same.id = :file or same.structure_id = :structure)) as restricted,
              (%s) as holds_until, (%s) as answered
            from (select person_behind(:file) as id, ids_of_person(person_behind(:file)) as ids) p
            left join contact_of_file own on own.id = p.id
              and (own.structure_id is null or own.structure_id = :structure or cast(:structure as uuid) is null)
            left join lateral (
              select c.email, c.phone from contact_of_file c
              where c.structure_id = :structure and c.id = any (p.ids) order by c.id = :file desc, c.id limit 1) given on true
            left join contact_of_file file on file.id = :file
            left join structure_clock home on home.id = file.structure_id
            left join structure_clock writer on writer.id = :structure
            left join lateral (
              select c.time_zone from contact_of_file f join structure_clock c on c.id = f.structure_id
              where f.id = any (p.ids) order by f.id limit 1) other on true
            left join lateral (
              select cast(s.said ->> 'easyReading' as boolean) as easy, s.said ->> 'language' as language
              from situation_of_file s join situation_said t on t.file_id = s.file_id
              where s.file_id = any (p.ids) and (s.said ->> 'easyReading' is not null or s.said ->> 'language' is not null)
              order by t.said_at desc limit 1) said on true
            """;

    private static final String ALWAYS = "timestamptz '9999-12-31'";

    private final Sql sql;
    private final MessageSeals seals;

    PostgresOutgoing(Sql sql, MessageSeals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    @Override
    public int countDue(Instant now, int max) {
        return sql.query(
                        "select count(*) as due from (select from message where state = 'waiting' and due_at <= ? limit ?) waiting",
                        now,
                        max)
                .one(row -> row.integer("due"));
    }

    @Override
    public Optional<UUID> takeDue(Instant now) {
        return sql.query("""
                        select id from message where state = 'waiting' and due_at <= ?
                        order by due_at, id limit 1 for update skip locked
                        """, now).optional(row -> row.uuid("id"));
    }

    @Override
    public Message get(UUID id) {
        return sql.query("select * from message where id = ?", id).one(MessageRows::message);
    }

    @Override
    public Addressee addressee(Message message) {
        Named whom = named("file", message.fileId()).and("structure", message.structureId());
        Message.Appointment appointment = message.appointment();
        Named values = switch (message.kind()) {
            case INVITATION -> whom.and("made", message.madeAt());
            case SESSION_NOTICE, APPOINTMENT_CHANGED, APPOINTMENT_CANCELLED ->
                whom.and("at", appointment == null ? null : appointment.at());
            case SHARING_ENDS, SHARING_ASKED -> whom.and("about", message.aboutId());
            case REMINDER, RESULT_READY, CERTIFICATE_REPLACED, PATHWAY_STEP, PLACE_FREE, SESSION_CANCELLED -> whom;
        };
        return sql.query(ADDRESSEE.formatted(holdsUntil(message.kind()), answered(message.kind())), values)
                .one(PostgresOutgoing::addressee);
    }

    /** Until when it is so; null when it is not so any more. */
    private static String holdsUntil(MessageKind kind) {
        return switch (kind) {
            case INVITATION ->
                "select i.expires_at from open_invitation i where i.beneficiary_id = :file and i.made_at = :made";
            case REMINDER ->
                "select " + ALWAYS
                        + " from unanswered_invitation u where u.beneficiary_id = :file and u.structure_id = :structure limit 1";
            case RESULT_READY, CERTIFICATE_REPLACED, PATHWAY_STEP, PLACE_FREE, SESSION_CANCELLED -> "select " + ALWAYS;
            case SESSION_NOTICE, APPOINTMENT_CHANGED, APPOINTMENT_CANCELLED -> "select cast(:at as timestamptz)";
            case SHARING_ENDS -> "select g.until from grant_in_force g where g.id = :about";
            case SHARING_ASKED -> "select a.ends_at from sharing_asked a where a.id = :about";
        };
    }

    private static String answered(MessageKind kind) {
        return switch (kind) {
            case SHARING_ASKED ->
                "select exists (select from sharing_asked a where a.id = :about and not a.unanswered)";
            case INVITATION,
                    REMINDER,
                    RESULT_READY,
                    SESSION_NOTICE,
                    APPOINTMENT_CHANGED,
                    APPOINTMENT_CANCELLED,
                    CERTIFICATE_REPLACED,
                    PATHWAY_STEP,
                    PLACE_FREE,
                    SESSION_CANCELLED,
                    SHARING_ENDS -> "select false";
        };
    }

    private static Addressee addressee(Row row) {
        String zone = row.textOrNull("zone");
        String phone = row.textOrNull("phone");
        return new Addressee(
                row.textOrNull("email"),
                phone == null ? null : MobileNumbers.e164(phone).orElse(null),
                language(row.truth("easy"), row.textOrNull("language")),
                zone == null ? null : ZoneId.of(zone),
                row.textOrNull("structure_name"),
                row.truth("restricted"),
                row.instantOrNull("holds_until"),
                row.truth("answered"));
    }

    private static NoticeLanguage language(boolean easy, @Nullable String spoken) {
        if (easy) return NoticeLanguage.EASY_FRENCH;
        return "en".equals(spoken) ? NoticeLanguage.ENGLISH : NoticeLanguage.FRENCH;
    }

    @Override
    public Optional<String> code(UUID id) {
        return sql.query("select code from message where id = ? and code is not null", id)
                .optional(row -> seals.open(id, row.bytes("code")));
    }

    @Override
    public boolean toldSinceLocked(Message message, Instant since) {
        sql.query(
                        "select pg_advisory_xact_lock(hashtextextended('messages to ' || person_behind(?), 0))",
                        message.fileId())
                .exists();
        return sql.query("""
                        select 1 from message
                        where beneficiary_id = any (ids_of_person(person_behind(?))) and kind = ? and id <> ? and channel <> 'paper'
                          and state in ('sending', 'sent', 'unsure') and tried_at > ?
                        """, message.fileId(), message.kind().code(), message.id(), since)
                .exists();
    }

    @Override
    public void change(Message message) {
        write(message, "true");
    }

    @Override
    public boolean settle(Message message) {
        return write(message, message.state().isEnd() ? "state in ('sending', 'unsure')" : "state = 'sending'");
    }

    private boolean write(Message message, String condition) {
        Channel channel = message.channel();
        Reason reason = message.reason();
        return sql.updateOne(
                """
                update message set channel = :channel, state = :state, reason = :reason, tries = :tries, text_version = :version,
                  due_at = :due, tried_at = :tried, ended_at = :ended, code = case when :over then null else code end
                where id = :id and %s
                """.formatted(condition),
                named("id", message.id())
                        .and("channel", channel == null ? null : channel.code())
                        .and("state", message.state().code())
                        .and("reason", reason == null ? null : reason.code())
                        .and("tries", message.tries())
                        .and("version", message.textVersion())
                        .and("due", message.dueAt())
                        .and("tried", message.triedAt())
                        .and("ended", message.endedAt())
                        .and("over", message.state().isEnd()));
    }

    @Override
    public void fail(UUID id, Instant now) {
        sql.update(
                "update message set state = 'failed', reason = ?, ended_at = ?, code = null where id = ? and state = 'waiting'",
                Reason.REFUSED.code(),
                now,
                id);
    }

    @Override
    public int giveUp(Instant triedBefore, Instant now) {
        return sql.update(
                "update message set state = 'unsure', ended_at = ?, code = null where state = 'sending' and tried_at < ?",
                now,
                triedBefore);
    }

    @Override
    public int giveUpWaiting(Instant notedBefore, Instant now) {
        return sql.update("""
                update message set state = 'unsure', ended_at = ?, code = null
                where state = 'waiting' and made_at < ? and due_at < ?
                """, now, notedBefore, notedBefore);
    }

    @Override
    public Optional<Instant> oldestDue(Instant now) {
        return sql.query(
                        "select due_at from message where state = 'waiting' and due_at <= ? order by due_at limit 1",
                        now)
                .optional(row -> row.instant("due_at"));
    }
}
