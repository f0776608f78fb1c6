package fr.pixemploi.certification.jury.messaging;

import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.certification.rules.domain.Certainty;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.certification.rules.domain.IntegrityFacts;
import fr.pixemploi.certification.rules.domain.Scoring;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.certification.rules.domain.ability.Abilities;
import fr.pixemploi.certification.rules.domain.ability.PossibleScores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How well tests grade: accuracy against the true abilities, consistency with a second test, and the accuracy that the grades state of
 * themselves (Rudner 2001: the mean chance of the level that was given).
 */
final class Agreement {
    private static final int COMPETENCES = 16;

    private final CertificationVersion version;
    private int persons;
    private int levelRight;
    private int levelNear;
    private double stated;
    private int competenceRight;
    private double competenceStated;
    private double error;
    private double squares;
    private double variances;
    private int twice;
    private int levelSame;
    private int competenceSame;

    Agreement(CertificationVersion version) {
        this.version = version;
    }

    /** What a test gave, and how sure it says it is. */
    record Graded(
            int score, int level, double levelChance, double sdPix, List<Integer> levels, List<Double> levelChances) {}

    /** As this service scores. */
    Graded joint(Posterior posterior) {
        Abilities abilities = Abilities.of(
                IntStream.range(0, COMPETENCES)
                        .mapToObj(SimulatedSittings::code)
                        .toList(),
                posterior);
        Verdict verdict =
                Scoring.of(new Evidence(EndReason.COMPLETED, 32, abilities, abilities, IntegrityFacts.NONE), version);
        Certainty certainty = Objects.requireNonNull(verdict.certainty());
        return new Graded(
                verdict.scorePix(),
                level(verdict.scorePix()),
                certainty.levelChance(),
                certainty.sdPix(),
                verdict.competences().stream().map(score -> score.level()).toList(),
                certainty.competences().stream()
                        .map(Certainty.OfCompetence::levelChance)
                        .toList());
    }

    /** By one ability: every competence is worth what it is worth. */
    Graded global(Posterior posterior) {
        Abilities all = Abilities.of(List.of("all"), posterior);
        double mean = posterior.mean(0);
        int score = Math.min(version.maxScore(), COMPETENCES * version.scale().pix("all", mean));
        int level = level(score);
        PossibleScores possible =
                PossibleScores.of(all, version.scale(), version.scale().maxPix());
        int competence = version.scale().level("all", mean);
        double chance = version.scale().levelChance("all", competence, mean, posterior.sd(0));
        int from = level == 0 ? 0 : Math.ceilDiv(band(level).fromPix(), COMPETENCES);
        int to = (level == 0 ? band(1).fromPix() - 1 : band(level).toPix()) / COMPETENCES;
        return new Graded(
                score,
                level,
                // The highest score of all stops one short of its last pix.
                possible.chance(
                        from, score == version.maxScore() ? version.scale().maxPix() : to),
                COMPETENCES * possible.sd(),
                IntStream.range(0, COMPETENCES).mapToObj(k -> competence).toList(),
                IntStream.range(0, COMPETENCES).mapToObj(k -> chance).toList());
    }

    private int level(int score) {
        return version.levelOf(score).map(GlobalLevel::index).orElse(0);
    }

    private GlobalLevel band(int level) {
        return version.levels().get(level - 1);
    }

    void add(double[] truth, Graded graded) {
        int score = 0;
        for (int k = 0; k < COMPETENCES; k++) {
            score += version.scale().pix(SimulatedSittings.code(k), truth[k]);
            if (graded.levels().get(k) == version.scale().level(SimulatedSittings.code(k), truth[k])) competenceRight++;
            competenceStated += graded.levelChances().get(k);
        }
        score = Math.min(version.maxScore(), score);
        persons++;
        if (graded.level() == level(score)) levelRight++;
        if (Math.abs(graded.level() - level(score)) <= 1) levelNear++;
        stated += graded.levelChance();
        error += graded.score() - score;
        squares += Math.pow(graded.score() - score, 2);
        variances += graded.sdPix() * graded.sdPix();
    }

    void addAgain(Graded first, Graded second) {
        twice++;
        if (first.level() == second.level()) levelSame++;
        for (int k = 0; k < COMPETENCES; k++)
            if (first.levels().get(k).equals(second.levels().get(k))) competenceSame++;
    }

    double levelAccuracy() {
        return levelRight / (double) persons;
    }

    double statedAccuracy() {
        return stated / persons;
    }

    double competenceAccuracy() {
        return competenceRight / (double) (COMPETENCES * persons);
    }

    double consistency() {
        return levelSame / (double) twice;
    }

    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("global level right", rounded(levelAccuracy()));
        figures.put("global level right, as verdicts state it", rounded(statedAccuracy()));
        figures.put("global level right or next to it", rounded(levelNear / (double) persons));
        figures.put("same global level in a second test", rounded(consistency()));
        figures.put("competence level right", rounded(competenceAccuracy()));
        figures.put(
                "competence level right, as verdicts state it", rounded(competenceStated / (COMPETENCES * persons)));
        figures.put("same competence level in a second test", rounded(competenceSame / (double) (COMPETENCES * twice)));
        figures.put("error of the score, RMSE in pix", rounded(Math.sqrt(squares / persons)));
        figures.put("the same as verdicts state it", rounded(Math.sqrt(variances / persons)));
        figures.put("bias of the score in pix", rounded(error / persons));
        return figures;
    }

    private static double rounded(double value) {
        return Math.round(1e4 * value) / 1e4;
    }

    static String table(Agreement joint, Agreement global) {
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%-50s %10s %10s%n", "", "together", "one for all"));
        Map<String, Double> other = global.figures();
        joint.figures()
                .forEach((what, value) -> table.append(
                        String.format(Locale.ROOT, "%-50s %10.4f %10.4f%n", what, value, other.get(what))));
        return table.toString();
    }
}
