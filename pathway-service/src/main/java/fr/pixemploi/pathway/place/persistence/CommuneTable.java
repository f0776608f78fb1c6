package fr.pixemploi.pathway.place.persistence;

import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Position;
import fr.pixemploi.pathway.place.domain.commune.Commune;
import fr.pixemploi.pathway.place.domain.commune.Communes;
import fr.pixemploi.pathway.place.domain.commune.Postcode;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The table of communes that {@code src/main/places/make-communes.js} makes; its header says what the columns are. */
final class CommuneTable {
    private static final String FILE = "place/communes.tsv.gz";
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern BAR = Pattern.compile("\\|");

    private CommuneTable() {}

    static Communes read(Landmasses landmasses) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (in == null) throw new FileNotFoundException(FILE);
            return new Communes(
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> commune(line, landmasses))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Commune commune(String line, Landmasses landmasses) {
        String[] cells = TAB.split(line, -1);
        InseeCode code = new InseeCode(cells[0]);
        return new Commune(
                code,
                cells[1],
                entries(SPACE, cells[2]).map(Postcode::new).toList(),
                cells[3].isEmpty() ? 0 : Integer.parseInt(cells[3]),
                position(cells[4], cells[5], cells[6]),
                landmasses.of(code),
                cells[7].isEmpty() ? null : new InseeCode(cells[7]),
                entries(BAR, cells[8]).map(CommuneTable::part).toList());
    }

    private static Stream<String> entries(Pattern between, String cell) {
        return cell.isEmpty() ? Stream.empty() : between.splitAsStream(cell);
    }

    private static @Nullable Position position(String latitude, String longitude, String whose) {
        return whose.equals("none")
                ? null
                : new Position(Double.parseDouble(latitude), Double.parseDouble(longitude), !whose.equals("own"));
    }

    private static Commune.Part part(String entry) {
        int colon = entry.indexOf(':');
        return new Commune.Part(new InseeCode(entry.substring(0, colon)), entry.substring(colon + 1));
    }
}
