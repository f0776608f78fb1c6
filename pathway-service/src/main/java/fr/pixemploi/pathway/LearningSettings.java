package fr.pixemploi.pathway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.Set;

/** What a deployment decides of learning what offers do from people's results. */
@ConfigMapping(prefix = "pixemploi.pathway.effectiveness")
public interface LearningSettings {
    /** Without one nothing is read and nothing computed. */
    Optional<LegalGround> legalGround();

    /** When in the night, as Quartz writes it. */
    @WithDefault("0 15 4 * * ?")
    String at();

    /** Of fewer people nothing is told; tables hold none of fewer than eleven. */
    @Min(11)
    @WithDefault("${pixemploi.fewest-people}")
    int fewestPeople();

    /** On what ground the controller has offers measured (GDPR, article 6). */
    interface LegalGround {
        /** Who answers for it. */
        String controller();

        /** The ground, as the controller words it. */
        String text();

        /** Purposes of people's accords that cover it, as {@code /v1/sharing-purposes} of profile lists them. */
        Set<String> purposes();
    }
}
