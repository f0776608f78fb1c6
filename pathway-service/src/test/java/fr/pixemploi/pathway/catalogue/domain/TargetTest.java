package fr.pixemploi.pathway.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void isReadAsItWasWrittenWhicheverFrameworkItsCompetenceIsOf() {
        for (String code : new String[] {"1.2", "9.9", "S1", "E2C.num-3"}) {
            Target target = new Target(new CompetenceCode(code), new Level(0), new Level(3));
            assertThat(Target.of(target.text())).isEqualTo(target);
        }
    }

    @Test
    void thatLeadsNowhereIsNotRead() {
        assertThat(Target.said("1.2:3:3")).isEmpty();
        assertThat(Target.said("1.2:9:3")).isEmpty();
        assertThat(Target.said("1.2")).isEmpty();
    }
}
