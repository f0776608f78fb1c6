package fr.pixemploi.profile.caseload.domain.call;

import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.CompetenceScore;
import fr.pixemploi.profile.competence.domain.Result;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser has before them in an interview: one page, of what the structure may see.
 *
 * @param newest result that is shared; null when none is
 * @param change since the last one that is cut alike; null when there is none
 */
public record InterviewSheet(
        CaseloadEntry entry,
        @Nullable Result newest,
        @Nullable Comparison change,
        ZoneId zone) {
    private static final int SUBJECTS = 3;

    /** Competences of both results whose level is another one now. What only one of them measured did not change. */
    public List<Comparison.Line> changes() {
        if (change == null) return List.of();
        return change.lines().stream()
                .filter(line -> line.earlier().level() != line.later().level())
                .toList();
    }

    /** The three competences of the newest result with the lowest levels: what there is to talk about. */
    public List<CompetenceScore> subjects() {
        if (newest == null) return List.of();
        return newest.competences().stream()
                .sorted(Comparator.comparingInt(CompetenceScore::level).thenComparing(CompetenceScore::code))
                .limit(SUBJECTS)
                .toList();
    }
}
