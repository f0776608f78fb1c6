package fr.pixemploi.certification.duty.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.certification.duty.domain.Declaration;
import fr.pixemploi.certification.duty.domain.DutyRule;
import fr.pixemploi.certification.duty.domain.Finding;
import fr.pixemploi.certification.duty.domain.Inspection;
import fr.pixemploi.certification.duty.domain.Organisation;
import fr.pixemploi.kit.id.Ids;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The duties as they come with the service, at the edges of their figures. */
class DutyRulesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final YamlDutyRules RULES = new YamlDutyRules();

    private static Finding finding(
            DutyRule.Key key, Organisation organisation, int candidates, @Nullable Integer computers) {
        return new Inspection(organisation, candidates, computers, PARIS)
                .findings(RULES).stream()
                        .filter(finding -> finding.rule().key() == key)
                        .findFirst()
                        .orElseThrow();
    }

    private static Organisation with(int invigilators, @Nullable Integer ownStaff, @Nullable Boolean dedicated) {
        return new Organisation(
                Ids.next(), Collections.nCopies(invigilators, "Inès"), null, ownStaff, dedicated, null, null, 1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, MET", "20, 1, MET", "21, 1, NOT_MET", "40, 2, MET", "41, 2, NOT_MET", "1, 0, NOT_KNOWN"})
    void anInvigilatorHasTwentyCandidatesAtMost(int candidates, int invigilators, Finding.State state) {
        Finding finding =
                finding(DutyRule.Key.CANDIDATES_PER_INVIGILATOR, with(invigilators, null, null), candidates, null);
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.refuses(DutyRule.Moment.ENROLMENT)).isEqualTo(state == Finding.State.NOT_MET);
        assertThat(finding.refuses(DutyRule.Moment.FINALISATION)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"20, 21, MET", "20, 20, NOT_MET", "21, 23, MET", "21, 22, NOT_MET", "0, 0, MET", "5, , NOT_KNOWN"})
    void oneComputerIsToSpareForEachTwenty(int candidates, @Nullable Integer computers, Finding.State state) {
        Finding finding = finding(DutyRule.Key.SPARE_COMPUTERS, with(1, null, null), candidates, computers);
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.refuses(DutyRule.Moment.ENROLMENT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 6, , MET",
        "20, 7, false, NOT_MET",
        "20, 20, true, MET",
        "20, , true, NOT_KNOWN",
        "0, 0, , MET",
        "3, 1, , NOT_MET",
        "10, 3, , MET"
    })
    void theCentresOwnStaffAreThirtyPercentAtMostOrAmongThemselves(
            int candidates, @Nullable Integer own, @Nullable Boolean dedicated, Finding.State state) {
        Finding finding = finding(DutyRule.Key.OWN_STAFF, with(1, own, dedicated), candidates, null);
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.refuses(DutyRule.Moment.FINALISATION)).isEqualTo(state == Finding.State.NOT_MET);
    }

    @Test
    void whatIsDeclaredIsMetSinceThatDayAtTheVenue() {
        Declaration late = new Declaration("claire", Instant.parse("2026-12-07T23:30:00Z"));
        Organisation declared = new Organisation(Ids.next(), List.of("Inès"), null, null, null, late, null, 1);
        assertThat(finding(DutyRule.Key.NOBODY_TRAINED, declared, 3, null))
                .satisfies(finding -> assertThat(finding.state()).isEqualTo(Finding.State.MET))
                .satisfies(finding -> assertThat(finding.french()).contains("8 décembre 2026", "6 derniers mois"))
                .satisfies(finding -> assertThat(finding.english()).contains("December 8, 2026", "last 6 months"));
        assertThat(finding(DutyRule.Key.NO_RELATIVE, declared, 3, null).state()).isEqualTo(Finding.State.NOT_KNOWN);
    }

    @Test
    void noSentenceIsLeftWithAFigureThatNobodyFilledIn() {
        Organisation all = new Organisation(
                Ids.next(),
                List.of("Inès"),
                null,
                3,
                null,
                new Declaration("claire", Instant.EPOCH),
                new Declaration("claire", Instant.EPOCH),
                1);
        for (int candidates : new int[] {5, 50})
            for (Organisation one : List.of(all, Organisation.unsaid(Ids.next())))
                assertThat(new Inspection(one, candidates, 10, PARIS).findings(RULES))
                        .hasSize(5)
                        .allSatisfy(finding ->
                                assertThat(finding.french() + finding.english()).doesNotContain("{", "}", "null"));
    }
}
