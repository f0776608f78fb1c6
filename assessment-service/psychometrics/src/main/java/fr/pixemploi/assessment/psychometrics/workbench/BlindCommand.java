package fr.pixemploi.assessment.psychometrics.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.BankJson;
import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.review.sheet.BlindSample;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code workbench blind}: variants to be solved without their keys, and how far the solver agrees with them. */
@Command(
        name = "blind",
        description = "Draws variants of the open bank, without keys, for someone to solve; then compares.",
        footer = {
            "",
            "--out writes questions.json and each question's files into a folder.",
            "--grade reads [{\"id\", \"seed\", \"response\", \"file\"}, ...], the response as the service takes it, and for a"
                    + " file-upload the path of the file, and prints who disagrees."
        },
        mixinStandardHelpOptions = true)
final class BlindCommand implements Callable<Integer> {
    /** What is asked: one thing a call. */
    static final class Wish {
        @Option(names = "--out", paramLabel = "DIR", description = "A new folder to write the questions into.")
        private @Nullable Path out;

        @Option(names = "--grade", paramLabel = "FILE", description = "The solver's responses.")
        private @Nullable Path grade;
    }

    @ArgGroup(multiplicity = "1")
    private @Nullable Wish wish;

    @Option(names = "--each", paramLabel = "N", defaultValue = "10", description = "Variants a competence; 10.")
    private int each;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Decides the draw; 1.")
    private long seed;

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description = "A bank outside the service: measurement.yaml and open/; the packaged one when not given.")
    private @Nullable Path directory;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Wish asked = Objects.requireNonNull(wish);
        try {
            ItemBank bank = OpenBank.read(directory);
            ObjectNode said =
                    asked.out == null ? compared(bank, Objects.requireNonNull(asked.grade)) : written(bank, asked.out);
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println(said.toPrettyString());
            return 0;
        } catch (BankFault fault) {
            throw new BadInput(String.valueOf(fault.getMessage()));
        }
    }

    private ObjectNode written(ItemBank bank, Path folder) throws IOException {
        if (Files.exists(folder)) throw new BadInput(folder + " is there already");
        List<BlindSample.Drawn> drawn = BlindSample.draw(bank, each, seed);
        ArrayNode questions = JsonNodeFactory.instance.arrayNode();
        for (BlindSample.Drawn one : drawn) {
            ObjectNode question = questions.addObject();
            question.put("id", one.id()).put("seed", one.seed());
            question.set("question", BankJson.MAPPER.valueToTree(one.question()));
            Path files = folder.resolve(one.id() + "-" + one.seed());
            for (MadeFile file : one.files()) {
                Files.createDirectories(files);
                Files.write(files.resolve(file.name()), file.content());
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("questions.json"), questions.toPrettyString());
        return JsonNodeFactory.instance.objectNode().put("questions", drawn.size());
    }

    private static ObjectNode compared(ItemBank bank, Path file) throws IOException {
        JsonNode responses = BankJson.MAPPER.readTree(Files.readAllBytes(file));
        if (!responses.isArray()) throw new BadInput(file + " is no list of responses");
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        ArrayNode disagreements = JsonNodeFactory.instance.arrayNode();
        for (JsonNode given : responses) {
            Path sent = given.hasNonNull("file")
                    ? file.toAbsolutePath().resolveSibling(given.get("file").asText())
                    : null;
            String why = BlindSample.disagreement(
                    bank,
                    given.path("id").asText(),
                    given.path("seed").asLong(),
                    given.path("response"),
                    sent == null ? null : new MadeFile(sent.getFileName().toString(), "", Files.readAllBytes(sent)));
            if (why != null)
                disagreements
                        .addObject()
                        .put("id", given.path("id").asText())
                        .put("seed", given.path("seed").asLong())
                        .put("why", why);
        }
        report.put("responses", responses.size());
        report.put("agreed", responses.size() - disagreements.size());
        report.set("disagreements", disagreements);
        return report;
    }
}
