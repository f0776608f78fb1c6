package fr.pixemploi.assessment.authoring.application.check;

import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.bank.file.BankEdition;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.review.BankSimilarity;
import fr.pixemploi.assessment.bank.review.PlainLanguage;
import fr.pixemploi.assessment.edition.application.BankEditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at an item's file from all sides; stores nothing. */
@ApplicationScoped
public class CheckFile {
    /**
     * What was seen.
     *
     * @param source the file, when it can be read at all; holds the key
     * @param made variants that were made; none of a file that does not fit its schema
     * @param graded variants that their own answer sheet grades right and wrong
     * @param different variants that a person could tell apart
     * @param language how hard the hardest variant is to read
     * @param near items of the bank that ask nearly the same
     */
    public record Checked(
            Optional<ItemSource> source,
            int made,
            int graded,
            int different,
            Optional<PlainLanguage.Entry> language,
            List<BankSimilarity.Pair> near,
            List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }

        /** A file that was not looked at any further. */
        static Checked stopped(Optional<ItemSource> source, List<Finding> findings) {
            return new Checked(source, 0, 0, 0, Optional.empty(), List.of(), findings);
        }

        /** Whether it may be proposed and published. */
        public boolean usable() {
            return findings.stream().noneMatch(Finding::isError);
        }
    }

    private final ItemSchema schema;
    private final Instance<FileCheck> checks;
    private final BankEditions editions;

    CheckFile(ItemSchema schema, Instance<FileCheck> checks, BankEditions editions) {
        this.schema = schema;
        this.checks = checks;
        this.editions = editions;
    }

    /** Beside what this instance serves today. */
    public Checked handle(byte[] content) {
        return handle(content, editions.current());
    }

    public Checked handle(byte[] content, BankEdition bank) {
        ItemSource source;
        try {
            source = ItemSource.read("file", content);
        } catch (BankFault fault) {
            return Checked.stopped(Optional.empty(), List.of(FileFaults.finding(fault)));
        }
        List<Finding> faults = schema.faults(source.tree());
        // What comes next takes for granted that all fields are there and of their kind.
        if (!faults.isEmpty()) return Checked.stopped(Optional.of(source), faults);
        VariantTrial trial = VariantTrial.of(source);
        List<Finding> findings = new ArrayList<>(trial.findings());
        Candidate candidate = Candidate.of(source, trial.items(), bank);
        checks.stream()
                .flatMap(check -> check.findings(candidate).stream())
                .sorted(Comparator.comparing(Finding::pointer).thenComparing(Finding::code))
                .forEach(findings::add);
        return new Checked(
                Optional.of(source),
                trial.items().size(),
                trial.graded(),
                trial.different(),
                candidate.language(),
                candidate.near(),
                findings);
    }
}
