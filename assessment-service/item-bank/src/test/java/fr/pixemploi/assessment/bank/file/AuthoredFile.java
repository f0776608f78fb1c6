package fr.pixemploi.assessment.bank.file;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A YAML file that comes with the platform, held against its JSON Schema. */
public final class AuthoredFile {
    private AuthoredFile() {}

    /** What is wrong with it, one sentence each. */
    public static List<String> faults(String schema, String file) throws IOException {
        List<String> faults = new ArrayList<>();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schema), InputFormat.JSON)
                .validate(new YAMLMapper().readTree(text(file)).toString(), InputFormat.JSON)
                .forEach(error -> faults.add(file + ": " + error));
        return faults;
    }

    /** A resource by its path. */
    public static String text(String resource) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) throw new IOException(resource + " is not there");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
