package fr.pixemploi.pathway.effectiveness.domain;

import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import org.jspecify.annotations.Nullable;

/**
 * @param ground null as long as the controller has named none: then nothing is computed, and all effects are those assumed by the rules
 */
public record EffectivenessSettings(@Nullable LegalGround ground, EffectivenessRules rules) {}
