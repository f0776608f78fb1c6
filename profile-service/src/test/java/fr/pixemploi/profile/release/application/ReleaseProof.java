package fr.pixemploi.profile.release.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.profile.release.domain.Quarter;
import fr.pixemploi.profile.release.domain.ReleaseTable;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A release over a million people: its time and memory, that it is the same when made twice, and how far its figures are from everybody's. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class ReleaseProof {
    private static final int PEOPLE = Integer.getInteger("pixemploi.releases.people", 1_000_000);
    private static final int STRUCTURES = PEOPLE / 1_000;
    private static final Quarter QUARTER = new Quarter(2017, 1);

    /** How many of everybody have it, by what goes out as this figure for the whole country. */
    private static final Map<String, String> TRUTH = Map.of(
            "independent-1-1",
            "(select cast(c ->> 'level' as integer) >= 3 from jsonb_array_elements(r.competences) c where c ->> 'code' = '1.1')",
            "independent-4-2",
            "(select cast(c ->> 'level' as integer) >= 3 from jsonb_array_elements(r.competences) c where c ->> 'code' = '4.2')",
            "independent-theme-5",
            "(select min(cast(c ->> 'level' as integer)) >= 3 from jsonb_array_elements(r.competences) c where c ->> 'code' like '5.%')",
            "mastery",
            "cast(r.told ->> 'masteryRate' as double precision) >= 0.8");

    @Inject
    FreezeQuarter freeze;

    @Inject
    Sql sql;

    @Inject
    DataSource dataSource;

    @Test
    void aMillionPeopleAreReleased() throws IOException, SQLException {
        make();
        byte[] key = new byte[32];
        Instant now = Instant.parse("2026-12-04T00:00:00Z");
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        FreezeQuarter.Made made = freeze.make(QUARTER, key, now);
        double seconds = Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();

        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("people", PEOPLE);
        figures.put("structures", STRUCTURES);
        figures.put("tables", made.tables().size());
        figures.put(
                "lines", made.tables().stream().mapToInt(table -> table.lines().size()).sum());
        figures.put("seconds", seconds);
        figures.put("peak heap (MB)", peak >> 20);
        TRUTH.forEach((figure, has) -> figures.put(figure + ", of everybody and as told", truth(made, figure, has)));
        Figures.write("release", "a quarter of a million people", figures);
        assertThat(freeze.make(QUARTER, key, now)).isEqualTo(made);
    }

    /** Share of everybody, and as it goes out for the country by each facet with its interval. */
    private List<Object> truth(FreezeQuarter.Made made, String figure, String has) {
        double truth = sql.patiently(() -> sql.query("""
                        select avg(cast(%s as integer)) as share from (
                          select distinct on (beneficiary_id) * from result where completed_at >= '2017-01-01' and completed_at < '2017-04-01'
                          order by beneficiary_id, completed_at desc) r
                        """.formatted(has))
                .one(row -> row.number("share")));
        List<Object> told = new java.util.ArrayList<>(List.of(truth));
        made.tables().stream()
                .filter(table -> table.figure().equals(figure))
                .map(ReleaseTable::lines)
                .map(List::getFirst)
                .map(line -> line.categories().getFirst().share())
                .forEach(share -> {
                    told.add(share);
                    assertThat(Math.abs(share.value() - truth))
                            .as(figure)
                            .isLessThan(2 * (share.high() - share.low()));
                });
        return told;
    }

    private void make() throws IOException, SQLException {
        try (InputStream in = ReleaseProof.class.getResourceAsStream("/release/people.sql");
                Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            // What takes minutes here nobody waits for: neither the server nor the driver gives it up.
            int silence = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            statement.execute("set statement_timeout = 0");
            statement.execute("set lock_timeout = 0");
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{people}", "" + PEOPLE)
                    .replace("{structures}", "" + STRUCTURES)
                    .replace("{day}", "2017-02-10 10:00:00Z"));
            statement.execute("reset all");
            connection.setNetworkTimeout(Runnable::run, silence);
        }
    }
}
