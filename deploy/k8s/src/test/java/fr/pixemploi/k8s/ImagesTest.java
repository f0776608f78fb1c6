package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What images that an overlay names are made of: a commit, and what their bill of materials says. Nothing is packaged here. */
class ImagesTest {
    private static final Path SCRIPTS = Overlay.folder().resolve("..").normalize();
    /** Of the one who plays Maven: the script came as far as packaging. */
    private static final int PACKAGING = 7;

    private static final int REFUSED = 2;

    @TempDir
    Path folder;

    @BeforeEach
    void aRepositoryOfWhichAllIsCommitted() throws Exception {
        for (String script : List.of("images/build", "local/find-tools.sh", "local/packaged.sh")) {
            Path copy = folder.resolve("repository/deploy").resolve(script);
            Files.createDirectories(copy.getParent());
            Files.copy(SCRIPTS.resolve(script), copy);
        }
        Files.writeString(folder.resolve("repository/pom.xml"), "  <version>1</version>\n");
        Path maven = folder.resolve("mvn");
        Files.writeString(maven, """
                #!/usr/bin/env bash
                [[ "$1" != -v ]] || { echo "Apache Maven 3.9.9"; exit 0; }
                exit %d
                """.formatted(PACKAGING));
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String git : List.of(
                "init -q", "add -A", "-c user.name=Somebody -c user.email=somebody@pix-emploi.test commit -q -m all"))
            assertThat(run("git", git.split(" "))).as(git).isZero();
    }

    @Test
    void nothingThatIsNotCommittedIsSentUnderTheNameOfACommit() throws Exception {
        String build = "deploy/images/build";
        assertThat(run(build, "--push", "registry.example/pix")).isEqualTo(PACKAGING);
        Files.writeString(folder.resolve("repository/mine"), "not committed");
        assertThat(run(build, "--push", "registry.example/pix")).isEqualTo(REFUSED);
        assertThat(said()).contains("?? mine");
        assertThat(run(build)).as("files, to be looked at").isEqualTo(PACKAGING);
    }

    @Test
    void theBillNamesJavaAndThePackagesBelowTheLibraries() throws Exception {
        Path bom = file("bom.json", """
                {"bomFormat": "CycloneDX", "components": [{"name": "library", "version": "1"}]}
                """);
        Path release = file("release", """
                IMPLEMENTOR="Somebody"
                JAVA_RUNTIME_VERSION="25.0.3+9-LTS"
                JAVA_VERSION="25.0.3"
                """);
        Path packages = file("packages.tsv", "libc6\t2.41-12+deb13u5\tamd64\nzlib1g\t1:1.3.dfsg-1\tamd64\n");
        String bill = SCRIPTS.resolve("images/bill").toString();
        assertThat(run(bill, bom.toString(), release.toString(), packages.toString()))
                .isZero();
        JsonNode whole = new ObjectMapper().readTree(said());
        assertThat(whole.findValuesAsText("name")).containsSubsequence("library", "openjdk", "libc6", "zlib1g");
        assertThat(whole.path("components").findValuesAsText("version"))
                .containsExactly("1", "25.0.3+9-LTS", "2.41-12+deb13u5", "1:1.3.dfsg-1");
        assertThat(whole.findValuesAsText("purl"))
                .contains(
                        "pkg:deb/debian/libc6@2.41-12%2Bdeb13u5?arch=amd64",
                        "pkg:deb/debian/zlib1g@1%3A1.3.dfsg-1?arch=amd64");
        assertThat(run(bill, bom.toString(), release.toString(), "/dev/null")).isZero();
        assertThat(new ObjectMapper().readTree(said()).path("components")).hasSize(2);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int run(String command, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                        Stream.concat(Stream.of(command), Stream.of(arguments)).toList())
                .directory(folder.resolve("repository").toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        program.environment().putAll(Map.of("PATH", folder + ":" + System.getenv("PATH"), "IMAGE_BASE", "a.base"));
        return program.start().waitFor();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }
}
