package fr.pixemploi.certification.candidate.persistence;

import fr.pixemploi.certification.candidate.domain.BirthTowns;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Communes of the file {@code birth/communes.tsv.gz}; NOTICE beside it says whose it is. Read when somebody first asks. */
@ApplicationScoped
class PackagedBirthTowns implements BirthTowns {
    private static final String FILE = "birth/communes.tsv.gz";

    private final Map<String, String> names = read();

    @Override
    public Optional<String> called(String inseeCode) {
        return Optional.ofNullable(names.get(inseeCode));
    }

    private static Map<String, String> read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (in == null) throw new FileNotFoundException(FILE);
            return new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
