package fr.pixemploi.profile.sharing.application.request;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.sharing.domain.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** For which reasons a structure may ask a person to share, how often, and how long the person may answer. */
@ApplicationScoped
public class RequestTerms {
    private static final String DATA = "sharing/requests.yaml";

    /** A reason in words, said to the person. */
    public record Reason(String code, String french, String english) {
        /** @param language {@code en}, or French */
        public String in(String language) {
            return language.equals("en") ? english : french;
        }
    }

    private record Occasion(String reason, String purpose) {}

    private record Terms(
            boolean proposal, int daysBetween, int daysOpen, List<Reason> reasons, Occasion onRegistering) {}

    private final Terms terms = PackagedYaml.read(DATA, Terms.class);

    public List<Reason> reasons() {
        return terms.reasons();
    }

    public Optional<Reason> reason(String code) {
        return terms.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /** Why whoever registers with a structure is offered to share. */
    String reasonOnRegistering() {
        return terms.onRegistering().reason();
    }

    Purpose purposeOnRegistering() {
        return Purpose.of(terms.onRegistering().purpose());
    }

    Duration between() {
        return Duration.ofDays(terms.daysBetween());
    }

    Duration open() {
        return Duration.ofDays(terms.daysOpen());
    }
}
