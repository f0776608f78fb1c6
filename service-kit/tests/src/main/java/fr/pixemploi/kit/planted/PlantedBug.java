package fr.pixemploi.kit.planted;

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
public record PlantedBug(String bug, List<Slip> slips, List<String> sql, List<String> undo) {
    public PlantedBug(String bug, @Nullable List<Slip> slips, @Nullable List<String> sql, @Nullable List<String> undo) {
        this.bug = bug;
        this.slips = slips == null ? List.of() : slips;
        this.sql = sql == null ? List.of() : sql;
        this.undo = undo == null ? List.of() : undo;
    }

    /**
     * @param in file below the root that its proof names
     * @param stands what is there, once, however its lines are broken
     * @param becomes what somebody wrote in its place
     */
    public record Slip(String in, String stands, String becomes) {}

    /** Those of the tests that run. */
    public static List<PlantedBug> all() throws IOException {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("planted-bugs.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(file), new TypeReference<List<PlantedBug>>() {});
        }
    }
}
