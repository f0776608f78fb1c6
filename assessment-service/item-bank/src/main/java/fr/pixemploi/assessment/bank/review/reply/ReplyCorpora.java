package fr.pixemploi.assessment.bank.review.reply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.file.BankReader;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.review.reply.ReplyCorpus.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The corpora of a pool, graded.
 *
 * @param graded one an item that grades people's own words, in the order of the pool's index
 * @param faults an item without a corpus, a corpus that is thin, a reply that is graded wrongly; empty when all is well
 */
public record ReplyCorpora(List<Graded> graded, List<String> faults) {
    /** How one item grades its corpus. */
    public record Graded(String item, int right, int wrong, int mistakes) {
        /** Share of the replies that are graded otherwise than a person would. */
        public double errorRate() {
            return mistakes / (double) (right + wrong);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s: %d right, %d wrong, error rate %.1f %%", item, right, wrong, 100 * errorRate());
        }
    }

    /** @throws BankFault when a file can't be read */
    public static ReplyCorpora of(PoolFiles pool) {
        List<Graded> graded = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String name : BankReader.names(pool.read(PoolFiles.INDEX))) {
            ItemSource item = ItemSource.read(pool.label(name), pool.read(name));
            String beside = name.replaceFirst("\\.yaml$", ReplyCorpus.ENDING);
            Optional<byte[]> content = pool.find(beside);
            if (content.isPresent()) {
                ObjectNode written = (ObjectNode)
                        ItemSource.read(pool.label(beside), content.get()).tree();
                ReplyCorpus corpus = new ReplyCorpus(pool.label(beside), item, written);
                List<Mistake> mistakes = corpus.mistakes();
                graded.add(new Graded(
                        item.id().value(),
                        written.path("right").size(),
                        written.path("wrong").size(),
                        mistakes.size()));
                mistakes.forEach(mistake -> faults.add(pool.label(beside) + ": " + mistake));
                if (corpus.size() < ReplyCorpus.FEWEST)
                    faults.add(pool.label(beside) + ": " + corpus.size() + " replies, " + ReplyCorpus.FEWEST
                            + " are needed");
            } else if (OwnWords.areGradedBy(item) && !item.status().equals("retired")) {
                faults.add(pool.label(name) + ": grades people's own words and has no " + beside);
            }
        }
        return new ReplyCorpora(List.copyOf(graded), List.copyOf(faults));
    }
}
