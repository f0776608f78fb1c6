package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.kafka.ErasureNews;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One cluster a service, whose commits are in two places and whose past can be had back, for as long as is allowed. */
class DatabasesTest {
    /** PIXEMPLOI_BACKUP_DAYS. */
    private static final int DAYS = 35;

    @ParameterizedTest
    @EnumSource
    void everyServiceHasOneOfItsOwnWithTheOwnerThatItMigratesAs(Overlay overlay) {
        assertThat(overlay.all("Cluster").map(Resource::name))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(Service.values()).map(Service::label), Stream.of("keycloak"))
                                .map(name -> name + "-db")
                                .toList());
        for (Service service : Service.values()) {
            Resource cluster = overlay.one("Cluster", service.label() + "-db");
            assertThat(cluster.at("/spec/bootstrap/initdb/database").asText()).isEqualTo(service.label());
            assertThat(cluster.at("/spec/bootstrap/initdb/owner").asText()).isEqualTo(service.databaseOwner());
            assertThat(cluster.at("/spec/enableSuperuserAccess").asBoolean(true))
                    .isFalse();
            assertThat(cluster.at("/spec/postgresql/parameters/log_error_verbosity")
                            .asText())
                    .as("rows never stand in logs (SECURITY.md)")
                    .isEqualTo("terse");
        }
    }

    @ParameterizedTest
    @EnumSource
    void certificationWorksAsAUserWhoOwnsNothing(Overlay overlay) {
        Resource cluster = overlay.one("Cluster", "certification-db");
        assertThat(Resource.texts(cluster.at("/spec/bootstrap/initdb/postInitApplicationSQL")))
                .containsExactly(
                        "create role certification login",
                        "revoke all on database certification from public",
                        "grant connect on database certification to certification");
        assertThat(cluster.at("/spec/managed/roles")).singleElement().satisfies(role -> {
            assertThat(role.path("name").asText()).isEqualTo("certification");
            assertThat(role.path("superuser").asBoolean(true)).isFalse();
            assertThat(role.has("inRoles")).as("never a member of the owner").isFalse();
        });
        assertThat(Settings.of(overlay.one("Deployment", "certification-service"), overlay))
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD", "certification-db-worker/password")
                .doesNotContainValue("certification-db-app/password");
        assertThat(Settings.of(overlay.one("Job", "certification-migrate"), overlay))
                .containsEntry("QUARKUS_FLYWAY_PASSWORD", "certification-db-app/password");
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void aCommitIsInTwoPlacesBeforeItIsTold(Overlay overlay) {
        assertThat(overlay.all("Cluster")).hasSize(5).allSatisfy(cluster -> {
            assertThat(cluster.at("/spec/postgresql/synchronous/number").asInt())
                    .isEqualTo(1);
            assertThat(cluster.at("/spec/postgresql/synchronous/dataDurability").asText())
                    .isEqualTo("required");
            assertThat(cluster.at("/spec/affinity/podAntiAffinityType").asText())
                    .isEqualTo("required");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void everyMomentOfThirtyFiveDaysCanBeHadBackAndNoneBefore(Overlay overlay) {
        assertThat(ErasureNews.kept(Workspace.find().topics()).toDays())
                .as("who was erased since the oldest backup is heard of again, also out of one that went late")
                .isGreaterThanOrEqualTo(DAYS + 5);
        assertThat(overlay.all("Cluster")).allSatisfy(cluster -> {
            assertThat(cluster.at("/spec/plugins/0/isWALArchiver").asBoolean()).isTrue();
            Resource store = overlay.one(
                    "ObjectStore",
                    cluster.at("/spec/plugins/0/parameters/barmanObjectName").asText());
            assertThat(store.at("/spec/retentionPolicy").asText()).isEqualTo(DAYS + "d");
            assertThat(store.at("/spec/configuration/wal/encryption").asText()).isNotEmpty();
            Resource nightly = overlay.one("ScheduledBackup", cluster.name());
            assertThat(nightly.at("/spec/cluster/name").asText()).isEqualTo(cluster.name());
            assertThat(nightly.at("/spec/schedule").asText()).matches("0 \\d+ \\d+ \\* \\* \\*");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void nobodyHasTheKeyOfAnothersBackups(Overlay overlay) {
        assertThat(overlay.all("ObjectStore")).hasSize(5).allSatisfy(store -> {
            String database = store.name().replace("-db-backups", "");
            assertThat(store.at("/spec/configuration/destinationPath").asText()).endsWith("/" + database + "/");
            for (String key : List.of("accessKeyId", "secretAccessKey"))
                assertThat(store.at("/spec/configuration/s3Credentials/" + key + "/name")
                                .asText())
                        .isEqualTo(database + "-backups");
        });
    }
}
