package fr.pixemploi.load.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.Postgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Accounts of the identity provider that people sit at, one after the other. Tokens are fetched before the clock starts, and again
 * before they end; for each sitting the account is linked to a new person, as the news of a new file would do, so that nobody has
 * seen a question before.
 */
public final class Crowd implements AutoCloseable {
    private static final int LOOK_AGAIN_SECONDS = 15;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One account, with its current token. */
    public static final class Account {
        private final String name;
        private final String issuer;
        private final String subject;
        private volatile String token;

        private Account(String name, String token) {
            JsonNode claims = claims(token);
            this.name = name;
            this.token = token;
            this.issuer = claims.path("iss").asText();
            this.subject = claims.path("sub").asText();
        }

        public String token() {
            return token;
        }

        String issuer() {
            return issuer;
        }

        public String subject() {
            return subject;
        }

        private static JsonNode claims(String token) {
            try {
                return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
            } catch (IOException e) {
                throw new IllegalStateException("not a token of Keycloak's", e);
            }
        }
    }

    private final Tokens tokens;
    private final Connection connection;
    private final PreparedStatement link;
    private final List<Account> accounts = new ArrayList<>();
    private final ExecutorService links = Executors.newSingleThreadExecutor();
    private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor();

    public Crowd(Platform platform, int size) throws SQLException {
        tokens = platform.tokens();
        connection = connection(platform.postgres());
        for (int i = 0; i < size; i++) {
            String name = "load-" + UUID.randomUUID();
            Account account = new Account(name, tokens.newBeneficiary(name));
            insert(account);
            accounts.add(account);
        }
        link = connection.prepareStatement("update account_link set person_id = ? where issuer = ? and subject = ?");
        // Where a renewal fails, calls are refused and counted as errors.
        var unused =
                renewals.scheduleWithFixedDelay(this::renew, LOOK_AGAIN_SECONDS, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    /** To the database of the service under load, as its own user. */
    public static Connection connection(Postgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(Service.ASSESSMENT),
                postgres.user(Service.ASSESSMENT),
                postgres.password(Service.ASSESSMENT));
    }

    private void insert(Account account) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into account_link (issuer, subject, person_id) values (?, ?, ?)")) {
            insert.setString(1, account.issuer);
            insert.setString(2, account.subject);
            insert.setObject(3, UUID.randomUUID());
            insert.executeUpdate();
        }
    }

    public List<Account> accounts() {
        return List.copyOf(accounts);
    }

    /** Gives the account to a new person. */
    public CompletableFuture<UUID> newPerson(Account account) {
        return CompletableFuture.supplyAsync(
                () -> {
                    UUID person = UUID.randomUUID();
                    try {
                        link.setObject(1, person);
                        link.setString(2, account.issuer);
                        link.setString(3, account.subject);
                        link.executeUpdate();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    return person;
                },
                links);
    }

    private void renew() {
        for (Account account : accounts) account.token = tokens.forUser(account.name);
    }

    @Override
    public void close() throws SQLException {
        renewals.shutdownNow();
        links.close();
        connection.close();
    }
}
