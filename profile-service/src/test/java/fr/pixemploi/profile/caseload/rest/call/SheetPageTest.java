package fr.pixemploi.profile.caseload.rest.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import fr.pixemploi.profile.caseload.domain.Progress;
import fr.pixemploi.profile.caseload.domain.call.InterviewSheet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetPageTest {
    private static InterviewSheet sheet(String status, int done, int total) {
        UUID person = new UUID(0, 2);
        PathwayProgress pathway =
                new PathwayProgress(new UUID(0, 3), person, new UUID(0, 4), status, done, total, Instant.EPOCH);
        CaseloadEntry entry = new CaseloadEntry(
                person,
                true,
                null,
                null,
                null,
                null,
                Progress.JOINED,
                null,
                null,
                pathway,
                null,
                null,
                null,
                null,
                null,
                null);
        return new InterviewSheet(entry, null, null, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accepted | 0 | 2 | Parcours accepté : aucune étape n'est encore faite.",
                "in-progress | 1 | 3 | Parcours en cours : 1 étape faite sur 3.",
                "in-progress | 2 | 3 | Parcours en cours : 2 étapes faites sur 3.",
                "to-remake | 1 | 2 | Une étape du parcours manque : refaire le parcours."
            })
    void saysHowFarThePathwayIs(String status, int done, int total, String said) {
        assertThat(Jsoup.parse(SheetPage.html(sheet(status, done, total)))
                        .select("li")
                        .eachText())
                .contains(said);
    }
}
