package fr.pixemploi.profile.rights.application;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** By when the law wants an answer. */
@ApplicationScoped
class LegalTerms {
    private static final String DATA = "/rights/terms.yaml";

    private record Terms(int monthsToAnswer, String source) {}

    private final Terms terms = read();

    LocalDate dueOn(LocalDate asked) {
        return asked.plusMonths(terms.monthsToAnswer());
    }

    private static Terms read() {
        try (InputStream data = LegalTerms.class.getResourceAsStream(DATA)) {
            if (data == null) throw new IllegalStateException(DATA + " is missing");
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(data, Terms.class);
        } catch (IOException e) {
            throw new UncheckedIOException(DATA + " cannot be read", e);
        }
    }
}
