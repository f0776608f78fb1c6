package fr.pixemploi.assessment.bank.file;

import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.item.ItemBank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged bank, and one that is smaller. */
public final class Banks {
    private Banks() {}

    /** Without a reserved pool. */
    public static ItemBank packaged() {
        return OpenBank.read(null);
    }

    /** With the demonstration pool. */
    public static ItemBank packagedWithDemonstration() {
        return OpenBank.reader(null)
                .add(PackagedPools.DEMONSTRATION, PackagedPools.DEMONSTRATION_NAME)
                .bank();
    }

    /** The packaged bank with three items a competence, and other ideas of how long people take. */
    public static Path smaller(Path into) throws IOException {
        Map<String, Integer> kept = new HashMap<>();
        List<String> index = text(PackagedPools.OPEN, "index.txt")
                .lines()
                .filter(name -> !name.isBlank() && !name.startsWith("#"))
                .filter(name -> kept.merge(name.substring(0, 3), 1, Integer::sum) <= 3)
                .toList();
        Files.createDirectories(into.resolve("open"));
        Files.write(into.resolve("open/index.txt"), index);
        for (String name : index) {
            Files.createDirectories(into.resolve("open").resolve(name).getParent());
            Files.writeString(
                    into.resolve("open").resolve(name),
                    text(PackagedPools.OPEN, name).replaceFirst("(?m)^enemies: .*$", "enemies: []"));
        }
        Files.writeString(
                into.resolve("measurement.yaml"),
                text(PackagedPools.MEASUREMENT, "measurement.yaml").replace("alpha: 2.5", "alpha: 3.5"));
        return into;
    }

    private static String text(PoolFiles pool, String name) {
        return new String(pool.read(name), StandardCharsets.UTF_8);
    }
}
