package fr.pixemploi.pathway.place.persistence;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Landmass;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On which land a commune lies, as an author wrote it in {@code place/landmasses.yaml}. */
final class Landmasses {
    private static final String FILE = "place/landmasses.yaml";

    private record Said(String version, String status, String rest, List<Row> landmasses) {}

    /** @param apart whether each commune is a land of its own */
    private record Row(
            String id,
            @Nullable String shore,
            @Nullable Boolean apart,
            @Nullable List<String> departements,
            @Nullable List<String> communes) {
        Landmass landmassOf(InseeCode commune) {
            String own = Boolean.TRUE.equals(apart) ? id + "-" + commune.value().toLowerCase(Locale.ROOT) : id;
            return new Landmass(own, shore == null ? own : shore);
        }
    }

    private final Landmass rest;
    private final Map<String, Row> byDepartement = new HashMap<>();
    private final Map<InseeCode, Row> byCommune = new HashMap<>();

    private Landmasses(Said said) {
        this.rest = new Landmass(said.rest(), said.rest());
        for (Row row : said.landmasses()) {
            if (row.departements() != null) row.departements().forEach(code -> byDepartement.put(code, row));
            if (row.communes() != null) row.communes().forEach(code -> byCommune.put(new InseeCode(code), row));
        }
    }

    static Landmasses read() {
        return PackagedYaml.checked(FILE, "landmasses", () -> new Landmasses(PackagedYaml.read(FILE, Said.class)));
    }

    Landmass of(InseeCode commune) {
        Row row = byCommune.getOrDefault(commune, byDepartement.get(commune.departement()));
        return row == null ? rest : row.landmassOf(commune);
    }
}
