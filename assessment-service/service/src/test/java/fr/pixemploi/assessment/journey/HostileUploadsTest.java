package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.inspection.Hostile;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Uploads;
import fr.pixemploi.assessment.sitting.domain.answer.Uploads.Place;
import fr.pixemploi.assessment.sitting.domain.answer.Uploads.Sent;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Many files at once, and files that take their time: what becomes of them, and of everyone else. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class HostileUploadsTest {
    private static final int MAX = 10;

    @Inject
    ItemBanks banks;

    @Inject
    Sittings sittings;

    @Inject
    Uploads uploads;

    @Test
    void othersGoOnWhileTwoHundredFilesArriveAtOnce() throws Exception {
        Player other = someone();
        FilesAtOnce files =
                new FilesAtOnce(Stream.generate(this::someone).limit(10).toList(), other);
        assertThat(files.send(200).answers()).containsKey(503);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> other.upload(1, "ventes.xlsx", Hostile.made("ventes.xlsx"))
                        .then()
                        .statusCode(201));
    }

    /** Each would hold a thread for as long as it likes: two hundred of them, the service. */
    @Test
    void filesThatTakeTheirTimeHoldTheirOwnPlacesOnly() throws IOException {
        List<Socket> slow = new ArrayList<>();
        Player other = someone();
        try {
            for (int i = 0; i < 8; i++) slow.add(slow(People.someone()));
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .untilAsserted(() -> other.upload(1, "ventes.xlsx", Hostile.made("ventes.xlsx"))
                            .then()
                            .statusCode(503)
                            .header("Retry-After", "10"));
            assertThat(other.see().at("/question/number").asInt()).isOne();
        } finally {
            for (Socket one : slow) one.close();
        }
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> other.upload(1, "ventes.xlsx", Hostile.made("ventes.xlsx"))
                        .then()
                        .statusCode(201));
    }

    @Test
    void whatIsLookedIntoHasItsPlaceAmongTheTen() throws Exception {
        UUID sitting = UUID.fromString(someone().sitting());
        Instant longAgo = Instant.EPOCH;
        Sent first = file(sitting);
        assertThat(uploads.take(first, MAX, longAgo)).isEqualTo(Place.TAKEN);
        assertThat(uploads.take(file(sitting), MAX, longAgo)).isEqualTo(Place.UNDER_WAY);
        assertThat(uploads.facts(first.id(), sitting, 1)).isEmpty();
        uploads.drop(first.id());
        Sent broken = file(sitting);
        assertThat(uploads.take(broken, MAX, longAgo)).isEqualTo(Place.TAKEN);
        assertThat(uploads.take(first, MAX, Instant.now().plusSeconds(60))).isEqualTo(Place.TAKEN);
        assertThat(uploads.keep(broken, new byte[1], "{}", MAX)).isFalse();
        assertThat(uploads.keep(first, new byte[1], "{}", MAX)).isTrue();

        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> more = IntStream.range(0, 100)
                    .mapToObj(i -> people.submit(() -> {
                        Sent one = file(sitting);
                        return uploads.take(one, MAX, longAgo) == Place.TAKEN
                                && uploads.keep(one, new byte[1], "{}", MAX);
                    }))
                    .toList();
            int kept = 1;
            for (Future<Boolean> one : more) if (one.get()) kept++;
            assertThat(kept).isBetween(2, MAX);
        }
        Place place = Place.TAKEN;
        for (int i = 0; i < MAX && place == Place.TAKEN; i++) {
            Sent one = file(sitting);
            place = uploads.take(one, MAX, longAgo);
            if (place == Place.TAKEN)
                assertThat(uploads.keep(one, new byte[1], "{}", MAX)).isTrue();
        }
        assertThat(place).isEqualTo(Place.NONE_LEFT);
    }

    private static Sent file(UUID sitting) {
        return new Sent(Ids.next(), sitting, 1, "a.txt", Instant.now());
    }

    /** Says that a thousand bytes come, and sends one. */
    private Socket slow(People.Person person) throws IOException {
        Player player = placed(person);
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream()
                .write(("POST /v1/sittings/" + player.sitting() + "/uploads?number=1&name=a.xlsx HTTP/1.1\r\n"
                                + "Host: localhost\r\nAuthorization: Bearer " + person.token() + "\r\n"
                                + "Content-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nP")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private Player someone() {
        return placed(People.someone());
    }

    /** A person before a question that takes a sheet. */
    private Player placed(People.Person person) {
        Item item = banks.current().active(Pool.OPEN).stream()
                .filter(one -> one.task() instanceof Task.FileUpload task
                        && task.formats().contains("xlsx"))
                .findFirst()
                .orElseThrow();
        Player player = Player.start(person, SittingJourneyTest.CAMPAIGN);
        PlacedSittings.ask(sittings, player.sitting(), item.id().value());
        return player;
    }
}
