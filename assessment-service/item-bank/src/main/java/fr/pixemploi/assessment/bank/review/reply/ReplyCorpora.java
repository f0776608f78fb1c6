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
 * @param faults an item without a corpus, a corpus that is thin, a reply that is graded wrongly, another number of held-out
 *     replies graded wrongly than the file says; empty when all is well
 */
public record ReplyCorpora(List<Graded> graded, List<String> faults) {
    /**
     * How one item grades its corpus.
     *
     * @param mended replies by which checks are mended
     * @param heldOut replies by which they are not, so that they tell how strangers fare
     */
    public record Graded(String item, Part mended, Part heldOut) {
        @Override
        public String toString() {
            return item + ": " + mended + (heldOut.replies() == 0 ? "" : "; held out: " + heldOut);
        }
    }

    /** Replies, right and wrong, and how many of them are graded otherwise than a person would. */
    public record Part(int right, int wrong, int mistakes) {
        static Part of(ReplyCorpus corpus, int mistakes) {
            return new Part(
                    corpus.replies("right").size(), corpus.replies("wrong").size(), mistakes);
        }

        int replies() {
            return right + wrong;
        }

        /** Share of the replies that are graded otherwise than a person would. */
        public double errorRate() {
            return replies() == 0 ? 0 : mistakes / (double) replies();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%d right, %d wrong, error rate %.1f %%", right, wrong, 100 * errorRate());
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
                graded.add(graded(corpus, faults));
            } else if (OwnWords.areGradedBy(item) && !item.status().equals("retired")) {
                faults.add(pool.label(name) + ": grades people's own words and has no " + beside);
            }
        }
        return new ReplyCorpora(List.copyOf(graded), List.copyOf(faults));
    }

    private static Graded graded(ReplyCorpus corpus, List<String> faults) {
        List<Mistake> mistakes = corpus.mistakes();
        mistakes.forEach(mistake -> faults.add(corpus.label() + ": " + mistake));
        Part mended = Part.of(corpus, mistakes.size());
        if (mended.replies() < ReplyCorpus.FEWEST)
            faults.add(corpus.label() + ": " + mended.replies() + " replies, " + ReplyCorpus.FEWEST + " are needed");
        Part heldOut = corpus.heldOut()
                .map(held -> Part.of(held, held.mistakes().size()))
                .orElse(new Part(0, 0, 0));
        // Not more, and not fewer: the figure in the file is the one that is measured.
        if (heldOut.mistakes() != corpus.saidMistakes())
            faults.add(corpus.label() + ": " + heldOut.mistakes() + " of the held-out replies "
                    + (heldOut.mistakes() == 1 ? "is" : "are") + " graded wrongly, " + corpus.saidMistakes()
                    + " said in heldOut.mistakes");
        return new Graded(corpus.item().id().value(), mended, heldOut);
    }
}
