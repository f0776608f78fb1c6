package fr.pixemploi.profile.rights.application.paper;

import fr.pixemploi.profile.beneficiary.application.IsTakenOver;
import fr.pixemploi.profile.rights.application.KeepRequest;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
import fr.pixemploi.profile.rights.domain.paper.PaperCode;
import fr.pixemploi.profile.rights.domain.paper.PaperCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Does what was said by a sheet, in one transaction. Once the person has an account the sheet is void: they have a space of their own. */
@ApplicationScoped
class CarryOutSheet {
    private final PaperCodes codes;
    private final IsTakenOver isTakenOver;
    private final KeepRequest keepRequest;

    CarryOutSheet(PaperCodes codes, IsTakenOver isTakenOver, KeepRequest keepRequest) {
        this.codes = codes;
        this.isTakenOver = isTakenOver;
        this.keepRequest = keepRequest;
    }

    @Transactional
    Optional<RightsRequest> handle(String digest, RightsWish wish, Instant now) {
        return held(digest, now)
                .map(sheet -> keepRequest.handle(
                        sheet.fileId(),
                        sheet.structureId(),
                        wish,
                        RightsRequest.Origin.paper(sheet.madeBy(), sheet.madeAt()),
                        now));
    }

    @Transactional
    boolean holds(String digest, Instant now) {
        return held(digest, now).isPresent();
    }

    private Optional<PaperCode> held(String digest, Instant now) {
        return codes.lock(digest, now).filter(sheet -> !isTakenOver.handle(sheet.fileId()));
    }
}
