package fr.pixemploi.profile.caseload.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.Progress;
import fr.pixemploi.profile.caseload.domain.ScoredResult;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InterviewSheetTest {
    private static ScoredResult result(Map<String, Integer> levels) {
        return new ScoredResult(
                new UUID(0, 1),
                "PXEMPR346",
                Instant.EPOCH,
                0,
                levels.entrySet().stream()
                        .map(each -> new ScoredResult.Score(each.getKey(), each.getValue(), 8 * each.getValue()))
                        .toList());
    }

    private static InterviewSheet sheet(ScoredResult... results) {
        CaseloadEntry entry = new CaseloadEntry(
                new UUID(0, 2), null, null, null, null, Progress.JOINED, null, null, null, null, null, null, null);
        return new InterviewSheet(entry, List.of(results), ZoneOffset.UTC);
    }

    @Test
    void aLevelThatOnlyOneTestMeasuredDidNotChange() {
        InterviewSheet sheet =
                sheet(result(Map.of("1.1", 3, "1.2", 4, "2.1", 2)), result(Map.of("1.1", 2, "1.2", 4, "3.1", 5)));
        assertThat(sheet.changes()).containsExactly(new InterviewSheet.Change("1.1", 2, 3));
        assertThat(sheet(result(Map.of("1.1", 3))).changes()).isEmpty();
    }

    @Test
    void threeSubjectsAreThoseWithTheLowestLevels() {
        InterviewSheet sheet = sheet(result(Map.of("1.1", 3, "1.2", 0, "2.1", 1, "2.2", 1, "5.2", 7)));
        assertThat(sheet.subjects()).extracting(ScoredResult.Score::code).containsExactly("1.2", "2.1", "2.2");
        assertThat(sheet().subjects()).isEmpty();
    }
}
