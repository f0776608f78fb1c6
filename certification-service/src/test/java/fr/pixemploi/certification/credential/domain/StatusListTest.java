package fr.pixemploi.certification.credential.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusListTest {
    /** The bytes of the specification's own example, but for one in the head of gzip, which names the system. */
    @Test
    void anEmptyListIsAsShortAsItCanBe() {
        Map<?, ?> subject = (Map<?, ?>) new StatusList(1, new BitSet(), Instant.EPOCH)
                .document(Samples.ISSUER)
                .get("credentialSubject");
        assertThat(subject.get("encodedList").toString())
                .matches("uH4sIAAAAAAAA.-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA");
    }

    @Test
    void itIsBelievedForADay() {
        assertThat(new StatusList(1, new BitSet(), Instant.EPOCH).document(Samples.ISSUER))
                .containsEntry("validFrom", "1970-01-01T00:00:00Z")
                .containsEntry("validUntil", "1970-01-02T00:00:00Z");
    }

    @Test
    void anEntryIsInTheList() {
        assertThat(new StatusEntry(1, 131_071).index()).isEqualTo(131_071);
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusEntry(1, 131_072));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusEntry(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusEntry(0, 1));
    }
}
