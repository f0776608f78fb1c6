package fr.pixemploi.pathway.mediation.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.pathway.mediation.domain.Feed;
import fr.pixemploi.pathway.mediation.domain.ImportReport;
import fr.pixemploi.pathway.mediation.domain.Staging;
import fr.pixemploi.pathway.mediation.domain.format.Formats;
import fr.pixemploi.pathway.mediation.domain.format.RecordKind;
import fr.pixemploi.pathway.mediation.domain.format.SaidRecord;
import fr.pixemploi.pathway.mediation.persistence.PackagedFormats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What of a file waits in memory. */
class ArrivalTest {
    private static final Formats FORMATS = PackagedFormats.read();

    /** Tells how many records come at a time. */
    private static final class Counted implements Staging {
        private final List<Integer> placesAtOnce = new ArrayList<>();
        private final List<Integer> structuresAtOnce = new ArrayList<>();
        private final Map<String, Map<String, Object>> structures = new HashMap<>();
        private Twice twice = new Twice(0, List.of());

        @Override
        public void add(UUID file, List<Staged> records) {
            placesAtOnce.add(records.size());
        }

        @Override
        public void keepStructures(UUID file, Map<String, Map<String, Object>> kept) {
            structuresAtOnce.add(kept.size());
            structures.putAll(kept);
        }

        @Override
        public Map<String, Map<String, Object>> structures(UUID file, Collection<String> ids) {
            return structures;
        }

        @Override
        public Twice refuseTwice(UUID file, int most) {
            return twice;
        }

        @Override
        public ImportReport switchTo(ImportReport read, boolean closes) {
            return read;
        }

        @Override
        public void drop(UUID file) {}

        @Override
        public void dropBefore(Instant before) {}
    }

    private final Counted staging = new Counted();
    private final Arrival arrival = new Arrival(Ids.next(), staging, FORMATS, address -> Optional.empty());

    private static SaidRecord structure(String id, Map<String, Object> more) {
        Map<String, Object> said = new HashMap<>(more);
        said.putAll(Map.of("source", "dora", "id", id, "nom", "CCAS", "date_maj", "2026-10-01"));
        return new SaidRecord(1, RecordKind.INCLUSION_STRUCTURE, said, List.of());
    }

    private static SaidRecord place(String id, Object publics) {
        return new SaidRecord(
                1, RecordKind.NATIONAL_PLACE, Map.of("id", id, "publics_specifiquement_adresses", publics), List.of());
    }

    @Test
    void fewLongRecordsWaitAndManyShortOnes() {
        IntStream.range(0, 1000).forEach(each -> arrival.take(place("short" + each, "x")));
        assertThat(staging.placesAtOnce).containsExactly(500, 500);
        IntStream.range(0, 50).forEach(each -> arrival.take(place("long" + each, "x".repeat(100_000))));
        IntStream.range(0, 10).forEach(each -> arrival.take(place("list" + each, Collections.nCopies(60_000, "x"))));
        assertThat(staging.placesAtOnce.subList(2, staging.placesAtOnce.size()))
                .hasSizeGreaterThan(5)
                .allMatch(several -> several <= 20);
    }

    @Test
    void fewLongStructuresWait() {
        IntStream.range(0, 400)
                .forEach(each -> arrival.take(structure("s" + each, Map.of("description", "x".repeat(10_000)))));
        assertThat(staging.structuresAtOnce).hasSize(2).allMatch(several -> several <= 200);
    }

    @Test
    void ofStructuresIsKeptWhatTheFormatNames() {
        arrival.take(structure("s1", Map.of("telephone", "0200000000", "extra", "x".repeat(900_000))));
        arrival.take(place("p", "x"));
        arrival.end();
        assertThat(staging.structures.get("dora/s1")).containsOnlyKeys("source", "id", "nom", "date_maj", "telephone");
    }

    @Test
    void ofThoseThatComeTwiceAllAreCountedAndSomeAreTold() {
        staging.twice = new Staging.Twice(3_000_000, List.of(7, 9));
        arrival.take(place("p", "x"));
        arrival.end();
        ImportReport report = arrival.read(new Feed("essai"), Instant.EPOCH);
        assertThat(report.refused()).isEqualTo(3_000_001);
        assertThat(report.faultCount()).isEqualTo(3_000_000 + report.faults().size() - 2);
        assertThat(report.faults()).extracting(fault -> fault.line()).endsWith(7, 9);
    }
}
