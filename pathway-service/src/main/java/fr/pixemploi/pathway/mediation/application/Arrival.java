package fr.pixemploi.pathway.mediation.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.pathway.mediation.domain.Fault;
import fr.pixemploi.pathway.mediation.domain.Feed;
import fr.pixemploi.pathway.mediation.domain.ImportReport;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import fr.pixemploi.pathway.mediation.domain.MediationRefusal;
import fr.pixemploi.pathway.mediation.domain.Staging;
import fr.pixemploi.pathway.mediation.domain.Staging.Staged;
import fr.pixemploi.pathway.mediation.domain.Staging.Twice;
import fr.pixemploi.pathway.mediation.domain.format.Formats;
import fr.pixemploi.pathway.mediation.domain.format.InclusionServices;
import fr.pixemploi.pathway.mediation.domain.format.NationalPlaces;
import fr.pixemploi.pathway.mediation.domain.format.RecordKind;
import fr.pixemploi.pathway.mediation.domain.format.SaidRecord;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file as it comes in: a few hundred of its records in memory at a time, or fewer that are long. */
final class Arrival {
    private static final int RECORDS_AT_ONCE = 500;
    /** Characters. */
    private static final int WEIGHT_AT_ONCE = 2_000_000;

    private final UUID id;
    private final Staging staging;
    private final Formats formats;
    private final Function<Address, Optional<Place>> locate;

    private final Map<String, Map<String, Object>> structures = new HashMap<>();
    private final List<SaidRecord> places = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int weight;
    private int faultCount;
    private int records;
    private int refused;
    private int unplaced;
    private boolean isNameless;

    Arrival(UUID id, Staging staging, Formats formats, Function<Address, Optional<Place>> locate) {
        this.id = id;
        this.staging = staging;
        this.formats = formats;
        this.locate = locate;
    }

    void take(SaidRecord record) {
        switch (record.kind()) {
            case INCLUSION_STRUCTURE -> takeStructure(record);
            case INCLUSION_SERVICE -> {
                if (InclusionServices.isMediation(record.said(), formats)) takePlace(record);
            }
            case NATIONAL_PLACE -> takePlace(record);
        }
        if (structures.size() >= RECORDS_AT_ONCE || places.size() >= RECORDS_AT_ONCE || weight >= WEIGHT_AT_ONCE)
            keep();
    }

    private void takeStructure(SaidRecord record) {
        List<Fault> wrong = record.faults(formats);
        tell(wrong);
        String name = record.sourceId();
        if (!wrong.isEmpty() || name == null) return;
        structures.put(name, formats.of(record.kind()).read(record.said()));
        weight += record.weight();
    }

    private void takePlace(SaidRecord record) {
        places.add(record);
        weight += record.weight();
    }

    /** @throws MediationRefusal.NoRecords when there was none of a place */
    void end() {
        keep();
        if (records == 0) throw new MediationRefusal.NoRecords();
        Twice twice = staging.refuseTwice(id, ImportReport.FAULTS_KEPT);
        refused += twice.count();
        faultCount += twice.count();
        keep(twice.lines().stream().map(line -> new Fault(line, "id", Fault.Flaw.TWICE)));
    }

    /** A record that does not say its name may be of any place: then nothing is closed. */
    boolean closes() {
        return !isNameless;
    }

    ImportReport read(Feed feed, Instant at) {
        return new ImportReport(id, feed, at, records, 0, 0, 0, 0, refused, unplaced, faultCount, faults);
    }

    private void keep() {
        staging.keepStructures(id, structures);
        structures.clear();
        Map<String, Map<String, Object>> owners = owners();
        List<Staged> staged = new ArrayList<>();
        for (SaidRecord record : places) {
            records++;
            MediationPlace place = place(record, owners);
            if (place == null) refused++;
            String name = record.sourceId();
            if (name == null) {
                isNameless = true;
                continue;
            }
            Place at = place == null ? null : locate.apply(place.address()).orElse(null);
            if (place != null && at == null) unplaced++;
            staged.add(new Staged(Ids.next(), records, record.line(), name, place, at));
        }
        staging.add(id, staged);
        places.clear();
        weight = 0;
    }

    private Map<String, Map<String, Object>> owners() {
        List<String> names = places.stream()
                .filter(record -> record.kind() == RecordKind.INCLUSION_SERVICE)
                .map(record -> InclusionServices.structureOf(record.said()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.isEmpty() ? Map.of() : staging.structures(id, names);
    }

    /** What a record comes to; null when something is wrong with it, which is told. */
    private @Nullable MediationPlace place(SaidRecord record, Map<String, Map<String, Object>> owners) {
        List<Fault> wrong = record.faults(formats);
        tell(wrong);
        if (!wrong.isEmpty()) return null;
        if (record.kind() == RecordKind.NATIONAL_PLACE) return NationalPlaces.of(record.said(), formats);
        Map<String, Object> owner = owners.get(InclusionServices.structureOf(record.said()));
        if (owner != null) return InclusionServices.of(record.said(), owner, formats);
        tell(List.of(new Fault(record.line(), "structure_id", Fault.Flaw.UNKNOWN_STRUCTURE)));
        return null;
    }

    private void tell(List<Fault> wrong) {
        faultCount += wrong.size();
        keep(wrong.stream());
    }

    private void keep(Stream<Fault> wrong) {
        wrong.limit(ImportReport.FAULTS_KEPT - faults.size()).forEach(faults::add);
    }
}
