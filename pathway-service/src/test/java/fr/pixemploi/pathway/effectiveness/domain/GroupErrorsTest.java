package fr.pixemploi.pathway.effectiveness.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupErrorsTest {
    @Test
    void whereOffersDoTheSameForBothGroupsNeitherIsPromisedMore() {
        assertThat(moreForOthers(1)).isBetween(-0.03, 0.03);
    }

    @Test
    void whereTheyDoLessForOneItIsSeenThatItIsPromisedTooMuch() {
        assertThat(moreForOthers(0.4)).isGreaterThan(0.2);
    }

    private static double moreForOthers(double ofOthers) {
        GroupErrors errors = GroupErrors.of(new World(0, 3000, 0, ofOthers));
        return errors.of("other").meanError() - errors.of("one").meanError();
    }
}
