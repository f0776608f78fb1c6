package fr.pixemploi.pathway.effectiveness.domain.run;

import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Runs and what they learned. */
public interface EffectRuns {
    /** False while another one runs: then nothing began. */
    boolean begin(EffectRun run, boolean byTheClock);

    /** Whether the clock began one since, in whatever state it is; nobody begins one until the end of the transaction. */
    boolean begunByTheClock(Instant since);

    Optional<EffectRun> find(UUID id);

    /** The one that began last. */
    Optional<EffectRun> last();

    /** The last one that was done on this ground by these rules. */
    Optional<UUID> inForce(LegalGround ground, String rulesVersion);

    Measured measured(UUID run, EffectivenessRules rules);

    /** Keeps what a run learned, unless it ended meanwhile; what older ones than that time learned goes. */
    void done(Measured measured, Instant keptSince);

    void fail(UUID run, EffectRun.Failure because, Instant at);
}
