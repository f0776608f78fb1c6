package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.bank.file.ClearPool;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void sealsWithANewKeyThatIsToldOnceAndOpensTheDirectory() throws IOException {
        Run sealing = Run.of("seal", "--in", clear(), "--out", path("sealed"), "--new-key");
        assertThat(sealing.err()).contains("vault").contains("PIXEMPLOI_RESERVED_POOL_KEY");
        assertThat(sealing.code()).isZero();
        String key = sealing.err().lines().toList().get(1);
        assertThat(sealing.out()).doesNotContain(key);
        JsonNode found = JSON.readTree(sealing.out());
        assertThat(found.get("items").asInt()).isEqualTo(2);
        assertThat(found.get("files").asInt()).isEqualTo(3);

        assertThat(JSON.readTree(folder.resolve("sealed/pool.json").toFile())
                        .get("created")
                        .asText())
                .isEqualTo(Run.NOW.toString());

        Run check = Run.with(Map.of("PIXEMPLOI_RESERVED_POOL_KEY", key), "unseal", "--check", path("sealed"));
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).isEqualTo(sealing.out());
        try (var files = Files.walk(folder.resolve("sealed"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "pool.json",
                            "index.txt.sealed",
                            "crcn-1-1-phare.yaml.sealed",
                            "crcn-2-1-phare.yaml.sealed");
        }
    }

    @Test
    void rotationGivesAKeysetThatOpensBothAndTheNewKeyAlone() {
        SealKeys old = SealKeys.fresh();
        Map<String, String> environment = Map.of("OLD", old.text());
        assertThat(Run.with(environment, "seal", "--in", clear(), "--out", path("one"), "--key-env", "OLD")
                        .code())
                .isZero();
        Run rotation =
                Run.with(environment, "seal", "--in", clear(), "--out", path("two"), "--key-env", "OLD", "--new-key");
        List<String> told = rotation.err().lines().toList();
        assertThat(told).hasSize(4);
        Map<String, String> later = Map.of("BOTH", told.get(1), "NEW", told.get(3));
        assertThat(Run.with(later, "unseal", "--check", path("one"), "--key-env", "BOTH")
                        .code())
                .isZero();
        assertThat(Run.with(later, "unseal", "--check", path("two"), "--key-env", "BOTH")
                        .code())
                .isZero();
        assertThat(Run.with(later, "unseal", "--check", path("two"), "--key-env", "NEW")
                        .code())
                .isZero();
        assertFault(
                Run.with(later, "unseal", "--check", path("one"), "--key-env", "NEW"),
                "was sealed with key " + old.newest());
    }

    @Test
    void whatIsWrongIsOneLine() throws IOException {
        Map<String, String> environment =
                Map.of("GOOD", SealKeys.fresh().text(), "BAD", "abc", "PIXEMPLOI_RESERVED_POOL_KEY", "");
        assertFault(Run.with(environment, "seal", "--in", clear(), "--out", path("x")), "RESERVED_POOL_KEY is not set");
        assertFault(
                Run.with(environment, "seal", "--in", clear(), "--out", path("x"), "--key-env", "BAD"),
                "the variable BAD is no keyset");
        assertFault(Run.with(environment, "unseal", "--check", clear(), "--key-env", "GOOD"), "no sealed directory");
        Files.writeString(folder.resolve("clear/1.1/forgotten.yaml"), "id: x");
        assertFault(
                Run.with(environment, "seal", "--in", path("clear"), "--out", path("x"), "--key-env", "GOOD"),
                "forgotten.yaml: file: is not in index.txt");
        Files.delete(folder.resolve("clear/1.1/forgotten.yaml"));
        assertThat(folder.resolve("x")).doesNotExist();
        assertFault(
                Run.with(environment, "seal", "--in", path("clear"), "--out", path("clear"), "--key-env", "GOOD"),
                "is not empty");

        assertThat(Run.with(environment, "seal", "--in", path("clear"), "--out", path("x"), "--key-env", "GOOD")
                        .code())
                .isZero();
        Files.delete(folder.resolve("x/" + ClearPool.FIRST + ".sealed"));
        assertFault(
                Run.with(environment, "unseal", "--check", path("x"), "--key-env", "GOOD"),
                ClearPool.FIRST + ".sealed: is missing");
    }

    private static void assertFault(Run run, String words) {
        assertThat(run.err()).contains(words);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    private String clear() {
        return ClearPool.in(folder.resolve("clear")).write().toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
