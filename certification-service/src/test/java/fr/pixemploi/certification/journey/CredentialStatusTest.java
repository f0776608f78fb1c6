package fr.pixemploi.certification.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.pixemploi.certification.credential.application.AllocateStatus;
import fr.pixemploi.certification.credential.application.RevokeCredential;
import fr.pixemploi.certification.credential.domain.StatusEntry;
import fr.pixemploi.certification.credential.domain.StatusList;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What verifiers fetch, and how certificates get their places in it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class CredentialStatusTest {
    @Inject
    AllocateStatus allocateStatus;

    @Inject
    RevokeCredential revokeCredential;

    @Inject
    Sql sql;

    private List<StatusEntry> take(int count) {
        return QuarkusTransaction.requiringNew().call(() -> allocateStatus.handle(count));
    }

    private void revoke(StatusEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> revokeCredential.handle(List.of(entry)));
    }

    private static boolean isRevoked(StatusEntry entry) throws IOException {
        String list = given().get("/v1/credential-status/{list}", entry.list())
                .then()
                .statusCode(200)
                .extract()
                .path("credentialSubject.encodedList");
        byte[] bits = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(list.substring(1))))
                .readAllBytes();
        assertThat(bits).hasSize(StatusList.LENGTH / 8);
        return (bits[entry.index() / 8] & 0x80 >> entry.index() % 8) != 0;
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> done : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> work).toList())) results.add(done.get());
            return results;
        }
    }

    @Test
    void noPlaceIsGivenTwiceHoweverManyAskAtOnce() throws Exception {
        List<StatusEntry> all = new ArrayList<>();
        for (List<StatusEntry> taken : atOnce(8, () -> {
            List<StatusEntry> mine = new ArrayList<>();
            for (int i = 0; i < 20; i++) mine.addAll(take(25));
            return mine;
        })) all.addAll(taken);
        assertThat(all).hasSize(4_000);
        assertThat(new HashSet<>(all)).hasSize(4_000);
    }

    /** One that was taken by a publication that failed is given to another. */
    @Test
    void aPublicationThatFailsGivesItsPlacesBack() {
        long before = free();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                allocateStatus.handle(10);
                throw new IllegalStateException("the publication fails");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("fails");
        }
        assertThat(free()).isEqualTo(before);
    }

    private long free() {
        return sql.query("select count(*) from credential_status where state = 'free'")
                .one(row -> row.bigint("count"));
    }

    /** Neighbours in time are none in the list. */
    @Test
    void placesTellNoOrder() {
        List<Integer> indexes = take(1_000).stream().map(StatusEntry::index).toList();
        long rising = IntStream.range(1, indexes.size())
                .filter(i -> indexes.get(i) > indexes.get(i - 1))
                .count();
        assertThat(rising).isBetween(400L, 600L);
        assertThat(indexes.stream().mapToInt(index -> index).average().orElseThrow())
                .isBetween(0.4 * StatusList.LENGTH, 0.6 * StatusList.LENGTH);
    }

    @Test
    void whenAListRunsOutOneIsOpenedAndNotTwo() throws Exception {
        take(1);
        sql.update("update credential_status set state = 'given' where state = 'free' and position > 20");
        long lists = lists();
        List<StatusEntry> all = new ArrayList<>();
        for (List<StatusEntry> taken : atOnce(4, () -> take(40))) all.addAll(taken);
        assertThat(new HashSet<>(all)).hasSize(160);
        assertThat(lists()).isEqualTo(lists + 1);
    }

    private long lists() {
        return sql.query("select count(*) from credential_status_list").one(row -> row.bigint("count"));
    }

    @Test
    void whatIsRevokedIsAndNothingElse() throws Exception {
        List<StatusEntry> two = take(2);
        revoke(two.getFirst());
        revoke(two.getFirst());
        assertThat(isRevoked(two.getFirst())).isTrue();
        assertThat(isRevoked(two.getLast())).isFalse();
    }

    /** Each writes a row of its own, so that none overwrites another's. */
    @Test
    void noRevocationIsLostWhenManyAreMadeAtOnce() throws Exception {
        List<StatusEntry> all = take(200);
        var left = new ArrayList<>(all);
        atOnce(8, () -> {
            for (int i = 0; i < 25; i++) {
                StatusEntry mine;
                synchronized (left) {
                    mine = left.removeLast();
                }
                revoke(mine);
            }
            return true;
        });
        for (StatusEntry entry : all) assertThat(isRevoked(entry)).isTrue();
    }

    @Test
    void aListIsSignedAndMayBeKeptForFiveMinutes() {
        int list = take(1).getFirst().list();
        var answer = given().get("/v1/credential-status/{list}", list);
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .header("Access-Control-Allow-Origin", "*")
                .body("type", equalTo(List.of("VerifiableCredential", "BitstringStatusListCredential")))
                .body("proof.cryptosuite", equalTo("eddsa-rdfc-2022"));
        given().header("If-None-Match", answer.header("ETag"))
                .get("/v1/credential-status/{list}", list)
                .then()
                .statusCode(304);
    }

    @Test
    void thereIsNoListBeforeTheFirst() {
        given().get("/v1/credential-status/0").then().statusCode(422);
        given().get("/v1/credential-status/9999").then().statusCode(404);
    }

    @Test
    void theIssuersKeysAreWhereTheirIdentifierLeads() {
        var document = given().get("/.well-known/did.json");
        document.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "public, max-age=600")
                .header("Access-Control-Allow-Origin", "*")
                .body("verificationMethod", hasSize(1))
                .body("verificationMethod[0].type", equalTo("Multikey"));
        assertThat(given().get("/did.json").asString()).isEqualTo(document.asString());
        assertThat(document.path("assertionMethod[0]").toString())
                .isEqualTo(given().get(
                                "/v1/credential-status/{list}",
                                take(1).getFirst().list())
                        .path("proof.verificationMethod"));
    }
}
