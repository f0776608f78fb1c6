package fr.pixemploi.profile.rights.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetMyFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.rights.domain.RightsRefusal;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person asks, in their own space, the structure of one of their files for what only the structure can do. */
@ApplicationScoped
@Transactional
public class AskInMySpace {
    private final KeepRequest keepRequest;
    private final GetMyFile getMyFile;
    private final Clock clock;

    AskInMySpace(KeepRequest keepRequest, GetMyFile getMyFile, Clock clock) {
        this.keepRequest = keepRequest;
        this.getMyFile = getMyFile;
        this.clock = clock;
    }

    /**
     * What is still to be answered is not asked for twice.
     *
     * @param fileId one of the person's files; null for the own one
     * @throws RightsRefusal.NobodyToAsk for a file that the person made
     */
    public RightsRequest handle(Caller caller, RightsWish wish, @Nullable UUID fileId) {
        Beneficiary file = getMyFile.handle(caller, fileId);
        UUID structure = file.structureId();
        if (structure == null) throw new RightsRefusal.NobodyToAsk();
        return keepRequest.handle(
                file.id(),
                structure,
                wish,
                RightsRequest.Origin.space(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
