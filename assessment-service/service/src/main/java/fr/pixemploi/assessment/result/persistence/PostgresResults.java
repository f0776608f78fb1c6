package fr.pixemploi.assessment.result.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Consent;
import fr.pixemploi.assessment.result.domain.Grant;
import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.ReadBy;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.kit.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Results in PostgreSQL: written once, with the log of their readers and the consents given about them. */
@ApplicationScoped
class PostgresResults implements Results {
    private static final String COLUMNS =
            "id, beneficiary_id, sitting_id, campaign_code, completed_at, bank_version, framework_version, competences,"
                    + " framework_id, portrait, replaced_by";

    /** A competence as it stands in the row. */
    record CompetenceJson(
            String code, int level, int pix, double mean, double sd, List<Double> levelProbabilities, int items) {
        static CompetenceJson of(CompetenceResult c) {
            return new CompetenceJson(
                    c.code().value(), c.level(), c.pix(), c.mean(), c.sd(), c.levelProbabilities(), c.items());
        }

        CompetenceResult competence() {
            return new CompetenceResult(new CompetenceCode(code), level, pix, mean, sd, levelProbabilities, items);
        }
    }

    private final DataSource dataSource;

    PostgresResults(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(Result result) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into result (%s, total_pix) values (?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, cast(? as json), null, ?)
                        """.formatted(COLUMNS))) {
            insert.setObject(1, result.id());
            insert.setObject(2, result.beneficiary());
            insert.setObject(3, result.sitting());
            insert.setString(4, result.campaign().value());
            insert.setObject(5, result.completedAt().atOffset(ZoneOffset.UTC));
            insert.setString(6, result.bankVersion());
            insert.setInt(7, result.frameworkVersion());
            insert.setString(
                    8,
                    EventJson.MAPPER.writeValueAsString(result.competences().stream()
                            .map(CompetenceJson::of)
                            .toList()));
            insert.setObject(9, result.framework());
            Portrait portrait = result.portrait();
            insert.setString(10, portrait == null ? null : PortraitJson.write(portrait));
            insert.setInt(11, result.totalPix());
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void replace(UUID earlier, Result result) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement leave =
                        connection.prepareStatement("update result set replaced_by = ? where id = ?");
                PreparedStatement first = connection.prepareStatement("""
                        update result set first_id = (select coalesce(e.first_id, e.id) from result e where e.id = ?) where id = ?
                        """)) {
            leave.setObject(1, result.id());
            leave.setObject(2, earlier);
            leave.executeUpdate();
            add(result);
            first.setObject(1, earlier);
            first.setObject(2, result.id());
            first.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Result> findOwn(UUID id, UUID beneficiary) {
        return find(id).filter(result -> result.beneficiary().equals(beneficiary));
    }

    @Override
    public Optional<Result> find(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select %s from result where id = ?".formatted(COLUMNS))) {
            select.setObject(1, id);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Result> list(UUID beneficiary, @Nullable UUID olderThan, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select %s from result
                        where beneficiary_id = ? and replaced_by is null and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
                        order by id desc limit ?
                        """.formatted(COLUMNS))) {
            select.setObject(1, beneficiary);
            select.setObject(2, olderThan, Types.OTHER);
            select.setInt(3, limit);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Result> read(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<Result> results = new ArrayList<>();
            while (rows.next()) {
                results.add(new Result(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getObject(3, UUID.class),
                        new CampaignCode(rows.getString(4)),
                        rows.getObject(5, OffsetDateTime.class).toInstant(),
                        rows.getString(6),
                        rows.getObject(9, UUID.class),
                        rows.getInt(7),
                        competences(rows.getString(8)),
                        PortraitJson.read(rows.getString(10)),
                        rows.getObject(11, UUID.class)));
            }
            return results;
        }
    }

    private static List<CompetenceResult> competences(String json) {
        try {
            return EventJson.MAPPER.readValue(json, new TypeReference<List<CompetenceJson>>() {}).stream()
                    .map(CompetenceJson::competence)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void logRead(UUID result, Grant grant, String role, String reader, Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into result_read (result_id, grant_id, structure_id, role, reader, read_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, result);
            insert.setObject(2, grant.id());
            insert.setObject(3, grant.structure());
            insert.setString(4, role);
            insert.setString(5, reader);
            insert.setObject(6, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<ReadBy> reads(UUID result, @Nullable Long olderThan, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select id, structure_id, role, read_at from result_read
                        where result_id = ? and id < coalesce(?, 9223372036854775807) order by id desc limit ?
                        """)) {
            select.setObject(1, result);
            select.setObject(2, olderThan, Types.BIGINT);
            select.setInt(3, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<ReadBy> reads = new ArrayList<>();
                while (rows.next()) {
                    reads.add(new ReadBy(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant()));
                }
                return reads;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void addConsent(Consent consent) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into consent (grant_id, result_id, beneficiary_id, structure_id, purpose, until, consented_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, consent.grant());
            insert.setObject(2, consent.result());
            insert.setObject(3, consent.beneficiary());
            insert.setObject(4, consent.structure());
            insert.setString(5, consent.purpose());
            insert.setObject(6, consent.until().atOffset(ZoneOffset.UTC));
            insert.setObject(7, consent.at().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
