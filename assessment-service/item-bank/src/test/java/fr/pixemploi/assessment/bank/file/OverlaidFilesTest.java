package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.file.pool.BankArchive;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlaidFilesTest {
    private static final ItemId NEW = new ItemId("crcn-1-1-fleur-du-soleil");
    private static final ItemId KNOWN = new ItemId("crcn-1-1-but-d-une-page");

    private final BankReader reader = new BankReader()
            .measuredBy(PackagedPools.MEASUREMENT)
            .add(PackagedPools.OPEN, "open")
            .add(PackagedPools.DEMONSTRATION, "demonstration-reserved");
    private final Map<String, byte[]> base = reader.files();

    @Test
    void withNothingPublishedTheBankIsTheDeploymentsOwn() {
        assertThat(bank(Map.of()).version()).isEqualTo(reader.bank().version());
    }

    @Test
    void aNewItemComesInAndTheArchiveGivesTheSameBankBack() {
        Map<String, byte[]> files = OverlaidFiles.of(
                base,
                Map.of(
                        NEW,
                        Drafts.typed(NEW.value(), "tournesol")
                                .replace("draft", "active")
                                .getBytes(StandardCharsets.UTF_8)));
        ItemBank bank = BankReader.read(files, null).bank();

        assertThat(bank.active(Pool.OPEN)).extracting(Item::id).contains(NEW, KNOWN);
        ItemBank restored = BankReader.restored(BankArchive.pack(files), null);
        assertThat(restored.version()).isEqualTo(bank.version());
        assertThat(restored.find(NEW)).isEqualTo(bank.find(NEW));
    }

    @Test
    void newItemsMakeTheSameBankWhicheverOfThemWasPublishedFirst() {
        ItemId before = new ItemId("crcn-1-1-fleur-de-la-lune");
        LinkedHashMap<ItemId, byte[]> published = new LinkedHashMap<>();
        for (ItemId item : List.of(NEW, before))
            published.put(
                    item,
                    Drafts.typed(item.value(), "tournesol")
                            .replace("draft", "active")
                            .getBytes(StandardCharsets.UTF_8));

        assertThat(bank(published).version())
                .isEqualTo(bank(published.reversed()).version());
    }

    @Test
    void aPublishedFileTakesThePlaceOfTheDeploymentsUnlessThatOneIsNewer() {
        ItemSource known = BankEdition.open(base).get(KNOWN);
        assertThat(known).isNotNull();
        byte[] retired = known.withStatus("retired").text().getBytes(StandardCharsets.UTF_8);

        assertThat(bank(Map.of(KNOWN, retired)).active(Pool.OPEN))
                .extracting(Item::id)
                .doesNotContain(KNOWN);
        assertThat(bank(Map.of(KNOWN, retired)).find(KNOWN)).isPresent();

        byte[] older = new String(retired, StandardCharsets.UTF_8)
                .replace("version: 1", "version: 0")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(bank(Map.of(KNOWN, older)).active(Pool.OPEN))
                .extracting(Item::id)
                .contains(KNOWN);
    }

    @Test
    void aFileWrittenAnewMakesTheSameItem() {
        BankEdition.open(base).forEach((id, source) -> {
            ItemSource again = ItemSource.read(id.value(), source.text().getBytes(StandardCharsets.UTF_8));
            assertThat(again.variants().of(3)).isEqualTo(source.variants().of(3));
        });
    }

    @Test
    void whatIsShownOfAFileHoldsNeitherKeyNorTemplates() {
        String shown = ItemSource.read(
                        "file", Drafts.family("crcn-1-1-deux-billets").getBytes(StandardCharsets.UTF_8))
                .shown()
                .toString();

        assertThat(shown)
                .doesNotContain("\"key\":", "\"choice\":", "secondWay", "variables", "bonne", "{{")
                .contains("billets");
    }

    private ItemBank bank(Map<ItemId, byte[]> published) {
        return BankReader.read(OverlaidFiles.of(base, published), null).bank();
    }
}
