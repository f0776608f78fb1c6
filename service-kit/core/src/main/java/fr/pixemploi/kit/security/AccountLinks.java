package fr.pixemploi.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Which person stands behind an account of the identity provider: (issuer, subject), never an e-mail. */
@ApplicationScoped
public class AccountLinks {
    /** An account: the issuer's URL and the subject that it gave. */
    public record Account(String issuer, String subject) {}

    private final DataSource dataSource;

    AccountLinks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empty for an unknown account, and for one that moves between two persons just now: nobody sees the other's file. */
    public Optional<UUID> personOf(String issuer, String subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select person_id from account_link where issuer = ? and subject = ?")) {
            select.setString(1, issuer);
            select.setString(2, subject);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                UUID person = rows.getObject(1, UUID.class);
                return rows.next() ? Optional.empty() : Optional.of(person);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets all accounts of a person, in the running transaction. */
    public void set(UUID person, List<Account> accounts) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from account_link where person_id = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into account_link (issuer, subject, person_id) values (?, ?, ?)")) {
            delete.setObject(1, person);
            delete.executeUpdate();
            for (Account account : accounts) {
                insert.setString(1, account.issuer());
                insert.setString(2, account.subject());
                insert.setObject(3, person);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
