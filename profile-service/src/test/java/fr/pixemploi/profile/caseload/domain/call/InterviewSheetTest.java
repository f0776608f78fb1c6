package fr.pixemploi.profile.caseload.domain.call;

import static fr.pixemploi.profile.competence.domain.AResult.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.Progress;
import fr.pixemploi.profile.competence.domain.AResult;
import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.CompetenceScore;
import fr.pixemploi.profile.competence.domain.Result;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterviewSheetTest {
    private static InterviewSheet sheet(@Nullable Result newest, @Nullable Result before) {
        CaseloadEntry entry = new CaseloadEntry(
                new UUID(0, 2),
                true,
                null,
                null,
                null,
                null,
                Progress.JOINED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Comparison change = newest == null || before == null
                ? null
                : Comparison.of(List.of(newest, before), newest.id(), before.id(), RULES);
        return new InterviewSheet(entry, newest, change, ZoneOffset.UTC);
    }

    @Test
    void aLevelThatOnlyOneTestMeasuredDidNotChange() {
        Result before = AResult.of(1, "2026-10-01")
                .at("1.1", 2)
                .at("1.2", 4)
                .at("3.1", 5)
                .made();
        Result newest = AResult.of(2, "2026-11-01")
                .at("1.1", 3)
                .at("1.2", 4)
                .at("2.1", 2)
                .made();
        assertThat(sheet(newest, before).changes()).singleElement().satisfies(line -> {
            assertThat(line.earlier().level()).isEqualTo(2);
            assertThat(line.later().code()).isEqualTo("1.1");
            assertThat(line.later().level()).isEqualTo(3);
            assertThat(line.beyondChance()).isTrue();
        });
        assertThat(sheet(newest, null).changes()).isEmpty();
    }

    @Test
    void threeSubjectsAreThoseWithTheLowestLevels() {
        Result newest = AResult.of(1, "2026-11-01")
                .at("1.1", 3)
                .at("1.2", 0)
                .at("2.1", 1)
                .at("2.2", 1)
                .at("5.2", 7)
                .made();
        assertThat(sheet(newest, null).subjects())
                .extracting(CompetenceScore::code)
                .containsExactly("1.2", "2.1", "2.2");
        assertThat(sheet(null, null).subjects()).isEmpty();
    }
}
