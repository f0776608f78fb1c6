package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.file.Banks;
import fr.pixemploi.assessment.bank.file.ClearPool;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.review.sheet.PoolSealing;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import fr.pixemploi.assessment.edition.application.BankEditions;
import fr.pixemploi.assessment.edition.application.Instances;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.sitting.domain.AdaptiveEngine;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sitting keeps the bank that it began with, on whatever instance it goes on, and can be replayed from what is stored. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class PinnedBankTest {
    @Inject
    DataSource dataSource;

    @Inject
    Sittings sittings;

    @Inject
    BankEditions editions;

    @TempDir
    Path folder;

    private ItemBanks packaged;
    private ItemBanks smaller;

    @BeforeEach
    void twoInstances() throws Exception {
        packaged = Instances.startedWith(Optional.empty());
        smaller = Instances.startedWith(Optional.of(Banks.smaller(folder)));
    }

    @Test
    void theNewestBankIsNotReadAgainWhereItIsServed() {
        editions.refresh();
        assertThat(editions.newest()).isSameAs(editions.current());
    }

    @Test
    void aSittingGoesOnUnderItsBankOnInstancesThatWereStartedWithAnother() {
        Instances.serveFrom(smaller);
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        String began = stored(player).bankVersion();
        assertThat(began).isEqualTo(smaller.current().version());

        String result = "";
        for (int i = 0; i < 10; i++) {
            Instances.serveFrom(i % 2 == 0 ? packaged : smaller);
            JsonNode reply = player.play(1, i % 3 != 0);
            result = reply.path("resultId").asText();
            assertThat(stored(player).bankVersion()).isEqualTo(began);
        }

        Sitting over = stored(player);
        assertThat(over.status()).isEqualTo(SittingStatus.COMPLETED);
        assertThat(over.answered())
                .allMatch(answer -> smaller.current().find(answer.item()).isPresent());
        assertThat((String) person.asks().get("/v1/results/" + result).path("bankVersion"))
                .isEqualTo(began);
        Instances.serveFrom(packaged);
        assertThat(stored(Player.start(person, SittingJourneyTest.SHORT)).bankVersion())
                .as("new sittings begin with the new bank")
                .isEqualTo(packaged.current().version());
    }

    @Test
    void whatIsStoredReplaysTheSameQuestionsAndTheSameBits() {
        Instances.serveFrom(smaller);
        Player player = Player.start(People.someone(), SittingJourneyTest.CAMPAIGN);
        for (int i = 0; i < 40; i++) {
            Instances.serveFrom(i % 2 == 0 ? packaged : smaller);
            player.play(1, i % 4 != 1);
        }

        Sitting over = stored(player);
        ItemBank bank = packaged.find(over.bankVersion()).orElseThrow();
        AdaptiveEngine engine = new AdaptiveEngine(
                bank,
                over.plan(),
                AdaptiveEngine.selector(bank, over.plan().rules(), Pool.OPEN),
                over.seed(),
                ExposureSnapshot.first(
                        bank.pool(Pool.OPEN).size(), over.plan().exposureGroup().exposureCap()),
                over.devices(),
                Set.of());
        List<Answered> replayed = new ArrayList<>();
        for (Answered answer : over.answered()) {
            Choice.Ask ask = (Choice.Ask) engine.next(replayed);
            assertThat(engine.item(ask.item())).isEqualTo(answer.item());
            replayed = engine.after(replayed, answer.standing(answer.standing()));
        }
        assertThat(over.answered()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(replayed).isEqualTo(over.answered());
        assertThat(engine.next(replayed)).isInstanceOf(Choice.Stop.class);
    }

    @Test
    void aSealedPoolIsKeptSealedAndOpenedAgainWithAnyKeyOfTheDay() throws Exception {
        SealKeys first = SealKeys.fresh();
        Path sealed = folder.resolve("sealed");
        PoolSealing.seal(ClearPool.in(folder.resolve("clear")).write(), sealed, first, Instant.EPOCH, null);
        ItemBanks certifying = Instances.startedWith(sealed, first.text());
        String version = certifying.current().version();
        assertThat(certifying.current().active(Pool.RESERVED)).hasSize(2);

        byte[] kept = kept(version);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(kept))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(entry.getName()).doesNotContain(ClearPool.INSTRUCTION, "pool: reserved");
            }
        }

        ItemBank again = Instances.startedWithKey(Optional.of(first.renewed().text()))
                .find(version)
                .orElseThrow();
        assertThat(again.version()).isEqualTo(version);
        assertThat(again.active(Pool.RESERVED)).isEqualTo(certifying.current().active(Pool.RESERVED));
        ItemBanks without = Instances.startedWithKey(Optional.empty());
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> without.find(version))
                .withMessageContaining("PIXEMPLOI_RESERVED_POOL_KEY");
        ItemBanks stranger =
                Instances.startedWithKey(Optional.of(SealKeys.fresh().text()));
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> stranger.find(version))
                .withMessageContaining("was sealed with key " + first.newest());
    }

    private Sitting stored(Player player) {
        return sittings.find(UUID.fromString(player.sitting())).orElseThrow();
    }

    private byte[] kept(String version) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select content from item_bank_version where version = '" + version + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getBytes(1);
        }
    }
}
