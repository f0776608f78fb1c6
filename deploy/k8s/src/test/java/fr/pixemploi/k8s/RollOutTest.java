package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the script asks the cluster for, in which order; a program that writes its arguments down plays kubectl. */
class RollOutTest {
    private static final String ENGINES = "apply -l pix-emploi/stage notin (migrate,serve)";
    private static final String MIGRATE = "apply -l pix-emploi/stage=migrate";
    private static final String SERVE = "apply -l pix-emploi/stage=serve";

    @TempDir
    Path folder;

    private String engines = "cluster.postgresql.cnpg.io/a-db\\n";
    private String stays = "0";

    @BeforeEach
    void somebodyPlaysKubectl() throws IOException {
        Path kubectl = folder.resolve("kubectl");
        Files.writeString(kubectl, """
                #!/usr/bin/env bash
                echo "$*" >> "$WORDS"
                echo "$*" | sed -E 's/ -f [^ ]+//; s/-n pix-emploi //; s/ --server-side( --force-conflicts)?//' >> "$CALLS"
                case "$*" in
                  *"wait --for=delete"*) exit "$STAYS" ;;
                  *"get job"*) printf "$STATES" ;;
                  *"get clusters"*) printf "$ENGINES" ;;
                  *"get deployment"*) printf "$STOPPED" ;;
                  *api-resources*) echo scaledobjects.keda.sh ;;
                esac
                """);
        Files.setPosixFilePermissions(kubectl, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void enginesComeFirstThenMigrationsToTheirEndThenInstancesFromWhereverItIsCalled() throws Exception {
        assertThat(run("a Complete\\nb Complete\\n", "overlays/trial")).isZero();
        assertThat(applied()).containsExactly(ENGINES, MIGRATE, SERVE);
        assertThat(calls()).last().asString().startsWith("rollout status");
    }

    @Test
    @Timeout(60)
    void aMigrationThatFailsEndsItAtOnceAndNoInstanceIsChanged() throws Exception {
        assertThat(run("a Complete\\nb Failed\\nc \\n", "overlays/trial")).isNotZero();
        assertThat(applied()).containsExactly(ENGINES, MIGRATE);
    }

    @Test
    void whoStopsHasNobodyLeftBeforeItMigratesAndEverybodyBackAfter() throws Exception {
        assertThat(run("a Complete\\n", "--stop", "overlays/trial")).isZero();
        assertThat(calls().map(call -> call.replaceAll(" -l .*serve| --timeout=\\S+|--overwrite ", ""))
                        .filter(call -> call.matches("(annotate|scale|apply|wait --for=delete).*")))
                .containsSubsequence(
                        "annotate scaledobjects.keda.sh autoscaling.keda.sh/paused-replicas=0",
                        "wait --for=delete pod",
                        "apply -l pix-emploi/stage=migrate",
                        "annotate scaledobjects.keda.sh autoscaling.keda.sh/paused-replicas-",
                        "scale deployment portal-service --replicas=1");
        assertThat(calls())
                .containsOnlyOnce(
                        "scale deployment -l pix-emploi/stage=serve,app.kubernetes.io/name!=gateway --replicas=0");
    }

    @Test
    void whoStopsAndWhoseMigrationFailsIsToldThatAllIsAwayAndNobodyIsBroughtBack() throws Exception {
        assertThat(run("a Complete\\nb Failed\\n", "--stop", "overlays/trial")).isNotZero();
        assertThat(applied()).containsExactly(ENGINES, MIGRATE);
        assertThat(calls()).noneMatch(call -> call.matches(".*(paused-replicas-|--replicas=1|rollout).*"));
        assertThat(said()).contains("all instances are away").doesNotContain("no instance was changed");
    }

    @Test
    void whoStopsAndDoesNotComeToAnEndOfAllInstancesMigratesNothingAndIsToldHowTheyComeBack() throws Exception {
        stays = "1";
        assertThat(run("a Complete\\n", "--stop", "overlays/trial")).isNotZero();
        assertThat(applied()).containsExactly(ENGINES);
        assertThat(said()).contains("nothing was migrated", "--back");
    }

    /** The one that is lost may never be ready again. */
    @Test
    void aDatabaseThatWasPutBackIsWaitedForInThePlaceOfTheLostOne() throws Exception {
        engines = "cluster.postgresql.cnpg.io/a-db\\ncluster.postgresql.cnpg.io/b-db\\n"
                + "cluster.postgresql.cnpg.io/a-db-restored\\nkafka.kafka.strimzi.io/kafka\\n";
        assertThat(run("a Complete\\n", "overlays/trial")).isZero();
        assertThat(calls().filter(call -> call.startsWith("wait --for=condition=Ready")))
                .containsExactly("wait --for=condition=Ready --timeout=15m cluster.postgresql.cnpg.io/b-db"
                        + " cluster.postgresql.cnpg.io/a-db-restored kafka.kafka.strimzi.io/kafka");
    }

    /** Pages of alerts have operators patch what an overlay says: a field that somebody else holds now would be refused. */
    @Test
    void whatWasTypedMeanwhileGivesWayToTheOverlay() throws Exception {
        assertThat(run("a Complete\\n", "overlays/trial")).isZero();
        assertThat(Files.readAllLines(folder.resolve("words")))
                .filteredOn(call -> call.startsWith("apply"))
                .hasSize(3)
                .allMatch(call -> call.startsWith("apply --server-side --force-conflicts "));
    }

    @Test
    void theWayBackIsOfInstancesAlone() throws Exception {
        assertThat(run("", "--back", "overlays/trial")).isZero();
        assertThat(applied()).containsExactly(SERVE);
    }

    private int run(String states, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(Stream.concat(
                                Stream.of(Overlay.folder().resolve("roll-out").toString()), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        script.environment()
                .putAll(Map.of(
                        "PATH",
                        folder + ":" + System.getenv("PATH"),
                        "CALLS",
                        folder.resolve("calls").toString(),
                        "WORDS",
                        folder.resolve("words").toString(),
                        "STATES",
                        states,
                        "ENGINES",
                        engines,
                        "STAYS",
                        stays,
                        "STOPPED",
                        "portal-service\\n"));
        Process process = script.start();
        return process.waitFor();
    }

    private Stream<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls")).stream();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private List<String> applied() throws IOException {
        return calls().filter(call -> call.startsWith("apply")).toList();
    }
}
