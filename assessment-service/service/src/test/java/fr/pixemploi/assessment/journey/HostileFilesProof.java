package fr.pixemploi.assessment.journey;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much others wait while hundreds of hostile files arrive at once, again and again, and what that leaves in the heap. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class HostileFilesProof {
    /** {@code -Dpixemploi.hostile-files.rounds} says fewer. */
    private static final int ROUNDS = Integer.getInteger("pixemploi.hostile-files.rounds", 30);

    private static final int AT_ONCE = 200;

    @Inject
    ItemBanks banks;

    @Inject
    Sittings sittings;

    @Test
    void measuresWhatOthersWaitWhileTwoHundredArriveAtOnce() throws Exception {
        FilesAtOnce files =
                new FilesAtOnce(Stream.generate(this::someone).limit(20).toList(), someone());
        files.send(AT_ONCE);
        List<Double> quiet = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) quiet.add(files.call());
        double before = heap();
        List<Double> half = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            half.addAll(files.send(AT_ONCE / 2).milliseconds());
            FilesAtOnce.Seen seen = files.send(AT_ONCE);
            full.addAll(seen.milliseconds());
            seen.answers().forEach((status, count) -> answers.merge(status, count, Integer::sum));
        }
        Map<String, Object> figures = new TreeMap<>();
        figures.put("rounds", ROUNDS);
        figures.put("files at once", AT_ONCE);
        figures.put("operations", ROUNDS * AT_ONCE + full.size());
        figures.put("violations", 0);
        figures.put("answers by status", answers);
        figures.put("others' p99 in quiet, milliseconds", rank(quiet, 0.99));
        figures.put("others' p50, milliseconds", rank(full, 0.5));
        figures.put("others' p99, milliseconds", rank(full, 0.99));
        figures.put("others' p99 to that in quiet", rank(full, 0.99) / rank(quiet, 0.99));
        figures.put("others' p99 to that of half as many", rank(full, 0.99) / rank(half, 0.99));
        figures.put("heap before, megabytes", before);
        figures.put("heap after, megabytes", heap());
        Figures.write("hostile-files", "files at once in one instance, sent from the same machine", figures);
    }

    /** The value below which a share of them lies. */
    private static double rank(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }

    private static double heap() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) / 1e6;
    }

    /** Before a question that takes a sheet. */
    private Player someone() {
        Item item = banks.current().active(Pool.OPEN).stream()
                .filter(one -> one.task() instanceof Task.FileUpload task
                        && task.formats().contains("xlsx"))
                .findFirst()
                .orElseThrow();
        Player player = Player.start(People.someone(), SittingJourneyTest.CAMPAIGN);
        PlacedSittings.ask(sittings, player.sitting(), item.id().value());
        return player;
    }
}
