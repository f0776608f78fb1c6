package fr.pixemploi.pathway.effectiveness.application;

import fr.pixemploi.pathway.LearningSettings;
import fr.pixemploi.pathway.effectiveness.domain.EffectivenessSettings;
import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import jakarta.enterprise.context.ApplicationScoped;

/** What the deployment says of learning: refused at start when it is half a ground. */
@ApplicationScoped
class NamedGround {
    private final EffectivenessSettings settings;

    NamedGround(LearningSettings said) {
        this.settings = new EffectivenessSettings(
                said.legalGround()
                        .map(ground -> new LegalGround(ground.controller(), ground.text(), ground.purposes()))
                        .orElse(null),
                EffectivenessRules.proposal().ofAtLeast(said.fewestPeople()));
    }

    EffectivenessSettings settings() {
        return settings;
    }
}
