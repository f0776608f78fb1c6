package fr.pixemploi.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/** Those who asked to be forgotten, known by a hash of their id only; no replay or restore may bring them back. */
@ApplicationScoped
public class ErasedPeople {
    private final DataSource dataSource;

    ErasedPeople(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean contains(UUID person) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select 1 from erased_person where person_hash = ?")) {
            select.setString(1, hash(person));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Remembers a hash, in the running transaction. */
    public void add(String personHash) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into erased_person (person_hash) values (?) on conflict do nothing")) {
            insert.setString(1, personHash);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of the id's text form, in hexadecimal. */
    public static String hash(UUID person) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(person.toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
