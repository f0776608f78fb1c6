package fr.pixemploi.assessment.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.domain.Grading;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.bank.domain.ItemView;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.bank.domain.ResponseMismatch;
import fr.pixemploi.assessment.bank.domain.Task;
import fr.pixemploi.assessment.document.MadeFile;
import fr.pixemploi.assessment.inspection.FileRefused;
import fr.pixemploi.assessment.inspection.Inspection;
import fr.pixemploi.kit.json.EventJson;
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
            ResponseBody body = EventJson.MAPPER.treeToValue(response, ResponseBody.class);
            String facts = file == null || !(item.task() instanceof Task.FileUpload task)
                    ? null
                    : Inspection.inspect(file.name(), file.content(), task.formats())
                            .toString();
            double share = Grading.share(item.task(), body.response(), facts);
            return share == 1 ? null : "graded " + share + " of 1";
        } catch (ResponseMismatch | FileRefused refused) {
            return "refused: " + refused.getMessage();
        } catch (JsonProcessingException fault) {
            return "no response: " + fault.getOriginalMessage();
        }
    }
}
