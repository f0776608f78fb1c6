package fr.pixemploi.certification.interleaving;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bug that is planted on purpose ({@code planted-bugs.yaml}).
 *
 * @param slips in the source
 * @param sql what the owner of the tables does
 * @param undo and undoes
 */
record PlantedBug(String bug, List<Slip> slips, List<String> sql, List<String> undo) {
    PlantedBug(String bug, @Nullable List<Slip> slips, @Nullable List<String> sql, @Nullable List<String> undo) {
        this.bug = bug;
        this.slips = slips == null ? List.of() : slips;
        this.sql = sql == null ? List.of() : sql;
        this.undo = undo == null ? List.of() : undo;
    }

    /**
     * @param in file below the service's package
     * @param stands what is there, once, however its lines are broken
     * @param becomes what somebody wrote in its place
     */
    record Slip(String in, String stands, String becomes) {}

    static List<PlantedBug> all() throws IOException {
        try (InputStream file = PlantedBug.class.getResourceAsStream("/planted-bugs.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(file), new TypeReference<List<PlantedBug>>() {});
        }
    }
}
