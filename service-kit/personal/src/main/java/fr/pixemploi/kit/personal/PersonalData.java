package fr.pixemploi.kit.personal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The register of personal data of a service: its own tables and those of the kit, each with every column. It comes with the code and
 * stops the start when it contradicts itself; that it names every table of the database is a test of each service.
 */
@Startup
@ApplicationScoped
public class PersonalData {
    private static final String FILE = "META-INF/personal-data.yaml";
    private static final ObjectMapper YAML = new YAMLMapper();

    private final Map<String, PersonalTable> tables = new LinkedHashMap<>();

    PersonalData() {
        try {
            // Of the kit last: whose account it is, is asked until the end.
            List<URL> files = Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(FILE));
            files.stream()
                    .sorted(Comparator.comparing((URL file) -> file.toString().contains("service-kit"))
                            .thenComparing(URL::toString))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tables.values().forEach(this::needWhatItIsFoundThrough);
    }

    private void read(URL file) {
        try (InputStream in = file.openStream()) {
            YAML.readValue(in, RegisterFile.class).tables().forEach((name, said) -> {
                if (tables.put(name, meant(name, said)) != null)
                    throw new IllegalStateException(FILE + ": " + name + " is named twice");
            });
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private static PersonalTable meant(String name, RegisterFile.Table said) {
        try {
            return said.meant(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(FILE + ": " + name + " " + e.getMessage(), e);
        }
    }

    private void needWhatItIsFoundThrough(PersonalTable table) {
        if (table.whose() instanceof Whose.Through through
                && !table(through.table()).isPersons())
            throw new IllegalStateException(FILE + ": " + table.name() + " is found through rows of nobody");
    }

    /** All of them: the service's own in the order of its file, then those of the kit. */
    public Collection<PersonalTable> tables() {
        return Collections.unmodifiableCollection(tables.values());
    }

    /** @throws IllegalStateException when there is none of that name */
    public PersonalTable table(String name) {
        PersonalTable table = tables.get(name);
        if (table == null) throw new IllegalStateException(FILE + ": no table " + name);
        return table;
    }
}
