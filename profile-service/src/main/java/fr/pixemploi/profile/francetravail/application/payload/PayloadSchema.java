package fr.pixemploi.profile.francetravail.application.payload;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.kit.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The schema that each payload is held against before it goes out. */
@ApplicationScoped
public class PayloadSchema {
    private static final String DATA = "francetravail/payload.schema.json";

    private final Schema schema;

    PayloadSchema() {
        try (InputStream in = PayloadSchema.class.getClassLoader().getResourceAsStream(DATA)) {
            if (in == null) throw new FileNotFoundException(DATA);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why it may not go out; empty when it may. Places and rules, never what stands there. */
    public List<PayloadFault> faults(Payload payload) {
        String json = EventJson.MAPPER.valueToTree(payload).toString();
        return schema.validate(json, InputFormat.JSON).stream()
                .map(PayloadSchema::fault)
                .distinct()
                .sorted(Comparator.comparing(PayloadFault::champ).thenComparing(PayloadFault::regle))
                .toList();
    }

    private static PayloadFault fault(Error error) {
        String place = error.getInstanceLocation().toString();
        return new PayloadFault(
                error.getProperty() == null ? place : place + "/" + error.getProperty(), error.getKeyword());
    }
}
