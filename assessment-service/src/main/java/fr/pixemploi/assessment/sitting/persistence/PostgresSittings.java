package fr.pixemploi.assessment.sitting.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.assessment.bank.ResponseBody;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.bank.domain.Response;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import fr.pixemploi.assessment.sitting.domain.Answered;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.kit.json.EventJson;
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

/** Sittings in PostgreSQL. An answer costs two statements: one that locks and reads, one that keeps answer and state. */
@ApplicationScoped
class PostgresSittings implements Sittings {
    private static final String INSERT = """
            insert into sitting (%s) values (?, ?, ?, ?, ?, ?, ?, null, ?, ?, ?, cast(? as json), ?, ?, ?, ?, ?, ?, ?, null, ?)
            on conflict do nothing
            """.formatted(SittingRow.COLUMNS);

    private static final String FIND =
            "select %s from sitting where id = ? and beneficiary_id = ?".formatted(SittingRow.COLUMNS);

    private static final String CHANGE =
            "update sitting set bank_version = ?, status = ?, progress = ?, state = null, ended_at = ?, end_reason = ?, result_id = ?"
                    + " where id = ?";

    private static final String RECORD = """
            with kept as (
              insert into answer (sitting_id, number, item_id, competence, score, seconds, client_seconds, response, reply,
                                  answered_at)
              values (?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?))
            """ + CHANGE;

    /** Finds by either kind of origin, the parameter of the other being null. */
    private static final String RIVAL = """
            select %s from sitting where beneficiary_id = ?
              and ((campaign_code = ? and status = 'open') or authorisation_id = ?) limit 1
            """.formatted(SittingRow.COLUMNS);

    private static final String LIST = """
            select %s from sitting where beneficiary_id = ? and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
            order by id desc limit ?
            """.formatted(SittingRow.COLUMNS);

    private final DataSource dataSource;
    private final Clock clock;

    PostgresSittings(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public boolean add(Sitting sitting) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            SittingRow.write(connection, insert, sitting);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Sitting> rival(UUID beneficiary, Origin origin) {
        String campaign = origin instanceof Origin.OfCampaign of ? of.code().value() : null;
        UUID authorisation = origin instanceof Origin.OfCertification of ? of.authorisation() : null;
        return one(RIVAL, select -> {
            select.setObject(1, beneficiary);
            select.setString(2, campaign);
            select.setObject(3, authorisation, Types.OTHER);
        });
    }

    @Override
    public Optional<Sitting> find(UUID id, UUID beneficiary) {
        return one(FIND, select -> {
            select.setObject(1, id);
            select.setObject(2, beneficiary);
        });
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
        return one(FIND + " for update", select -> {
            select.setObject(1, id);
            select.setObject(2, beneficiary);
        });
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
    public void record(Sitting sitting, RecordedAnswer answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement record = connection.prepareStatement(RECORD)) {
            Answered answered = answer.answered();
            record.setObject(1, sitting.id());
            record.setInt(2, answer.number());
            record.setString(3, answered.item().value());
            CompetenceCode competence = answer.competence();
            record.setString(4, competence == null ? null : competence.value());
            record.setDouble(5, answered.category());
            record.setDouble(6, answered.seconds());
            record.setObject(7, answer.clientSeconds(), Types.DOUBLE);
            record.setString(8, EventJson.MAPPER.writeValueAsString(ResponseBody.of(answer.response())));
            record.setString(9, answer.reply());
            record.setObject(10, clock.instant().atOffset(ZoneOffset.UTC));
            SittingRow.writeChanging(record, 11, sitting);
            record.setObject(17, sitting.id());
            record.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void update(Sitting sitting) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(CHANGE)) {
            SittingRow.writeChanging(update, 1, sitting);
            update.setObject(7, sitting.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<StoredReply> reply(UUID sitting, int number) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select response, reply from answer where sitting_id = ? and number = ?")) {
            select.setObject(1, sitting);
            select.setInt(2, number);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                Response response = EventJson.MAPPER
                        .readValue(rows.getString(1), ResponseBody.class)
                        .response();
                return Optional.of(new StoredReply(response, rows.getString(2)));
            }
        } catch (SQLException | JsonProcessingException e) {
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
                while (rows.next()) sittings.add(SittingRow.read(rows));
                return sittings;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
