package fr.pixemploi.assessment.sitting.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Response;
import fr.pixemploi.assessment.bank.item.Seat;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.sitting.domain.Answered;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingOwner;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Sittings in PostgreSQL. An answer costs two statements: one that reads what answers change, one that keeps answer and state when
 * the sitting is still as it was read. What never changes after a sitting's start is kept in memory.
 */
@ApplicationScoped
class PostgresSittings implements Sittings {
    /** Sittings that one instance serves at a time, generously: a few kilobytes each. */
    private static final int MAX_IN_MEMORY = 20_000;

    /** One statement for what is not in memory yet, and one for what changed since. */
    private record Find(String whole, String changing) {
        static Find of(String sql) {
            return new Find(sql.formatted(SittingRow.COLUMNS), sql.formatted(SittingRow.CHANGING));
        }
    }

    private static final Find FIND = Find.of("select %s from sitting where id = ? and beneficiary_id = ?");

    /** The only person behind an account: while it moves from one to another, nobody sees the other's. */
    private static final Find FIND_BY_ACCOUNT = Find.of("""
            select %s from sitting
            where id = ? and array[beneficiary_id] = array(select person_id from account_link where issuer = ? and subject = ?)
            """);

    private static final String CHANGE = """
            update sitting set status = ?, progress = ?, ended_at = ?, end_reason = ?, result_id = ?, touched_at = ?,
              revision = revision + 1
            where id = ? and revision = ?""";

    private static final String RECORD = """
            with changed as (%s returning id)
            insert into answer (sitting_id, number, item_id, competence, score, category, standing, seconds, client_seconds,
                                response, answered_at, received_at, implausible)
            select id, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, ? from changed
            """.formatted(CHANGE);

    /** Number of the first parameter of an answer in {@link #RECORD}. */
    private static final int AFTER_CHANGE = 9;

    /** Finds by either kind of origin, the parameter of the other being null. */
    private static final String RIVAL = """
            select %s from sitting where beneficiary_id = ?
              and ((campaign_code = ? and status = 'open') or candidate_id = ?) limit 1
            """.formatted(SittingRow.COLUMNS);

    private static final String LIST = """
            select %s from sitting where beneficiary_id = ? and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
            order by id desc limit ?
            """.formatted(SittingRow.COLUMNS);

    private final DataSource dataSource;
    private final Clock clock;
    private final Cache<UUID, SittingRow.Fixed> known =
            Caffeine.newBuilder().maximumSize(MAX_IN_MEMORY).build();

    PostgresSittings(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public boolean add(Sitting sitting) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(SittingRow.INSERT)) {
            SittingRow.write(connection, insert, sitting);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Sitting> rival(UUID beneficiary, Origin origin) {
        String campaign = origin instanceof Origin.OfCampaign of ? of.code().value() : null;
        UUID candidate = origin instanceof Origin.OfCertification of ? of.candidate() : null;
        return one(RIVAL, select -> {
            select.setObject(1, beneficiary);
            select.setString(2, campaign);
            select.setObject(3, candidate, Types.OTHER);
        });
    }

    @Override
    public Optional<Sitting> find(UUID id, UUID beneficiary) {
        return find(id, FIND, select -> select.setObject(2, beneficiary));
    }

    @Override
    public Optional<Sitting> find(UUID id, SittingOwner owner) {
        return switch (owner) {
            case SittingOwner.Person person -> find(id, person.beneficiary());
            case SittingOwner.Account account ->
                find(id, FIND_BY_ACCOUNT, select -> {
                    select.setString(2, account.issuer());
                    select.setString(3, account.subject());
                });
        };
    }

    private Optional<Sitting> find(UUID id, Find find, Parameters owner) {
        SittingRow.Fixed fixed = known.getIfPresent(id);
        if (fixed == null)
            return one(find.whole(), select -> {
                select.setObject(1, id);
                owner.set(select);
            });
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(find.changing())) {
            select.setObject(1, id);
            owner.set(select);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(SittingRow.read(fixed, rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Sitting> find(UUID id) {
        return one(
                "select %s from sitting where id = ?".formatted(SittingRow.COLUMNS), select -> select.setObject(1, id));
    }

    @Override
    public Map<ItemId, Instant> met(UUID beneficiary, Instant since) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select a.item_id, max(a.answered_at) from answer a join sitting s on s.id = a.sitting_id
                        where s.beneficiary_id = ? and a.answered_at >= ? group by a.item_id
                        """)) {
            select.setObject(1, beneficiary);
            select.setObject(2, since.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                Map<ItemId, Instant> met = new HashMap<>();
                while (rows.next())
                    met.put(
                            new ItemId(rows.getString(1)),
                            rows.getObject(2, OffsetDateTime.class).toInstant());
                return met;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Sitting> lock(UUID id, UUID beneficiary) {
        return one(FIND.whole() + " for update", select -> {
            select.setObject(1, id);
            select.setObject(2, beneficiary);
        });
    }

    @Override
    public Optional<Sitting> lock(UUID id) {
        return one(
                "select %s from sitting where id = ? for update".formatted(SittingRow.COLUMNS),
                select -> select.setObject(1, id));
    }

    @Override
    public List<Sitting> list(UUID beneficiary, @Nullable UUID olderThan, int limit) {
        return all(LIST, select -> {
            select.setObject(1, beneficiary);
            select.setObject(2, olderThan, Types.OTHER);
            select.setInt(3, limit);
        });
    }

    @Override
    public Past past(UUID beneficiary, CampaignCode campaign) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select count(*) filter (where status = 'completed'), max(ended_at) filter (where status = 'completed'),
                          (array_agg(result_id order by id desc) filter (where result_id is not null))[1],
                          (array_agg(external_id order by id desc) filter (where external_id is not null))[1]
                        from sitting where beneficiary_id = ? and campaign_code = ?
                        """)) {
            select.setObject(1, beneficiary);
            select.setString(2, campaign.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                OffsetDateTime lastEnd = row.getObject(2, OffsetDateTime.class);
                return new Past(
                        row.getInt(1),
                        lastEnd == null ? null : lastEnd.toInstant(),
                        row.getObject(3, UUID.class),
                        row.getString(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<UUID> idle(Instant now, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select id from sitting where status = 'open' and expires_after_days > 0 and started_at < ?
                          and touched_at + make_interval(days => expires_after_days) <= ?
                        order by started_at limit ?
                        """)) {
            OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
            // Nothing expires within a day of its start: the index leaves today's sittings out.
            select.setObject(1, time.minusDays(1));
            select.setObject(2, time);
            select.setInt(3, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<UUID> ids = new ArrayList<>();
                while (rows.next()) ids.add(rows.getObject(1, UUID.class));
                return ids;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean record(Sitting sitting, RecordedAnswer answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement record = connection.prepareStatement(RECORD)) {
            OffsetDateTime now = now();
            writeChange(record, sitting, now);
            Answered answered = answer.answered();
            CompetenceCode competence = answer.competence();
            int at = AFTER_CHANGE;
            record.setInt(at++, answer.number());
            record.setString(at++, answered.item().value());
            record.setString(at++, competence == null ? null : competence.value());
            record.setDouble(at++, answer.share());
            record.setInt(at++, answered.category());
            record.setString(at++, SittingRow.lower(answered.standing()));
            record.setDouble(at++, answered.seconds());
            record.setObject(at++, answer.clientSeconds(), Types.DOUBLE);
            record.setString(at++, StoredResponse.write(answer.response()));
            record.setObject(at++, SittingRow.time(answer.time().at()));
            record.setObject(at++, now);
            record.setBoolean(at, answer.time().implausible());
            return record.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean update(Sitting sitting) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(CHANGE)) {
            writeChange(update, sitting, now());
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Sets the parameters of {@link #CHANGE}. */
    private static void writeChange(PreparedStatement change, Sitting sitting, OffsetDateTime now) throws SQLException {
        change.setString(1, SittingRow.lower(sitting.status()));
        change.setBytes(2, ProgressBytes.write(sitting));
        change.setObject(3, SittingRow.time(sitting.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
        change.setString(4, SittingRow.lower(sitting.endReason()));
        change.setObject(5, sitting.resultId(), Types.OTHER);
        change.setObject(6, now);
        change.setObject(7, sitting.id());
        change.setLong(8, sitting.revision());
    }

    @Override
    public Optional<Response> response(UUID sitting, int number) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select response from answer where sitting_id = ? and number = ?")) {
            select.setObject(1, sitting);
            select.setInt(2, number);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                return Optional.of(StoredResponse.read(rows.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Seat seat(UUID session, long newSecret) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement("""
                        insert into variant_session (session_id, seed, seats) values (?, ?, 1)
                        on conflict (session_id) do update set seats = variant_session.seats + 1
                        returning seed, seats
                        """)) {
            take.setObject(1, session);
            take.setLong(2, newSecret);
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return new Seat(row.getLong(1), row.getInt(2) - 1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void neutralise(UUID sitting, ItemId item) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update answer set standing = 'neutralised' where sitting_id = ? and item_id = ?")) {
            update.setObject(1, sitting);
            update.setString(2, item.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int rescored(UUID sitting) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update sitting set rescored = rescored + 1 where id = ? returning rescored")) {
            update.setObject(1, sitting);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets the parameters of a query. */
    private interface Parameters {
        void set(PreparedStatement select) throws SQLException;
    }

    private Optional<Sitting> one(String sql, Parameters parameters) {
        return all(sql, parameters).stream().findFirst();
    }

    private List<Sitting> all(String sql, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            parameters.set(select);
            try (ResultSet rows = select.executeQuery()) {
                List<Sitting> sittings = new ArrayList<>();
                while (rows.next()) {
                    SittingRow.Fixed fixed = SittingRow.fixed(rows);
                    known.put(fixed.id(), fixed);
                    sittings.add(SittingRow.read(fixed, rows));
                }
                return sittings;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
