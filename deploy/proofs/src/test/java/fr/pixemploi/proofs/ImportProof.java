package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.command.FileImport;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.process.MemoryUse;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A thousand structures and a hundred thousand people from two files, the instances killed twice on the way; and files in which all is wrong. */
class ImportProof {
    private static final int STRUCTURES = 1_000;
    private static final int PEOPLE = 100_000;
    private static final String HEAD = "identifiant;prenom;nom;date_naissance;structure\n";

    private final Platform platform = RunningPlatform.get();
    private final Api marc = new Cast(platform.endpoints(), platform.tokens()).person("marc", Service.PROFILE);
    private final FileImport imports = new FileImport(marc, System.out::println);
    private final String run = "P" + UUID.randomUUID();

    @Test
    void everyoneIsThereOnceThoughAllInstancesAreKilledTwice() throws Exception {
        Map<String, Object> figures = new TreeMap<>();
        long begun = System.nanoTime();
        JsonNode structures = imports.follow(imports.bring(structures(), "structures", a(), false));
        figures.put("structuresSeconds", seconds(begun));
        assertThat(structures.path("made").asInt()).isEqualTo(STRUCTURES);
        Path people = people();
        figures.put("fileMegabytes", Files.size(people) >> 20);
        begun = System.nanoTime();
        String id = imports.bring(people, "beneficiaries", a(), false);
        figures.put("uploadSeconds", seconds(begun));
        AtomicLong memory = new AtomicLong();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Integer> kills = thread.submit(() -> killTwice(id, memory));
            JsonNode done = imports.follow(id);
            figures.put("secondsWithTwoKills", seconds(begun));
            assertThat(kills.get()).isEqualTo(2);
            assertThat(done.path("state").asText()).isEqualTo("done");
            assertThat(done.path("made").asInt()).isEqualTo(PEOPLE);
        }
        figures.put("mostMegabytesOfTwoInstances", memory.get());
        assertThat(count("select count(*) from beneficiary where external_id like '" + run + "%'"))
                .isEqualTo(PEOPLE);
        assertThat(count("select count(distinct structure_id) from beneficiary where external_id like '" + run + "%'"))
                .isEqualTo(STRUCTURES);
        assertThat(count("""
                        select count(*) from outbox_event where type like '%%beneficiary-registered.v1'
                          and person_id in (select id from beneficiary where external_id like '%s%%')
                        """.formatted(run))).isEqualTo(PEOPLE);
        begun = System.nanoTime();
        JsonNode again = imports.follow(imports.bring(people, "beneficiaries", a(), false));
        figures.put("secondsOfARepeat", seconds(begun));
        assertThat(again.path("made").asInt()).isZero();
        assertThat(again.path("known").asInt()).isEqualTo(PEOPLE);
        Figures.write("import", PEOPLE + " people in " + STRUCTURES + " structures", figures);
    }

    @Test
    void whatIsWrongIsToldAndNothingOfItStays() throws Exception {
        long before = count("select count(*) from beneficiary");
        Map<String, Object> figures = new TreeMap<>();
        figures.put("Latin-1", refused(HEAD + "1;Léa;Exemple;;\n", true));
        figures.put("tabs", refused((HEAD + "1;Léa;Exemple;;\n").replace(';', '\t'), false));
        long begun = System.nanoTime();
        StringBuilder same = new StringBuilder("\uFEFF" + HEAD);
        for (int i = 0; i < 10_001; i++) same.append(run).append("-same;Léa;Exemple;;\n");
        JsonNode twice = imports("beneficiaries", same.toString());
        assertThat(twice.path("faults").asInt()).isEqualTo(10_000);
        figures.put("tenThousandDuplicatesSeconds", seconds(begun));
        JsonNode siret = imports(
                "structures",
                "reference;nom;type;fuseau;siret\n" + run + "-f;Agence d'Exemple;agency;Europe/Paris;73282932000075\n");
        assertThat(siret.path("faults").asInt()).isEqualTo(1);
        JsonNode nir = imports("beneficiaries", HEAD + run + "-n;Léa;suivie sous le 1 85 05 78 006 084 36;;\n");
        assertThat(nir.path("faults").asInt()).isEqualTo(1);
        begun = System.nanoTime();
        Api.Answer huge = marc.postTable(
                path("beneficiaries"), HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(HEAD, 1L << 30)));
        assertThat(huge.status()).isEqualTo(413);
        figures.put("oneGigabyteUnsaidSeconds", seconds(begun));
        figures.put("megabytesOfTwoInstancesAfterwards", memory());
        assertThat(count("select count(*) from beneficiary")).isEqualTo(before);
        assertThat(count("select count(*) from import_row")).isZero();
        Figures.write("import", "files in which all is wrong", figures);
    }

    /** Both instances, once a third of the people are there and once two thirds are. */
    private int killTwice(String id, AtomicLong memory) throws Exception {
        int kills = 0;
        while (kills < 2) {
            memory.accumulateAndGet(memory(), Math::max);
            if (count("select made from import where state = 'applying' and id = '" + id + "'")
                    > PEOPLE * (kills + 1) / 3) {
                platform.instances(Service.PROFILE).forEach(ServiceProcess::kill);
                platform.instances(Service.PROFILE).parallelStream().forEach(ServiceProcess::start);
                kills++;
            }
            SimulatedPerson.pause(200);
        }
        return kills;
    }

    private String refused(String file, boolean latin) {
        Api.Answer answer = marc.postTable(
                path("beneficiaries"),
                HttpRequest.BodyPublishers.ofString(
                        file, latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        answer.expect(422);
        assertThat(answer.code()).isEqualTo("import-file-refused");
        return answer.body().at("/errors/0/detail").asText();
    }

    private JsonNode imports(String kind, String file) {
        String id = marc.postTable(path(kind), HttpRequest.BodyPublishers.ofString(file))
                .expect(202)
                .path("id")
                .asText();
        JsonNode over = Api.until(
                        () -> marc.get("/v1/imports/" + id),
                        answer -> answer.body().path("state").asText().equals("refused"))
                .body();
        return over;
    }

    private Path structures() throws IOException {
        Path file = Files.createTempFile("structures", ".csv");
        try (Writer rows = Files.newBufferedWriter(file)) {
            rows.write("reference;nom;type;rattachement;fuseau\n");
            // Territories first, each with nine branches.
            for (int i = 0; i < STRUCTURES; i++)
                rows.write("%s-s%d;Mission locale d'Exemple %d;mission-locale;%s;Europe/Paris\n"
                        .formatted(run, i, i, i < STRUCTURES / 10 ? "" : run + "-s" + i / 10));
        }
        return file;
    }

    private Path people() throws IOException {
        Path file = Files.createTempFile("people", ".csv");
        try (Writer rows = Files.newBufferedWriter(file)) {
            rows.write(HEAD);
            for (int i = 0; i < PEOPLE; i++)
                rows.write("%s-%d;Léa;Exemple %d;%02d/%02d/%d;%s-s%d\n"
                        .formatted(run, i, i, 1 + i % 28, 1 + i % 12, 1960 + i % 45, run, i % STRUCTURES));
        }
        return file;
    }

    private static String a() {
        return Cast.MISSION_LOCALE.toString();
    }

    private static String path(String kind) {
        return "/v1/imports?kind=" + kind + "&structureId=" + a();
    }

    private long memory() {
        return MemoryUse.megabytes(platform.instances(Service.PROFILE).stream()
                .map(ServiceProcess::processes)
                .flatMap(Collection::stream)
                .toList());
    }

    private static double seconds(long begun) {
        return Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
    }

    /** The one number that a select gives; 0 for none. */
    private static long count(String select) throws SQLException {
        try (Connection connection = StoredRows.connect(Service.PROFILE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** A table of long rows that goes on for so many bytes. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte[] row =
                (HEAD.replace(';', ' ').strip().repeat(300) + ";Léa;Exemple;;\n").getBytes(StandardCharsets.UTF_8);
        private final long length;
        private long at;

        Endless(String head, long length) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) return -1;
            long here = at++;
            return 0xff & (here < head.length ? head[(int) here] : row[(int) ((here - head.length) % row.length)]);
        }

        @Override
        public int read(byte[] into, int offset, int wanted) {
            int taken = 0;
            while (taken < wanted && at < length) into[offset + taken++] = (byte) read();
            return taken == 0 ? -1 : taken;
        }
    }
}
