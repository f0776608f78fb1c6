package fr.pixemploi.assessment.campaign.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Files of authors that come with the service. What is wrong in one stops the start, with its name. */
final class PackagedYaml {
    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new JavaTimeModule());

    private PackagedYaml() {}

    static <T> T read(String file, Class<T> shape) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file);
            return YAML.readValue(in, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    static <T> T checked(String file, String entry, Supplier<T> test) {
        try {
            return test.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + entry + ": " + e.getMessage(), e);
        }
    }
}
