package fr.pixemploi.kit.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * Data of authors that comes with a service, read strictly: what nobody knows or what is missing stops the start, with the file's name.
 * Constants are spelt as in answers, in lower case with dashes.
 */
public final class PackagedYaml {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enumNamingStrategy(EnumNamingStrategies.KebabCaseStrategy.INSTANCE)
            .build();

    private PackagedYaml() {}

    /** @param file on the class path, such as {@code goal/goals.yaml} */
    public static <T> T read(String file, Class<T> shape) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file);
            return YAML.readValue(in, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * What an entry comes to.
     *
     * @throws IllegalStateException with file and entry when a value refuses what stands there
     */
    public static <T> T checked(String file, String entry, Supplier<T> test) {
        try {
            return test.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + entry + ": " + e.getMessage(), e);
        }
    }
}
