package fr.pixemploi.profile.rights.application.answer;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** With which reasons what people ask for may be refused, and where they may complain. */
@ApplicationScoped
public class AnswerWords {
    private static final String DATA = "rights/answers.yaml";

    /** A reason in words, said to the person. */
    public record Reason(String code, Set<RightsRequest.Kind> kinds, String french, String english, String source) {
        /** @param language {@code en}, or French */
        public String in(String language) {
            return language.equals("en") ? english : french;
        }
    }

    private record Remedy(String french, String english, String source) {}

    private record Words(boolean proposal, Remedy remedy, List<Reason> reasons) {}

    private final Words words = PackagedYaml.read(DATA, Words.class);

    public List<Reason> reasons() {
        return words.reasons();
    }

    public Optional<Reason> reason(String code) {
        return words.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /**
     * Where whoever is refused may complain.
     *
     * @param language {@code en}, or French
     */
    public String remedy(String language) {
        return language.equals("en") ? words.remedy().english() : words.remedy().french();
    }
}
