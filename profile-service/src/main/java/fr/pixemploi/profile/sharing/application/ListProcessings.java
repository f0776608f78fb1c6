package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On what each processing of personal data rests and who answers for it: sharing is an accord, and not the legal basis. */
@ApplicationScoped
public class ListProcessings {
    private static final String DATA = "sharing/processings.yaml";

    /** A text in both languages. */
    public record Text(String french, String english) {
        /** @param language {@code en}, or French */
        public String in(String language) {
            return language.equals("en") ? english : french;
        }
    }

    /** @param article of the RGPD (GDPR) */
    public record Basis(String article, String french, String english) {
        public String in(String language) {
            return new Text(french, english).in(language);
        }
    }

    /**
     * A processing.
     *
     * @param source where basis or controller are said; null when nowhere yet
     * @param proposal whether those who answer for it have yet to settle it
     */
    public record Processing(
            String code,
            String french,
            String english,
            Text controller,
            Basis basis,
            @Nullable String source,
            boolean proposal) {
        public String in(String language) {
            return new Text(french, english).in(language);
        }
    }

    private record Lines(List<Processing> processings) {}

    private final List<Processing> all =
            List.copyOf(PackagedYaml.read(DATA, Lines.class).processings());

    public List<Processing> handle() {
        return all;
    }
}
