package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One item of each kind of task, of each simulated page and of each format of file, over REST; all of them in {@link EveryItemProof}. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class EveryKindOfItemTest {
    @Inject
    ItemBanks banks;

    @Inject
    Sittings sittings;

    @Test
    void isAnsweredRightAndWrongAndItsFilesCanBeOpened() {
        Map<String, Item> kinds = new LinkedHashMap<>();
        for (Item item : banks.current().active(Pool.OPEN)) kinds.putIfAbsent(kind(item), item);
        assertThat(kinds.values()).hasSizeLessThan(60);
        assertThat(kinds.values().stream().<Class<?>>map(item -> item.task().getClass()))
                .contains(Task.class.getPermittedSubclasses());
        new ItemsOverRest(sittings).areAllSound(List.copyOf(kinds.values()));
    }

    private static String kind(Item item) {
        String name = switch (item.task()) {
            case Task.Environment task -> task.name();
            case Task.FileUpload task -> task.formats().toString();
            default -> item.task().getClass().getSimpleName();
        };
        return name + " with "
                + item.files().stream()
                        .map(file -> format(file.name()))
                        .sorted()
                        .distinct()
                        .toList();
    }

    private static String format(String fileName) {
        return fileName.replaceAll(".*\\.", "");
    }
}
