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

/** What images that an overlay names are made of: a commit, a base, and what their bill of materials says. Nothing is packaged here. */
class ImagesTest {
    private static final Path SCRIPTS = Overlay.folder().resolve("..").normalize();
    /** Of the one who plays Maven: the script came as far as packaging. */
    private static final int PACKAGING = 7;

    private static final int REFUSED = 2;

    private String base = "registry.example/base@sha256:" + "0".repeat(64);

    @TempDir
    Path folder;

    @BeforeEach
    void aRepositoryOfWhichAllIsCommitted() throws Exception {
        for (String script : List.of("images/build", "images/base", "local/find-tools.sh", "local/packaged.sh")) {
            Path copy = folder.resolve("repository/deploy").resolve(script);
            Files.createDirectories(copy.getParent());
            Files.copy(SCRIPTS.resolve(script), copy);
        }
        Files.writeString(folder.resolve("repository/pom.xml"), "  <version>1</version>\n");
        Files.writeString(folder.resolve("repository/.gitignore"), "target/\n");
        program("mvn", """
                [[ "$1" != -v ]] || { echo "Apache Maven 3.9.9"; exit 0; }
                find . -path ./.git -prune -o -type f -print
                exit %d
                """.formatted(PACKAGING));
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
    void whatIsSentIsMadeOfACopyOfTheCommitAndOfNothingThatEarlierBuildsLeft() throws Exception {
        Path left = folder.resolve("repository/profile-service/target/classes/Left.class");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "of another commit");
        assertThat(run("deploy/images/build", "--push", "registry.example/pix")).isEqualTo(PACKAGING);
        assertThat(said().lines())
                .contains("./pom.xml", "./deploy/images/build")
                .noneMatch(file -> file.contains("Left.class"));
        assertThat(run("deploy/images/build")).isEqualTo(PACKAGING);
        assertThat(said().lines()).as("of what lies here").anyMatch(file -> file.endsWith("Left.class"));
    }

    @Test
    void nothingIsSentThatStandsOnABaseWithoutADigest() throws Exception {
        base = "registry.example/base:13";
        assertThat(run("deploy/images/build", "--push", "registry.example/pix")).isEqualTo(2);
        assertThat(said()).contains("IMAGE_BASE has no digest");
        assertThat(run("deploy/images/build")).as("files").isEqualTo(PACKAGING);
    }

    @Test
    void whatTheBaseIsMadeOfIsToldThoughItIsMadeAsAUserWhoCanNotWriteHere() throws Exception {
        somebodyPlaysMmdebstrap("zlib1g libc6");
        assertThat(run("deploy/images/base")).as(said()).isZero();
        assertThat(folder.resolve("repository/deploy/images/target/base/packages.tsv"))
                .hasContent("libc6\t1\tall\nzlib1g\t1\tall\n");
        assertThat(run("tar", "-tf", "deploy/images/target/base/base.tar")).isZero();
        assertThat(said()).contains("manifest.json", "config.json", "layer.tar");
    }

    @Test
    void aBaseOfWhichNobodyKnowsWhatItIsMadeOfIsNone() throws Exception {
        somebodyPlaysMmdebstrap("");
        assertThat(run("deploy/images/base")).isNotZero();
        assertThat(said()).contains("No base was made").doesNotContain("base.tar");
    }

    /** Its hooks find nothing where the base is written: another user, whose they are, could not write there. */
    private void somebodyPlaysMmdebstrap(String packages) throws IOException {
        program("mmdebstrap", """
                chroot="$(mktemp -d)"
                mkdir -p "$chroot/var/cache/apt/archives"
                for package in %s; do touch "$chroot/var/cache/apt/archives/$package.deb"; done
                for argument in "$@"; do
                  if [[ "$argument" == --extract-hook=* ]]; then
                    mv deploy/images/target/base deploy/images/target/away
                    sh -c "${argument#*=}" sh "$chroot"
                    mv deploy/images/target/away deploy/images/target/base
                  fi
                done
                tar -C "$chroot" -cf "${@: -1}" .
                rm -r "$chroot"
                """.formatted(packages));
        program("dpkg-deb", """
                printf '%s\\t1\\tall\\n' "$(basename "${@: -1}" .deb)"
                """);
        program("dpkg", "echo amd64");
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
        assertThat(run(bill(), bom.toString(), release.toString(), packages.toString()))
                .isZero();
        JsonNode whole = new ObjectMapper().readTree(said());
        assertThat(whole.findValuesAsText("name")).containsSubsequence("library", "openjdk", "libc6", "zlib1g");
        assertThat(whole.path("components").findValuesAsText("version"))
                .containsExactly("1", "25.0.3+9-LTS", "2.41-12+deb13u5", "1:1.3.dfsg-1");
        assertThat(whole.findValuesAsText("purl"))
                .contains(
                        "pkg:deb/debian/libc6@2.41-12%2Bdeb13u5?arch=amd64",
                        "pkg:deb/debian/zlib1g@1%3A1.3.dfsg-1?arch=amd64");
        assertThat(run(bill(), bom.toString(), release.toString(), "/dev/null")).isZero();
        assertThat(new ObjectMapper().readTree(said()).path("components")).hasSize(2);
    }

    @Test
    void aBillThatDoesNotKnowTheJavaIsRefused() throws Exception {
        Path bom = file("bom.json", "{\"components\": []}");
        for (String said :
                List.of("IMPLEMENTOR=\"Somebody\"\n", "IMPLEMENTOR=\"Somebody\"\nJAVA_RUNTIME_VERSION=\"\"\n")) {
            Path release = file("release", said);
            assertThat(run(bill(), bom.toString(), release.toString(), "/dev/null"))
                    .isNotZero();
            assertThat(said()).contains("does not say JAVA_RUNTIME_VERSION");
        }
    }

    private static String bill() {
        return SCRIPTS.resolve("images/bill").toString();
    }

    private void program(String name, String words) throws IOException {
        Path program = file(name, "#!/usr/bin/env bash\n" + words);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
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
        program.environment().putAll(Map.of("PATH", folder + ":" + System.getenv("PATH"), "IMAGE_BASE", base));
        return program.start().waitFor();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }
}
