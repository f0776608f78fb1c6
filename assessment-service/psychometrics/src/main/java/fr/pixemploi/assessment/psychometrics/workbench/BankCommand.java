package fr.pixemploi.assessment.psychometrics.workbench;

import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.review.BankInventory;
import fr.pixemploi.assessment.bank.review.BankSimilarity;
import fr.pixemploi.assessment.bank.review.BankTable;
import fr.pixemploi.assessment.bank.review.PlainLanguage;
import fr.pixemploi.assessment.bank.review.RegistrableHosts;
import fr.pixemploi.assessment.bank.review.question.QuestionFaults;
import fr.pixemploi.assessment.bank.review.reply.ReplyCorpora;
import fr.pixemploi.assessment.bank.review.sheet.AnswerKeys;
import fr.pixemploi.assessment.bank.review.solution.LooseKeys;
import fr.pixemploi.assessment.psychometrics.workbench.bank.BankExport;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import fr.pixemploi.assessment.psychometrics.workbench.input.JsonDocument;
import fr.pixemploi.assessment.psychometrics.workbench.page.Gallery;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code workbench bank}: what authors and psychometricians ask of the service's open item bank. */
@Command(
        name = "bank",
        description = "Reads the service's open item bank, checks all its files, and answers one question about it.",
        footer = {"", "How items are written: assessment-service/docs/authoring.md."},
        mixinStandardHelpOptions = true)
final class BankCommand implements Callable<Integer> {
    /** Variants that a check makes of each family. */
    private static final int VARIANTS = 200;

    /** Variants of each family whose texts are read. */
    private static final int TEXT_VARIANTS = 20;

    /** What is asked: one thing a call. */
    static final class Question {
        @Option(
                names = "--json",
                description = "What the bank holds, by type and by competence and level; fails when a cell is short.")
        private boolean inventory;

        @Option(
                names = "--check",
                description = "Makes " + VARIANTS + " variants of each family and grades them, and the corpora of"
                        + " replies; looks for hosts that somebody could register and for what gives answers away or trips people up;"
                        + " says all that is wrong.")
        private boolean check;

        @Option(
                names = "--similarity",
                description = "Pairs of items whose texts are nearly the same; fails when there is one.")
        private boolean similarity;

        @Option(
                names = "--language",
                description =
                        "How hard each item is to read, hardest first; fails when one is over its level's limits.")
        private boolean language;

        @Option(
                names = "--export",
                description =
                        "Items' parameters and what is assumed of people: what calibrate --bank and simulate --bank"
                                + " read. No keys, no texts.")
        private boolean export;

        @Option(
                names = "--csv",
                description = "The active items as a table: skill, level, devices, parameters. No keys, no texts.")
        private boolean csv;

        @Option(
                names = "--answer",
                arity = "2",
                paramLabel = "ID SEED",
                description = "The key of an open item, as a sitting with this seed sees it: for authors.")
        private @Nullable List<String> answer;

        @Option(
                names = "--gallery",
                paramLabel = "FILE.html",
                description = "Every active item as people see it, three variants each, on one page to read through.")
        private @Nullable Path gallery;
    }

    @ArgGroup(multiplicity = "1")
    private @Nullable Question question;

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description = "A bank outside the service: measurement.yaml and open/; the packaged one when not given.")
    private @Nullable Path directory;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try {
            return answer(OpenBank.read(directory), Objects.requireNonNull(question));
        } catch (BankFault fault) {
            throw new BadInput(String.valueOf(fault.getMessage()));
        }
    }

    private int answer(ItemBank bank, Question asked) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (asked.export) {
            out.println(BankExport.of(bank).toPrettyString());
            return 0;
        }
        if (asked.csv) {
            out.print(BankTable.of(bank).csv());
            out.flush();
            return 0;
        }
        if (asked.inventory) {
            BankInventory inventory = BankInventory.of(bank);
            out.println(JsonDocument.write(inventory));
            return told(inventory.shortages());
        }
        if (asked.similarity) {
            BankSimilarity similarity = BankSimilarity.of(bank, BankSimilarity.LIMITS);
            out.println(JsonDocument.write(similarity));
            return told(similarity.faults());
        }
        if (asked.language) {
            PlainLanguage language = PlainLanguage.of(bank);
            out.println(JsonDocument.write(language));
            return told(language.faults());
        }
        if (asked.check) {
            List<String> faults = new ArrayList<>(AnswerKeys.faults(bank, VARIANTS));
            faults.addAll(RegistrableHosts.faults(bank, Pool.OPEN, TEXT_VARIANTS));
            faults.addAll(QuestionFaults.of(bank, Pool.OPEN, TEXT_VARIANTS));
            faults.addAll(LooseKeys.faults(OpenBank.pool(directory)));
            ReplyCorpora corpora = ReplyCorpora.of(OpenBank.pool(directory));
            corpora.graded().forEach(out::println);
            faults.addAll(corpora.faults());
            if (faults.isEmpty())
                out.println("No fault in " + BankInventory.of(bank).active() + " items.");
            return told(faults);
        }
        if (asked.gallery != null) return show(bank, asked.gallery);
        List<String> which = Objects.requireNonNull(asked.answer);
        out.println(AnswerKeys.of(bank, which.getFirst(), seed(which.getLast())));
        return 0;
    }

    private static int show(ItemBank bank, Path file) {
        try {
            Files.writeString(file, Gallery.of(bank));
        } catch (IOException fault) {
            throw new BadInput("can't write " + file + ": " + fault.getMessage());
        }
        return 0;
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException fault) {
            throw new BadInput("a seed is a whole number, not \"" + text + "\"");
        }
    }

    private int told(List<String> faults) {
        CommandSpec own = Objects.requireNonNull(spec);
        faults.forEach(fault -> own.commandLine().getErr().println(own.qualifiedName() + ": " + fault));
        return faults.isEmpty() ? 0 : Workbench.WRONG_INPUT;
    }
}
