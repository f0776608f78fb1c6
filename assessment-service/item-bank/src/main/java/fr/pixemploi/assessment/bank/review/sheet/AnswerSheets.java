package fr.pixemploi.assessment.bank.review.sheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.pixemploi.assessment.bank.file.BankReader;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Seat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Answer sheets of the packaged pools, for players of journeys and simulations. Hold keys: for authors only, and no address serves them. */
public final class AnswerSheets {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final ObjectMapper ONE_LINE = new JsonMapper();

    /** Words of a line about a sitting with a seat. */
    private static final int SEATED = 4;

    private AnswerSheets() {}

    /**
     * Answers each line until there are no more.
     *
     * @param questions an item's id and a sitting's seed, and where it has one its session's seed and its seat
     * @param answers the line of that sitting's variant, as JSON
     */
    public static void answer(BufferedReader questions, PrintStream answers) throws IOException {
        ItemBank bank = bank();
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            String[] parts = line.strip().split(" ", -1);
            if (parts.length != 2 && parts.length != SEATED)
                throw new IllegalArgumentException(
                        "a line is an item's id and a seed, or also a session's seed and a seat");
            ItemId id = new ItemId(parts[0]);
            long own = Long.parseLong(parts[1]);
            long seed = parts.length == SEATED
                    ? new Seat(Long.parseLong(parts[2]), Integer.parseInt(parts[3])).seed(bank, id, own)
                    : own;
            Item item = bank.find(id, seed).orElseThrow(() -> new IllegalArgumentException("there is no item " + id));
            answers.println(ONE_LINE.writeValueAsString(AnswerSheet.line(item, bank.varies(id))));
            answers.flush();
        }
    }

    /** Writes a right and a wrong response to every item, with the items' parameters. */
    public static void write(Path out) throws IOException {
        ItemBank bank = bank();
        Map<String, AnswerSheet.Line> lines = new TreeMap<>();
        Stream.of(Pool.values())
                .flatMap(pool -> bank.active(pool).stream())
                .forEach((Item item) -> lines.put(item.id().value(), AnswerSheet.line(item, bank.varies(item.id()))));
        JSON.writeValue(out.toFile(), lines);
    }

    private static ItemBank bank() {
        return Read.BANK;
    }

    /** Read once, when first asked for: a player asks for hundreds of lines. */
    private static final class Read {
        private static final ItemBank BANK = new BankReader()
                .measuredBy(PackagedPools.MEASUREMENT)
                .add(PackagedPools.OPEN, PackagedPools.OPEN_NAME)
                .add(PackagedPools.DEMONSTRATION, PackagedPools.DEMONSTRATION_NAME)
                .bank();
    }
}
