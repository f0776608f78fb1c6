package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.competence.domain.ProfileRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The figures by which profiles are made, from the file that says of each whether it is a fact or a proposal. */
@ApplicationScoped
public class FindProfileRules {
    private static final String DATA = "competence/profile-rules.yaml";

    private record Figure(double value, String status, String reason) {}

    private record ToRegister(int competences, int level, String status, String reason) {}

    private record Bands(String status, String reason, List<ProfileRules.Band> values) {}

    private record Lines(
            int version,
            Figure driftVariancePerMonth,
            Figure changeBeyond,
            ToRegister toRegister,
            Figure readyFromScore,
            Bands bands) {
        ProfileRules rules() {
            return new ProfileRules(
                    version,
                    driftVariancePerMonth.value(),
                    changeBeyond.value(),
                    new ProfileRules.ToRegister(toRegister.competences(), toRegister.level()),
                    (int) readyFromScore.value(),
                    bands.values());
        }
    }

    private final ProfileRules rules = PackagedYaml.read(DATA, Lines.class).rules();

    public ProfileRules handle() {
        return rules;
    }
}
