package fr.pixemploi.profile.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The made-up people of {@code caseload/people.sql}. */
final class ManyPeople {
    private static final Path PLANS = Path.of("target/caseload-plans");
    private static final long NANOS = 1_000_000_000;

    private final DataSource dataSource;
    private final int people;
    private final int structures;

    ManyPeople(DataSource dataSource, int people, int structures) {
        this.dataSource = dataSource;
        this.people = people;
        this.structures = structures;
    }

    static UUID structure(int number) {
        return UUID.fromString("01950000-0001-7000-8000-%012x".formatted(number));
    }

    /** One of the ten groups of a structure. */
    static UUID group(UUID structure, int number) {
        long ofStructure = structure.getLeastSignificantBits() & 0xffff_ffff_ffffL;
        return UUID.fromString("01950000-000a-7000-8000-%012x".formatted(ofStructure * 10 + number));
    }

    /** @return seconds */
    long make() {
        return seconds(() -> run(read("/caseload/people.sql")
                .replace("{people}", String.valueOf(people))
                .replace("{structures}", String.valueOf(structures))));
    }

    /** @return seconds */
    long workOut() {
        return seconds(() -> {
            run("call rebuild_caseload(now())");
            run("analyze");
        });
    }

    /** A last name of the structure with two neighbouring letters the other way round. */
    String misspelt(UUID structure) {
        String name = aName(structure, "last_name");
        return name.charAt(0) + "" + name.charAt(2) + name.charAt(1) + name.substring(3);
    }

    String fullName(UUID structure) {
        return aName(structure, "first_name || ' ' || last_name");
    }

    private String aName(UUID structure, String columns) {
        // By an id that lies anywhere among those of the structure: no order of the whole.
        return one(
                "select %s from beneficiary where structure_id = '%s' and id > '01950000-0002-7000-8000-%012x' limit 1"
                        .formatted(
                                columns, structure, (long) Math.floorMod(structure.hashCode(), people - structures)));
    }

    ResultsThatCome resultsThatCome() {
        return new ResultsThatCome(dataSource, people);
    }

    /** Plans of what each question asks of the database, as it asks it. */
    void explain() throws IOException {
        Files.createDirectories(PLANS);
        Map<String, String> statements = Map.of(
                "search",
                """
                select e.* from caseload e where e.structure_id = '%1$s' and e.beneficiary_id in (
                  select n.beneficiary_id
                  from unnest(name_words('%2$s')) typed cross join lateral words_near(typed) near
                  join caseload_word n on n.structure_id = '%1$s' and n.word = near.word
                  group by n.beneficiary_id having count(distinct typed) = cardinality(name_words('%2$s'))
                  union
                  select x.beneficiary_id from caseload x where x.structure_id = '%1$s' and lower(x.external_id) = lower('%2$s'))
                order by sort_name, beneficiary_id limit 51
                """.formatted(structure(1), misspelt(structure(1))),
                "list",
                "select * from caseload e where structure_id = '%s' order by sort_name, beneficiary_id limit 51"
                        .formatted(structure(1)),
                "filter",
                "select * from caseload e where structure_id = '%s' and referent_id = 'adviser-1' and band = 'novice' order by beneficiary_id limit 51"
                        .formatted(structure(1)),
                "refresh",
                "select refresh_caseload(array[made_up_id(2, 1)], now())");
        for (Map.Entry<String, String> each : statements.entrySet())
            Files.writeString(
                    PLANS.resolve(each.getKey() + ".txt"), all("explain (analyze, buffers) " + each.getValue()));
    }

    private String one(String query) {
        String all = all(query);
        return all.substring(0, all.indexOf('\n'));
    }

    private String all(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            StringBuilder lines = new StringBuilder();
            while (rows.next()) lines.append(rows.getString(1)).append('\n');
            return lines.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            // What takes minutes here nobody waits for: neither the server nor the driver gives it up.
            int silence = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            statement.execute("set statement_timeout = 0");
            statement.execute("set lock_timeout = 0");
            statement.execute(statements);
            statement.execute("reset all");
            connection.setNetworkTimeout(Runnable::run, silence);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long seconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / NANOS;
    }

    private static String read(String name) {
        try (InputStream in = ManyPeople.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
