package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.sitting.domain.Authorisation;
import fr.pixemploi.assessment.sitting.domain.Authorisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Authorisations in PostgreSQL, as certification told them. */
@ApplicationScoped
class PostgresAuthorisations implements Authorisations {
    private final DataSource dataSource;

    PostgresAuthorisations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(Authorisation authorisation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into authorisation (id, candidate_id, session_id, beneficiary_id, authorised_at, valid_until)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)) {
            insert.setObject(1, authorisation.id());
            insert.setObject(2, authorisation.candidate());
            insert.setObject(3, authorisation.session());
            insert.setObject(4, authorisation.beneficiary());
            insert.setObject(5, authorisation.authorisedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(6, authorisation.validUntil().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Authorisation> find(UUID id, UUID beneficiary) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select id, candidate_id, session_id, beneficiary_id, authorised_at, valid_until from authorisation
                        where id = ? and beneficiary_id = ?
                        """)) {
            select.setObject(1, id);
            select.setObject(2, beneficiary);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                return Optional.of(new Authorisation(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getObject(3, UUID.class),
                        rows.getObject(4, UUID.class),
                        rows.getObject(5, OffsetDateTime.class).toInstant(),
                        rows.getObject(6, OffsetDateTime.class).toInstant()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
