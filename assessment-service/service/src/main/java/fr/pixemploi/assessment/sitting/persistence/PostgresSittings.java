package fr.pixemploi.assessment.sitting.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Seat;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.authorisation.KioskVisit;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.authorisation.SittingOwner;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sittings in PostgreSQL. An answer costs two statements: one that reads what answers change, one that keeps answer and state when
 * the sitting is still as it was read. What never changes after a sitting's start is kept in memory.
 */
@ApplicationScoped
class PostgresSittings implements Sittings {
    /** Sittings that one instance serves at a time, generously: a few kilobytes each. */
    private static final int MAX_IN_MEMORY = 20_000;

    /** Nobody asks for the sittings of people who were erased: they leave the memory by themselves. */
    private static final Duration IN_MEMORY = Duration.ofHours(1);

    /** Nothing expires within a day of its start. */
    private static final Duration SHORTEST_LIFE = Duration.ofDays(1);

    /** One statement for what is not in memory yet, and one for what changed since. */
    private record Find(String whole, String changing) {
        static Find of(String sql) {
            return new Find(sql.formatted(SittingRow.COLUMNS), sql.formatted(SittingRow.CHANGING));
        }
    }

    private static final Find FIND =
            Find.of("select %s from sitting where id = ? and beneficiary_id = any (ids_of_person(?))");

    /** The only person behind an account: while it moves from one to another, nobody sees the other's. */
    private static final Find FIND_BY_ACCOUNT = Find.of("""
            select %s from sitting
            where id = ? and array[coalesce((select person_id from person_of_joined_file where file_id = beneficiary_id), beneficiary_id)]
              = array(select person_id from person_of_account where issuer = ? and subject = ?)
            """);

    private static final String FIND_ANYBODYS = "select " + SittingRow.COLUMNS + " from sitting where id = ?";
    private static final String LOCK = FIND.whole() + " for update";
    private static final String LOCK_ANYBODYS = FIND_ANYBODYS + " for update";

    /**
     * A text that is null now and then is cast to what the driver says of texts: else it would be of another type each time, and the
     * server read and plan the statement anew.
     */
    private static final String CHANGE = """
            update sitting set status = ?, progress = ?, ends_at = cast(? as timestamptz), number = ?, paused_at = ?, ended_at = ?,
              end_reason = cast(? as varchar), result_id = ?, touched_at = ?, revision = revision + 1
            where id = ? and revision = ?""";

    private static final String RECORD = """
            with changed as (%s returning id)
            insert into answer (sitting_id, number, item_id, competence, score, category, standing, seconds, client_seconds,
                                response, answered_at, received_at, implausible)
            select id, ?, ?, cast(? as varchar), ?, ?, ?, ?, ?, cast(? as json), ?, ?, ? from changed
            """.formatted(CHANGE);

    /** Finds by either kind of origin, the argument of the other being null. */
    private static final String RIVAL = """
            select %s from sitting where beneficiary_id = ?
              and ((campaign_code = ? and status = 'open') or candidate_id = ?) limit 1
            """.formatted(SittingRow.COLUMNS);

    private static final String LIST = """
            select %s from sitting where beneficiary_id = any (ids_of_person(?)) and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
            order by id desc limit ?
            """.formatted(SittingRow.COLUMNS);

    private final Sql sql;
    private final Cache<UUID, SittingRow.Fixed> known = Caffeine.newBuilder()
            .maximumSize(MAX_IN_MEMORY)
            .expireAfterAccess(IN_MEMORY)
            .build();

    PostgresSittings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Sitting sitting) {
        return sql.updateOne(SittingRow.INSERT, SittingRow.arguments(sitting));
    }

    @Override
    public Optional<Sitting> rival(UUID beneficiary, Origin origin) {
        String campaign = origin instanceof Origin.OfCampaign of ? of.code().value() : null;
        UUID candidate = origin instanceof Origin.OfCertification of ? of.candidate() : null;
        return sql.query(RIVAL, beneficiary, campaign, candidate).optional(this::sitting);
    }

    @Override
    public Optional<Sitting> find(UUID id, UUID beneficiary) {
        return find(FIND, id, id, beneficiary);
    }

    @Override
    public Optional<Sitting> find(UUID id, SittingOwner owner) {
        return switch (owner) {
            case SittingOwner.Person person -> find(id, person.beneficiary());
            case SittingOwner.Account account -> find(FIND_BY_ACCOUNT, id, id, account.issuer(), account.subject());
        };
    }

    private Optional<Sitting> find(Find find, UUID id, Object... arguments) {
        SittingRow.Fixed fixed = known.getIfPresent(id);
        return fixed == null
                ? sql.query(find.whole(), arguments).optional(this::sitting)
                : sql.query(find.changing(), arguments).optional(row -> SittingRow.read(fixed, row));
    }

    @Override
    public Optional<Sitting> find(UUID id) {
        return sql.query(FIND_ANYBODYS, id).optional(this::sitting);
    }

    @Override
    public Optional<Sitting> lock(UUID id, UUID beneficiary) {
        return sql.query(LOCK, id, beneficiary).optional(this::sitting);
    }

    @Override
    public Optional<Sitting> lock(UUID id) {
        return sql.query(LOCK_ANYBODYS, id).optional(this::sitting);
    }

    @Override
    public List<Sitting> list(UUID beneficiary, @Nullable UUID olderThan, int limit) {
        return sql.query(LIST, beneficiary, olderThan, limit).list(this::sitting);
    }

    private Sitting sitting(Row row) {
        SittingRow.Fixed fixed = SittingRow.fixed(row);
        known.put(fixed.id(), fixed);
        return SittingRow.read(fixed, row);
    }

    @Override
    public List<KioskVisit> kioskVisits(UUID sitting) {
        return sql.query("""
                        select structure_id, adviser, code_made_at, opened_at from kiosk_visit where sitting_id = ? order by opened_at
                        """, sitting)
                .list(row -> new KioskVisit(
                        row.uuid("structure_id"),
                        row.text("adviser"),
                        row.instant("code_made_at"),
                        row.instant("opened_at")));
    }

    @Override
    public Map<ItemId, Instant> met(UUID beneficiary, Instant since) {
        return sql
                .query("""
                        select a.item_id, max(a.answered_at) as last from answer a join sitting s on s.id = a.sitting_id
                        where s.beneficiary_id = any (ids_of_person(?)) and a.answered_at >= ? group by a.item_id
                        """, beneficiary, since)
                .list(row -> Map.entry(new ItemId(row.text("item_id")), row.instant("last")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Past past(UUID beneficiary, CampaignCode campaign) {
        return sql.query("""
                        select count(*) filter (where status = 'completed') as completed,
                          max(ended_at) filter (where status = 'completed') as last_end,
                          (array_agg(result_id order by id desc) filter (where result_id is not null))[1] as last_result,
                          (array_agg(external_id order by id desc) filter (where external_id is not null))[1] as last_external_id
                        from sitting where beneficiary_id = any (ids_of_person(?)) and campaign_code = ?
                        """, beneficiary, campaign.value())
                .one(row -> new Past(
                        row.integer("completed"),
                        row.instantOrNull("last_end"),
                        row.uuidOrNull("last_result"),
                        row.textOrNull("last_external_id")));
    }

    @Override
    public List<UUID> idle(Instant now, int limit) {
        // By their start, too: the index leaves today's sittings out.
        return sql.query("""
                        select id from sitting where status = 'open' and expires_after_days > 0 and started_at < ?
                          and touched_at + make_interval(days => expires_after_days) <= ?
                        order by started_at limit ?
                        """, now.minus(SHORTEST_LIFE), now, limit).list(row -> row.uuid("id"));
    }

    @Override
    public List<UUID> overdue(Instant now, int limit) {
        return sql.query(
                        "select id from sitting where status = 'open' and ends_at <= ? order by ends_at limit ?",
                        now,
                        limit)
                .list(row -> row.uuid("id"));
    }

    @Override
    public boolean record(Sitting sitting, RecordedAnswer answer, Instant now) {
        Answered answered = answer.answered();
        CompetenceCode competence = answer.competence();
        return sql.updateOne(
                RECORD,
                Sql.lowerCase(sitting.status()),
                ProgressBytes.write(sitting),
                SittingRow.runningUntil(sitting),
                sitting.number(),
                sitting.pausedAt(),
                sitting.endedAt(),
                Sql.lowerCase(sitting.endReason()),
                sitting.resultId(),
                now,
                sitting.id(),
                sitting.revision(),
                answer.number(),
                answered.item().value(),
                competence == null ? null : competence.value(),
                answer.share(),
                answered.category(),
                Sql.lowerCase(answered.standing()),
                answered.seconds(),
                answer.clientSeconds(),
                StoredResponse.write(answer.response()),
                answer.time().at(),
                now,
                answer.time().implausible());
    }

    @Override
    public boolean update(Sitting sitting, Instant now) {
        return sql.updateOne(
                CHANGE,
                Sql.lowerCase(sitting.status()),
                ProgressBytes.write(sitting),
                SittingRow.runningUntil(sitting),
                sitting.number(),
                sitting.pausedAt(),
                sitting.endedAt(),
                Sql.lowerCase(sitting.endReason()),
                sitting.resultId(),
                now,
                sitting.id(),
                sitting.revision());
    }

    @Override
    public Optional<Response> response(UUID sitting, int number) {
        return sql.query("select response from answer where sitting_id = ? and number = ?", sitting, number)
                .optional(row -> StoredResponse.read(row.text("response")));
    }

    @Override
    public Set<Integer> skipped(UUID sitting) {
        return Set.copyOf(
                sql.query("select number from answer where sitting_id = ? and response ->> 'type' = 'skip'", sitting)
                        .list(row -> row.integer("number")));
    }

    @Override
    public Seat seat(UUID session, long newSecret) {
        return sql.query("""
                        insert into variant_session (session_id, seed, seats) values (?, ?, 1)
                        on conflict (session_id) do update set seats = variant_session.seats + 1
                        returning seed, seats
                        """, session, newSecret).one(row -> new Seat(row.bigint("seed"), row.integer("seats") - 1));
    }

    @Override
    public void neutralise(UUID sitting, ItemId item) {
        sql.update(
                "update answer set standing = 'neutralised' where sitting_id = ? and item_id = ?",
                sitting,
                item.value());
    }

    @Override
    public void countAgain(UUID sitting, ItemId item) {
        sql.update(
                "update answer set standing = 'counted' where sitting_id = ? and item_id = ? and standing = 'neutralised'",
                sitting,
                item.value());
    }

    @Override
    public int rescored(UUID sitting) {
        return sql.query("update sitting set rescored = rescored + 1 where id = ? returning rescored", sitting)
                .one(row -> row.integer("rescored"));
    }
}
