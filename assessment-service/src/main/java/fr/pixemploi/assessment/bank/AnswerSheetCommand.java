package fr.pixemploi.assessment.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.bank.domain.Seat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Author's command for players of journeys and simulations; it holds keys, runs outside the service, and no address serves it.
 * {@code --out FILE} writes a right and a wrong response to every item of the packaged pools, with the items' parameters.
 * {@code --ask} reads lines of an item's id and a sitting's seed, and where it has one its session's seed and its seat,
 * and answers each with the line of that sitting's variant.
 */
public final class AnswerSheetCommand {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final ObjectMapper ONE_LINE = new JsonMapper();

    /** Words of a line about a sitting with a seat. */
    private static final int SEATED = 4;

    private AnswerSheetCommand() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("--out")) {
            write(Path.of(arguments[1]));
        } else if (arguments.length == 1 && arguments[0].equals("--ask")) {
            answer(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), System.out);
        } else {
            System.err.println("usage: AnswerSheetCommand --out FILE | --ask");
            System.exit(2);
        }
    }

    /** Answers each line until there are no more. */
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

    private static void write(Path out) throws IOException {
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
                .measuredBy(new PoolFiles.Packaged(LoadedBank.FOLDER))
                .add(new PoolFiles.Packaged(LoadedBank.OPEN), "open")
                .add(new PoolFiles.Packaged(LoadedBank.DEMONSTRATION), "demonstration-reserved")
                .bank();
    }
}
