package fr.pixemploi.profile.caseload.application.call;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.pixemploi.profile.caseload.domain.call.CallRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The rules in force by which people are put into an order. */
@ApplicationScoped
public class FindCallRules {
    private static final String DATA = "/caseload/call-rules.yaml";

    private final CallRules inForce = read();

    public CallRules handle() {
        return inForce;
    }

    private static CallRules read() {
        try (InputStream data = FindCallRules.class.getResourceAsStream(DATA)) {
            if (data == null) throw new IllegalStateException(DATA + " is missing");
            return YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enumNamingStrategy(EnumNamingStrategies.KebabCaseStrategy.INSTANCE)
                    .build()
                    .readValue(data, CallRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(DATA + " cannot be read", e);
        }
    }
}
