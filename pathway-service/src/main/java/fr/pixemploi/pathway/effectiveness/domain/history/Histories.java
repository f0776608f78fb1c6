package fr.pixemploi.pathway.effectiveness.domain.history;

import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** People who were tested, read only as far as their accords reach. */
public interface Histories {
    /** One of each person with a result that an accord covers now; joined files are one person. What no accord covers is not read. */
    List<History> covered(LegalGround ground, Instant now);

    /** Offers of the catalogue, also closed ones; of one that it does not hold, what the steps with it were said to raise. */
    List<MeasuredOffer> offers(Collection<UUID> ids);
}
