package fr.pixemploi.pathway.effectiveness.application;

import fr.pixemploi.pathway.effectiveness.domain.EffectivenessSettings;
import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.run.EffectRun;
import fr.pixemploi.pathway.effectiveness.domain.run.EffectRuns;
import fr.pixemploi.pathway.effectiveness.domain.run.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what was learned of offers. */
@ApplicationScoped
@Transactional
public class FindEffects {
    /**
     * How learning stands.
     *
     * @param ground null while it is off
     * @param inForce run whose effects are used now
     * @param last run that began last
     */
    public record State(@Nullable LegalGround ground, Optional<UUID> inForce, Optional<EffectRun> last) {}

    private final NamedGround named;
    private final EffectRuns runs;
    /** A run never changes once it is done. */
    private volatile @Nullable Measured newest;

    FindEffects(NamedGround named, EffectRuns runs) {
        this.named = named;
        this.runs = runs;
    }

    /** Empty without a run on the present ground by the present rules. */
    public Optional<Measured> handle() {
        return inForce().map(this::measured);
    }

    public State state() {
        return new State(named.settings().ground(), inForce(), runs.last());
    }

    private Optional<UUID> inForce() {
        EffectivenessSettings settings = named.settings();
        return settings.ground() == null
                ? Optional.empty()
                : runs.inForce(settings.ground(), settings.rules().version());
    }

    private Measured measured(UUID run) {
        Measured known = newest;
        if (known == null || !known.run().equals(run))
            newest = known = runs.measured(run, named.settings().rules());
        return known;
    }
}
