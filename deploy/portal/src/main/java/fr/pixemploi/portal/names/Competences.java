package fr.pixemploi.portal.names;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.client.assessment.model.Framework;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Away;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Refused;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** What competences and their domains are called in the platform's framework; most answers name them by code alone. */
@Named("competences")
@Singleton
public class Competences {
    private static final Duration HELD = Duration.ofMinutes(10);

    private final Cache<String, List<Framework>> held =
            Caffeine.newBuilder().maximumSize(10).expireAfterWrite(HELD).build();
    private final Calls calls;
    private final Assessment assessment;

    Competences(Calls calls, Assessment assessment) {
        this.calls = calls;
        this.assessment = assessment;
    }

    /** Of a competence such as {@code 1.2}; the code where nobody says more now. */
    public String title(String code) {
        return frameworks().stream()
                .flatMap(framework -> framework.getDomains().stream())
                .flatMap(domain -> domain.getCompetences().stream())
                .filter(competence -> competence.getCode().equals(code))
                .findFirst()
                .map(competence -> competence.getTitle())
                .orElse(code);
    }

    /** Of a domain such as {@code 1}; the code where nobody says more now. */
    public String domain(String code) {
        return frameworks().stream()
                .flatMap(framework -> framework.getDomains().stream())
                .filter(domain -> domain.getCode().equals(code))
                .findFirst()
                .map(domain -> domain.getTitle())
                .orElse(code);
    }

    /** Highest level of the framework. */
    public int top() {
        return frameworks().stream()
                .mapToInt(Framework::getMaxLevel)
                .findFirst()
                .orElse(8);
    }

    private List<Framework> frameworks() {
        List<Framework> known = held.getIfPresent("");
        if (known != null) return known;
        try {
            List<Framework> found =
                    calls.get(() -> assessment.frameworks.listFrameworks()).getItems();
            held.put("", found);
            return found;
        } catch (Refused | Away unknown) {
            return List.of();
        }
    }
}
