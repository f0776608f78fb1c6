package fr.pixemploi.profile.beneficiary.application.renewal;

import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * By which documents a structure sees who somebody is, and how long a code that renews is good, and who may be one of the two
 * who open a file by it.
 */
@ApplicationScoped
public class RenewalTerms {
    private static final String DATA = "beneficiary/renewals.yaml";

    /** A kind of document in words. */
    public record Document(String code, String french, String english) {
        /** @param language {@code en}, or French */
        public String in(String language) {
            return language.equals("en") ? english : french;
        }
    }

    private record Terms(boolean proposal, int hoursValid, int daysInStructure, List<Document> documents) {}

    private final Terms terms = PackagedYaml.read(DATA, Terms.class);

    public List<Document> documents() {
        return terms.documents();
    }

    boolean knows(String document) {
        return terms.documents().stream().anyMatch(each -> each.code().equals(document));
    }

    Duration validity() {
        return Duration.ofHours(terms.hoursValid());
    }

    /** For how long whoever checks and whoever confirms must have worked in the structure before: a second account is made in a minute. */
    Duration inStructure() {
        return Duration.ofDays(terms.daysInStructure());
    }
}
