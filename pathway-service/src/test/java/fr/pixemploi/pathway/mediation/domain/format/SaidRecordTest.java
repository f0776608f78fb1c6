package fr.pixemploi.pathway.mediation.domain.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.mediation.domain.Fault;
import fr.pixemploi.pathway.mediation.domain.Fault.Flaw;
import fr.pixemploi.pathway.mediation.persistence.PackagedFormats;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaidRecordTest {
    private static final Formats FORMATS = PackagedFormats.read();

    @ParameterizedTest
    @EnumSource
    void noFieldMayBeOfAnyLength(RecordKind kind) {
        String longest = "1".repeat(10_001);
        for (Field field : FORMATS.of(kind).fields()) {
            Object said = field.isList() ? List.of(longest) : longest;
            assertThat(faults(kind, field, said)).as(field.name()).isNotEmpty().allSatisfy(fault -> {
                if (field.most() != null) assertThat(fault.flaw()).isEqualTo(Flaw.TOO_LONG);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void noListMayHoldAnyNumber(RecordKind kind) {
        for (Field field : FORMATS.of(kind).fields()) {
            Integer most = field.list();
            if (most == null) continue;
            String one = field.values().stream().findFirst().orElse("x");
            assertThat(faults(kind, field, Collections.nCopies(most, one))).isEmpty();
            assertThat(faults(kind, field, Collections.nCopies(most + 1, one)))
                    .as(field.name())
                    .extracting(Fault::flaw)
                    .containsExactly(Flaw.TOO_LONG);
        }
    }

    private static List<Fault> faults(RecordKind kind, Field field, Object said) {
        Map<String, Object> record = new HashMap<>(Map.of(field.name(), said));
        return new SaidRecord(1, kind, record, List.of())
                .faults(FORMATS).stream()
                        .filter(fault -> fault.field().equals(field.name()))
                        .toList();
    }

    @Test
    void anIdThatIsTooLongIsToldOnce() {
        SaidRecord record = new SaidRecord(1, RecordKind.NATIONAL_PLACE, Map.of("id", "x".repeat(301)), List.of());
        assertThat(record.faults(FORMATS))
                .filteredOn(fault -> fault.field().equals("id"))
                .hasSize(1);
        assertThat(record.sourceId()).isNull();
    }

    @Test
    void itWeighsWhatItHolds() {
        SaidRecord light = new SaidRecord(1, RecordKind.NATIONAL_PLACE, Map.of("id", "x"), List.of());
        SaidRecord heavy = new SaidRecord(
                1,
                RecordKind.NATIONAL_PLACE,
                Map.of("id", "x".repeat(500), "services", Collections.nCopies(100, 1)),
                List.of(new Fault(1, "nom", Flaw.NOT_PLAIN)));
        assertThat(heavy.weight() - light.weight()).isGreaterThan(500 + 100);
    }
}
