package fr.pixemploi.assessment.bank.review.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.file.AttachedFiles;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.ResponseMismatch;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * A draw of variants to be solved by someone who has seen neither keys nor sources, which is how a wrong key or an unclear question
 * is found before people meet it.
 */
public final class BlindSample {
    /** @param question as a person sees it, without its key */
    public record Drawn(String id, long seed, int level, ItemView question, List<MadeFile> files) {}

    private BlindSample() {}

    /** As many different items of each competence, each in one variant; the same seed draws the same. */
    public static List<Drawn> draw(ItemBank bank, int ofCompetence, long seed) {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Drawn> drawn = new ArrayList<>();
        bank.measurement().competences().forEach(competence -> {
            List<Item> items = new ArrayList<>(bank.active(Pool.OPEN).stream()
                    .filter(item -> item.competence().equals(competence))
                    .toList());
            for (int i = 0; i < ofCompetence && !items.isEmpty(); i++) {
                ItemId id = items.remove(dice.nextInt(items.size())).id();
                long variant = dice.nextLong(1_000_000);
                Item item = bank.find(id, variant).orElseThrow();
                drawn.add(new Drawn(
                        id.value(),
                        variant,
                        item.level(),
                        ItemView.of(item),
                        item.files().stream().map(AttachedFiles::make).toList()));
            }
        });
        return drawn;
    }

    /**
     * What is wrong with a response; null when it is right.
     *
     * @param response in the shape that the service takes
     * @param file what a response of type file-upload sends
     * @throws BankFault when there is no such item
     */
    public static @Nullable String disagreement(
            ItemBank bank, String id, long seed, JsonNode response, @Nullable MadeFile file) {
        Item item = bank.find(new ItemId(id), seed).orElseThrow(() -> new BankFault("item " + id, "id", "is unknown"));
        try {
            String facts = file == null || !(item.task() instanceof Task.FileUpload task)
                    ? null
                    : Inspection.inspect(file.name(), file.content(), task.formats())
                            .toString();
            double share = Grading.share(item.task(), SheetResponse.read(response), facts);
            return share == 1 ? null : "graded " + share + " of 1";
        } catch (ResponseMismatch | FileRefused refused) {
            return "refused: " + refused.getMessage();
        } catch (IllegalArgumentException fault) {
            return "no response: " + fault.getMessage();
        }
    }
}
