package fr.pixemploi.profile.release.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.release.ReleaseMaker;
import fr.pixemploi.kit.release.ReleaseTable;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.profile.release.domain.Definitions;
import fr.pixemploi.profile.release.domain.Participants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * A release of a million people, from rows of the database to its tables: time and memory, the same to the byte when made twice, and how far its
 * figures of the whole country are from those of everybody, counted from what was made up.
 */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class ReleaseProof {
    private static final int PEOPLE = Integer.getInteger("pixemploi.release.people", 1_000_000);
    private static final int STRUCTURES = 1_500;
    private static final int FEWEST = 11;
    private static final Quarter QUARTER = new Quarter(2013, 1);
    private static final Instant NOW = Instant.parse("2026-12-04T00:00:00Z");
    private static final byte[] KEY = new byte[32];
    private static final String FILLED =
            "structure, beneficiary, beneficiary_account, person_alias, result, sharing_grant, situation, certificate, pathway";

    @Inject
    Sql sql;

    @Inject
    ReleaseMaker maker;

    @Inject
    Participants participants;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Test
    void aMillionPeopleAreReleased() throws IOException {
        fill();
        int people = timed(
                "seconds of reading",
                () -> participants
                        .of(QUARTER, PackagedYaml.read("release/definitions.yaml", Definitions.class), NOW)
                        .people()
                        .size());
        figures.put("people read", people);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        ReleaseMaker.Made made = timed("seconds of reading and telling", () -> maker.make(QUARTER, KEY, FEWEST, NOW));
        figures.put(
                "peak heap megabytes",
                ManagementFactory.getMemoryPoolMXBeans().stream()
                                .filter(pool -> pool.getType() == MemoryType.HEAP)
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        >> 20);
        String once = EventJson.write(made);
        figures.put("megabytes of the release", once.getBytes(UTF_8).length >> 20);
        figures.put(
                "lines of tables",
                made.tables().stream().mapToInt(each -> each.rows().size()).sum());
        String twice =
                EventJson.write(timed("seconds of the second time", () -> maker.make(QUARTER, KEY, FEWEST, NOW)));
        figures.put("the same to the byte", twice.equals(once));

        share(made, "mastery", "at-or-above", "after >= 0.8 * 8");
        share(made, "independent-1-1", "independent", "least(8, after + 1) >= 3");
        share(made, "independent-theme-1", "independent", "after >= 3");
        share(made, "equipment", "computer", "n % 3 > 0");
        share(made, "certification", "yes", "chance(n, 4) < 0.2");
        share(made, "pathway", "yes", "chance(n, 5) < 0.3");
        double gain = Objects.requireNonNull(france(made, "gain").mean()).value();
        error("gain, in levels", gain, truth("""
                avg((least(8, after) + least(8, after + 1) - least(8, able) - least(8, able + 1)) / 2.0) filter (where second is not null)
                """));
        Figures.write("release", "a quarter of %,d people in %,d structures".formatted(PEOPLE, STRUCTURES), figures);
        assertThat(twice).isEqualTo(once);
        assertThat(people).isEqualTo(PEOPLE);
    }

    private void share(ReleaseMaker.Made made, String figure, String category, String condition) {
        String truth = "avg(cast(%s as integer))".formatted(condition);
        error(figure, share(france(made, figure), category), truth(truth));
    }

    private void error(String what, double told, double truth) {
        figures.put(what + ": told", told);
        figures.put(what + ": true", Math.round(truth * 1e4) / 1e4);
        figures.put(what + ": error", Math.round(Math.abs(told - truth) * 1e4) / 1e4);
    }

    private double truth(String measure) {
        return sql.query("select cast(" + measure + " as double precision) as truth from made_up")
                .one(row -> row.number("truth"));
    }

    private static ReleaseTable.Line france(ReleaseMaker.Made made, String figure) {
        return made.tables().stream()
                .filter(table -> table.figure().equals(figure) && table.facet().equals("territory"))
                .flatMap(table -> table.rows().stream())
                .filter(line ->
                        line.parts().stream().map(part -> part.code()).toList().equals(List.of("fr")))
                .findFirst()
                .orElseThrow();
    }

    private static double share(ReleaseTable.Line line, String category) {
        return line.categories().stream()
                .filter(each -> each.code().equals(category))
                .findFirst()
                .orElseThrow()
                .share()
                .value();
    }

    private <T> T timed(String what, Supplier<T> work) {
        long begin = System.nanoTime();
        T made = work.get();
        figures.put(what, Math.round((System.nanoTime() - begin) / 1e8) / 10.0);
        return made;
    }

    /** Past the triggers, which fold profiles and caseloads of each row. */
    private void fill() throws IOException {
        String people;
        try (InputStream read = getClass().getResourceAsStream("/release/people-of-a-quarter.sql")) {
            people = new String(Objects.requireNonNull(read).readAllBytes(), UTF_8)
                    .replace("{people}", "" + PEOPLE)
                    .replace("{structures}", "" + STRUCTURES);
        }
        sql.patiently(() -> {
            for (String table : FILLED.split(", ")) sql.update("alter table " + table + " disable trigger user");
            sql.update(people);
            for (String table : FILLED.split(", ")) sql.update("alter table " + table + " enable trigger user");
            return people.length();
        });
        sql.update("analyze");
    }
}
