package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.ReadEvidence;
import fr.pixemploi.certification.jury.domain.Sittings;
import fr.pixemploi.certification.rules.application.RecallAnyVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.rules.domain.Scoring;
import fr.pixemploi.certification.rules.domain.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Scores the newest tests under two versions of the rules, a draft for instance, and counts what would be otherwise. Nothing is changed. */
@ApplicationScoped
@Transactional
public class CompareVersions {
    /** Some seconds of work, and enough to see a percent. */
    private static final int MOST_TESTS = 1_000;

    private final RecallAnyVersion recallAnyVersion;
    private final Sittings sittings;
    private final ReadEvidence readEvidence;

    CompareVersions(RecallAnyVersion recallAnyVersion, Sittings sittings, ReadEvidence readEvidence) {
        this.recallAnyVersion = recallAnyVersion;
        this.sittings = sittings;
        this.readEvidence = readEvidence;
    }

    /**
     * What would be otherwise.
     *
     * @param questionsBefore questions of a test under the first; those that are compared were asked as many as then held
     * @param tests how many were compared
     * @param gained certified under the second version alone
     * @param lost certified under the first alone
     * @param levelHigher certified under both, with a higher global level under the second
     * @param scoreOtherwise certified under both with another score
     * @param meanScoreBefore mean of the scores under the first, in pix, 0 for what is not certified
     */
    public record Comparison(
            int questionsBefore,
            int questionsAfter,
            int tests,
            int gained,
            int lost,
            int levelHigher,
            int levelLower,
            int scoreOtherwise,
            double meanScoreBefore,
            double meanScoreAfter) {}

    public Comparison handle(String firstId, String secondId) {
        CertificationVersion first = recallAnyVersion.handle(firstId);
        CertificationVersion second = recallAnyVersion.handle(secondId);
        Count count = new Count();
        sittings.forEachNewest(MOST_TESTS, document -> {
            Evidence evidence = readEvidence.of(document);
            count.add(Scoring.of(evidence, first), Scoring.of(evidence, second));
        });
        return count.told(first.testQuestions(), second.testQuestions());
    }

    private static final class Count {
        private int tests;
        private int gained;
        private int lost;
        private int levelHigher;
        private int levelLower;
        private int scoreOtherwise;
        private long before;
        private long after;

        void add(Verdict first, Verdict second) {
            tests++;
            before += first.scorePix();
            after += second.scorePix();
            boolean was = first.outcome() == Outcome.VALIDATED;
            boolean is = second.outcome() == Outcome.VALIDATED;
            if (is && !was) gained++;
            if (was && !is) lost++;
            if (!was || !is) return;
            int step = Integer.compare(index(second.globalLevel()), index(first.globalLevel()));
            if (step > 0) levelHigher++;
            if (step < 0) levelLower++;
            if (first.scorePix() != second.scorePix()) scoreOtherwise++;
        }

        private static int index(@Nullable GlobalLevel level) {
            return level == null ? 0 : level.index();
        }

        Comparison told(int questionsBefore, int questionsAfter) {
            return new Comparison(
                    questionsBefore,
                    questionsAfter,
                    tests,
                    gained,
                    lost,
                    levelHigher,
                    levelLower,
                    scoreOtherwise,
                    tests == 0 ? 0 : (double) before / tests,
                    tests == 0 ? 0 : (double) after / tests);
        }
    }
}
