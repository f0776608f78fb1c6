package fr.pixemploi.assessment.psychometrics.workbench;

import fr.pixemploi.assessment.bank.review.sheet.AnswerSheets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code workbench answer-sheet}: right and wrong responses, for players of journeys and simulations. Holds keys. */
@Command(
        name = "answer-sheet",
        description = "Right and wrong responses to the items of the packaged pools, for players of journeys.",
        mixinStandardHelpOptions = true)
final class AnswerSheetCommand implements Callable<Integer> {
    /** Either all at once or one by one. */
    static final class Wanted {
        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "Writes a right and a wrong response to every item, with the items' parameters.")
        private @Nullable Path out;

        @Option(
                names = "--ask",
                description =
                        "Reads lines of an item's id and a sitting's seed, and where it has one its session's seed"
                                + " and its seat, and answers each with the line of that sitting's variant.")
        @SuppressWarnings("UnusedVariable") // Picocli sets it; whoever does not say --out has said --ask.
        private boolean ask;
    }

    @ArgGroup(multiplicity = "1")
    private Wanted wanted = new Wanted();

    @Override
    public Integer call() throws IOException {
        if (wanted.out != null) AnswerSheets.write(wanted.out);
        else
            AnswerSheets.answer(
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), System.out);
        return 0;
    }
}
