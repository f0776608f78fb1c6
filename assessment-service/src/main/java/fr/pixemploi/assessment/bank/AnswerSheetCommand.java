package fr.pixemploi.assessment.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.Pool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Author's command: writes a right and a wrong response to every item of the packaged pools, with the items' parameters, for
 * players of journeys and simulations. {@code AnswerSheetCommand --out FILE}. It runs outside the service and no address serves it.
 */
public final class AnswerSheetCommand {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AnswerSheetCommand() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].equals("--out")) {
            System.err.println("usage: AnswerSheetCommand --out FILE");
            System.exit(2);
        }
        write(Path.of(arguments[1]));
    }

    static void write(Path out) throws IOException {
        ItemBank bank = new BankReader()
                .measuredBy(new PoolFiles.Packaged(LoadedBank.FOLDER))
                .add(new PoolFiles.Packaged(LoadedBank.OPEN), "open")
                .add(new PoolFiles.Packaged(LoadedBank.DEMONSTRATION), "demonstration-reserved")
                .bank();
        Map<String, AnswerSheet.Line> lines = new TreeMap<>();
        Stream.of(Pool.values())
                .flatMap(pool -> bank.active(pool).stream())
                .forEach((Item item) -> lines.put(item.id().value(), AnswerSheet.line(item)));
        JSON.writeValue(out.toFile(), lines);
    }
}
