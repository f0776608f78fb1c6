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

/**
 * What the script asks the cluster for, in which order; a program that writes its arguments down plays kubectl. Of one object it may say, as the
 * cluster does, that somebody else changed what is applied.
 */
class RollOutTest {
    private static final String ENGINES = "apply -l pix-emploi/stage notin (migrate,serve)";
    private static final String MIGRATE = "apply -l pix-emploi/stage=migrate";
    private static final String SERVE = "apply -l pix-emploi/stage=serve";

    @TempDir
    Path folder;

    private String engines = "cluster.postgresql.cnpg.io/profile-db\\n";
    private String stays = "0";
    private String changed = "";
    private String overlay = "";
    private String letsIn = "";

    @BeforeEach
    void somebodyPlaysKubectl() throws IOException {
        Path kubectl = folder.resolve("kubectl");
        Files.writeString(kubectl, """
                #!/usr/bin/env bash
                echo "$*" >> "$WORDS"
                echo "$*" | sed -E 's/ -f [^ ]+//; s/-n pix-emploi //; s/ --server-side( --force-conflicts)?//' >> "$CALLS"
                case "$*" in
                  *--dry-run=server*)
                    file="$(sed -E 's/.* -f ([^ ]+).*/\\1/' <<< "$*")"
                    exec awk -v changed="$CHANGED" '
                      /^---/ { kind = "" }
                      /^kind: / { kind = $2 }
                      /^  name: / && kind " " $2 == changed {
                        red = 1
                        print "error: Apply failed with 1 conflict: conflict with \\"kubectl-patch\\" using v1: .spec.some" > "/dev/stderr"
                        print "Please review the fields above: run it with --force-conflicts" > "/dev/stderr"
                      }
                      /^  name: / && kind != "" {
                        if (kind " " $2 != changed) print tolower(kind) ".group/" $2 " serverside-applied (server dry run)"
                        kind = ""
                      }
                      END { exit red }' "$file"
                    ;;
                  *"wait --for=delete"*) exit "$STAYS" ;;
                  *"get job"*) printf "$STATES" ;;
                  *"get clusters"*) printf "$ENGINES" ;;
                  *"get namespace"*) printf "$LIVE_OVERLAY" ;;
                  *"get networkpolicies"*) printf "$LETS_IN" ;;
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
    void whoClosesHasTheGatewayAwayFirstAndItIsNotBroughtBackWithTheOthers() throws Exception {
        assertThat(run("a Complete\\n", "--stop", "--closed", "overlays/trial")).isZero();
        assertThat(calls().filter(call -> call.matches("(scale|apply -l|wait --for=delete|get deployment).*"))
                        .map(call -> call.replaceAll(" --timeout=\\S+| -o .*", "")))
                .containsExactly(
                        "scale deployment -l pix-emploi/stage=serve,app.kubernetes.io/name=gateway --replicas=0",
                        "wait --for=delete pod -l app.kubernetes.io/name=gateway",
                        ENGINES,
                        "scale deployment -l pix-emploi/stage=serve,app.kubernetes.io/name!=gateway --replicas=0",
                        "wait --for=delete pod -l app.kubernetes.io/component=serve",
                        MIGRATE,
                        SERVE,
                        "get deployment -l pix-emploi/stage=serve,app.kubernetes.io/name!=gateway",
                        "scale deployment portal-service --replicas=1");
        assertThat(said()).contains("scale deployment gateway --replicas=2");
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

    /** The one that is lost may never be ready again; and of the cluster's others nobody knows here whether they ever will be. */
    @Test
    void aDatabaseThatWasPutBackIsWaitedForInThePlaceOfTheLostOne() throws Exception {
        engines = "cluster.postgresql.cnpg.io/profile-db\\ncluster.postgresql.cnpg.io/profile-db-restored\\n"
                + "cluster.postgresql.cnpg.io/somebody-elses\\n";
        Path overlay = RestoreTest.overlay("profile", Overlay.folder().resolve("target/roll-out"));
        assertThat(run("a Complete\\n", overlay.toString())).isZero();
        assertThat(calls().filter(call -> call.startsWith("wait --for=condition=Ready")))
                .singleElement()
                .satisfies(call -> assertThat(call.split(" "))
                        .contains(
                                "cluster.postgresql.cnpg.io/profile-db-restored",
                                "cluster.postgresql.cnpg.io/pathway-db",
                                "kafka.kafka.strimzi.io/kafka",
                                "kafkauser.kafka.strimzi.io/profile-service")
                        .doesNotContain(
                                "cluster.postgresql.cnpg.io/profile-db", "cluster.postgresql.cnpg.io/somebody-elses"));
    }

    @Test
    void aDatabaseThatWasPutBackAndThatTheOverlayForgotStopsItInEveryMode() throws Exception {
        engines = "cluster.postgresql.cnpg.io/profile-db\\ncluster.postgresql.cnpg.io/profile-db-restored\\n";
        for (String mode : List.of("--stop", "--back", "--take-over")) {
            assertThat(run("a Complete\\n", mode, "overlays/trial")).as(mode).isNotZero();
            assertThat(calls())
                    .hasSize(2)
                    .allMatch(call -> call.startsWith("get namespace") || call.startsWith("get clusters"));
            assertThat(said())
                    .contains("profile-db-restored", "components/restore/profile")
                    .doesNotContain("delete");
            Files.delete(folder.resolve("calls"));
        }
    }

    /** Pages of alerts have operators patch what an overlay says, and that may be what keeps the platform alive. */
    @Test
    void whatWasTypedMeanwhileIsToldWithWhereAndByWhomAndNothingIsChanged() throws Exception {
        changed = "HorizontalPodAutoscaler profile-service";
        assertThat(run("a Complete\\n", "--stop", "overlays/region")).isNotZero();
        assertThat(calls())
                .hasSize(5)
                .allMatch(call -> call.startsWith("get ") || call.startsWith("apply --dry-run=server "));
        assertThat(said())
                .contains(changed, "conflict with \"kubectl-patch\" using v1: .spec.some", "--take-over")
                .doesNotContain("--force-conflicts", "HorizontalPodAutoscaler pathway-service");
    }

    @Test
    void whatWasTypedMeanwhileGivesWayToTheOverlayForWhoSaysSo() throws Exception {
        changed = "HorizontalPodAutoscaler profile-service";
        assertThat(run("a Complete\\n", "--take-over", "--stop", "overlays/region"))
                .isZero();
        assertThat(applied()).containsExactly(ENGINES, MIGRATE, SERVE);
        assertThat(words().filter(call -> !call.contains("--dry-run")))
                .hasSize(3)
                .allMatch(call -> call.startsWith("apply --server-side --force-conflicts "));
    }

    @Test
    void whatGivesWayIsToldToo() throws Exception {
        changed = "HorizontalPodAutoscaler profile-service";
        assertThat(run("a Complete\\n", "--take-over", "overlays/region")).isZero();
        assertThat(said()).contains(changed, ".spec.some").doesNotContain("Nothing was changed");
    }

    @Test
    void noOverlayIsBroughtToTheClusterOfAnotherOne() throws Exception {
        overlay = "country";
        for (String mode : List.of("--stop", "--back", "--closed", "--take-over")) {
            assertThat(run("a Complete\\n", mode, "overlays/trial")).as(mode).isNotZero();
            assertThat(calls())
                    .allMatch(call -> call.startsWith("get namespace") || call.equals("config current-context"));
            assertThat(said()).contains("\"country\"", "\"trial\"", "annotate --overwrite", "Nothing was changed");
            Files.delete(folder.resolve("calls"));
        }
        assertThat(run("a Complete\\n", "overlays/country")).isZero();
    }

    @Test
    void whatLetsSomebodyInAndTheOverlayNamesNoMoreIsToldAndStopsIt() throws Exception {
        letsIn = "NetworkPolicy profile-service\\nNetworkPolicy of-a-release-before\\nIngress console\\n";
        assertThat(run("a Complete\\n", "overlays/trial")).isNotZero();
        assertThat(calls()).allMatch(call -> call.startsWith("get "));
        assertThat(said())
                .contains("delete NetworkPolicy of-a-release-before", "delete Ingress console", "Nothing was changed")
                .doesNotContain("profile-service");
        letsIn = "NetworkPolicy profile-service\\n";
        assertThat(run("a Complete\\n", "overlays/trial")).isZero();
    }

    /** Between the look and the change somebody may type still. */
    @Test
    void nothingIsForcedForWhoDoesNotSaySo() throws Exception {
        assertThat(run("a Complete\\n", "overlays/trial")).isZero();
        assertThat(words()).hasSize(4).noneMatch(call -> call.contains("--force-conflicts"));
    }

    @Test
    void anOptionThatNobodyKnowsChangesNothing() throws Exception {
        assertThat(run("", "--takeover", "overlays/trial")).isEqualTo(2);
        assertThat(folder.resolve("calls")).doesNotExist();
    }

    @Test
    void theWayBackIsOfInstancesAlone() throws Exception {
        assertThat(run("", "--back", "overlays/trial")).isZero();
        assertThat(applied()).containsExactly(SERVE);
        assertThat(calls().filter(call -> call.startsWith("apply --dry-run=server")))
                .containsExactly("apply --dry-run=server -l pix-emploi/stage=serve");
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
                        "CHANGED",
                        changed,
                        "LIVE_OVERLAY",
                        overlay,
                        "LETS_IN",
                        letsIn,
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

    /** Of each call that applies, or tries to, all of its arguments. */
    private Stream<String> words() throws IOException {
        return Files.readAllLines(folder.resolve("words")).stream().filter(call -> call.startsWith("apply"));
    }

    private List<String> applied() throws IOException {
        return calls().filter(call -> call.startsWith("apply -l ")).toList();
    }
}
