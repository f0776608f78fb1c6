package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.sitting.domain.Accommodations;
import fr.pixemploi.assessment.sitting.domain.Authorisation;
import fr.pixemploi.assessment.sitting.domain.Authorisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Authorisations in PostgreSQL, as certification told them or the exam room gave them. */
@ApplicationScoped
class PostgresAuthorisations implements Authorisations {
    private static final String COLUMNS = "id, candidate_id, session_id, beneficiary_id, authorised_at, valid_until,"
            + " time_factor, no_focus_rule, read_aloud, breaks";

    private final DataSource dataSource;

    PostgresAuthorisations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean add(Authorisation authorisation) {
        // No conflict is named: it may be there, or another one may stand for the candidate.
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into authorisation (" + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, authorisation.id());
            insert.setObject(2, authorisation.candidate());
            insert.setObject(3, authorisation.session());
            insert.setObject(4, authorisation.beneficiary());
            insert.setObject(5, authorisation.authorisedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(6, authorisation.validUntil().atOffset(ZoneOffset.UTC));
            Accommodations given = authorisation.accommodations();
            insert.setDouble(7, given.timeFactor());
            insert.setBoolean(8, given.noFocusRule());
            insert.setBoolean(9, given.readAloud());
            insert.setBoolean(10, given.breaks());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Authorisation> lock(UUID id, UUID beneficiary) {
        return one("id = ? and beneficiary_id = ?", id, beneficiary);
    }

    @Override
    public Optional<Authorisation> lockStanding(UUID candidate) {
        return one("candidate_id = ?", candidate);
    }

    @Override
    public void withdraw(UUID id, Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update authorisation set withdrawn_at = ? where id = ? and withdrawn_at is null")) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Authorisation> one(String which, UUID... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                        + " from authorisation where withdrawn_at is null and " + which + " for update")) {
            for (int i = 0; i < parameters.length; i++) select.setObject(i + 1, parameters[i]);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                return Optional.of(new Authorisation(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getObject(3, UUID.class),
                        rows.getObject(4, UUID.class),
                        rows.getObject(5, OffsetDateTime.class).toInstant(),
                        rows.getObject(6, OffsetDateTime.class).toInstant(),
                        new Accommodations(
                                rows.getDouble(7), rows.getBoolean(8), rows.getBoolean(9), rows.getBoolean(10))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
