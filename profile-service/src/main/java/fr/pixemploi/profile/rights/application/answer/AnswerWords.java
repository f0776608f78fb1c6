package fr.pixemploi.profile.rights.application.answer;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** With which reasons what people ask for may be refused and restrictions lifted, and where they may complain. */
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

    /**
     * Why a structure lifts a restriction, in words.
     *
     * @param toldBefore whether the person is told before; false for the person's own word
     */
    public record LiftingReason(String code, boolean toldBefore, String french, String english, String source) {
        /** @param language {@code en}, or French */
        public String in(String language) {
            return language.equals("en") ? english : french;
        }
    }

    private record Remedy(String french, String english, String source) {}

    /** A sentence, in both languages. */
    public record Sentence(String french, String english) {
        /** @param language {@code en}, or French */
        public String in(String language) {
            return language.equals("en") ? english : french;
        }
    }

    /** The same said to the person and to the structure. */
    public record Told(Sentence person, Sentence structure) {}

    private record Words(
            boolean proposal,
            Remedy remedy,
            List<Reason> reasons,
            Told afterRestriction,
            Told afterLifting,
            Told stillRestricted,
            List<LiftingReason> liftingReasons) {}

    private final Words words = PackagedYaml.read(DATA, Words.class);

    public List<Reason> reasons() {
        return words.reasons();
    }

    public Optional<Reason> reason(String code) {
        return words.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    public List<LiftingReason> liftingReasons() {
        return words.liftingReasons();
    }

    public Optional<LiftingReason> liftingReason(String code) {
        return words.liftingReasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /** What a restriction does that is carried out. */
    public Told afterRestriction() {
        return words.afterRestriction();
    }

    /**
     * What lifting does not bring back.
     *
     * @param restricted whether another restriction still holds
     */
    public Told afterLifting(boolean restricted) {
        return restricted ? words.stillRestricted() : words.afterLifting();
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
