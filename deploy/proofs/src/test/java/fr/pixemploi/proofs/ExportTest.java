package fr.pixemploi.proofs;

import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Somebody takes the copy of all that is kept of them, beside what the four databases hold. */
class ExportTest {
    @Test
    void everyRowOfAPersonIsInTheirCopyAndNothingOfAnotherIs() throws Exception {
        KnownPerson person = new KnownPerson("Copieemarchecielle").comes();
        KnownPerson other = new KnownPerson("Voisinelointaine").comes();
        TakenCopy copy = person.takesCopy();
        News.hasArrived();
        EveryRow rows = EveryRow.read();
        Set<String> otherIds = other.ids();
        EveryRow.OfPerson ofOther = rows.of(otherIds, other.name());
        ComparedCopy compared = new ComparedCopy(copy, rows.of(person.ids(), person.name()));
        SoftAssertions.assertSoftly(all -> {
            all.assertThat(compared.missing()).as("not in the copy").isEmpty();
            all.assertThat(compared.strange()).as("of no row of this person").isEmpty();
            all.assertThat(compared.ofAnother(ofOther, otherIds))
                    .as("somebody else's")
                    .isEmpty();
            all.assertThat(compared.needless())
                    .as("exceptions that nothing needs")
                    .isEmpty();
            all.assertThat(compared.unplayed())
                    .as("tables of people in which this one has no row")
                    .isEqualTo(compared.knownUnplayed());
        });
    }
}
