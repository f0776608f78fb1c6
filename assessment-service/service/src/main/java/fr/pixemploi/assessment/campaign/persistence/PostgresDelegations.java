package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.campaign.domain.Delegation;
import fr.pixemploi.assessment.campaign.domain.Delegations;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Delegations in plain SQL. */
@ApplicationScoped
class PostgresDelegations implements Delegations {
    private static final String COLUMNS = "delegation_id, structure_id, delegate_id, begun_at, ended_at";

    private final DataSource dataSource;

    PostgresDelegations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Set<UUID> delegatesOf(Collection<UUID> structures) {
        Set<UUID> delegates = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select delegate_id from campaign_delegation where structure_id = any(?) and ended_at is null")) {
            select.setArray(1, connection.createArrayOf("uuid", structures.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) delegates.add(rows.getObject(1, UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return delegates;
    }

    @Override
    public List<Delegation> list(UUID structure, @Nullable UUID after, int max) {
        List<Delegation> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select " + COLUMNS + """
                         from campaign_delegation where structure_id = ? and (?::uuid is null or delegation_id > ?::uuid)
                        order by delegation_id limit ?
                        """)) {
            select.setObject(1, structure);
            select.setObject(2, after, Types.OTHER);
            select.setObject(3, after, Types.OTHER);
            select.setInt(4, max);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) found.add(read(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    @Override
    public boolean add(Delegation delegation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into campaign_delegation (delegation_id, structure_id, delegate_id, begun_at)
                        values (?, ?, ?, ?) on conflict (structure_id, delegate_id) where ended_at is null do nothing
                        """)) {
            insert.setObject(1, delegation.id());
            insert.setObject(2, delegation.structure());
            insert.setObject(3, delegation.delegate());
            insert.setObject(4, delegation.begunAt().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Delegation> end(UUID id, UUID structure, Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update campaign_delegation set ended_at = coalesce(ended_at, ?)
                        where delegation_id = ? and structure_id = ? returning
                        """ + COLUMNS)) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setObject(2, id);
            update.setObject(3, structure);
            try (ResultSet rows = update.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Delegation read(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject(5, OffsetDateTime.class);
        return new Delegation(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
