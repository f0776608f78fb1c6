package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import fr.pixemploi.assessment.sitting.application.FindSittings;
import fr.pixemploi.assessment.sitting.application.PauseSitting;
import fr.pixemploi.assessment.sitting.application.start.StartSitting;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.authorisation.Assistance;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sitting that a code leads to: the one that the person has open in the campaign, begun here or at home, or else a new one. An
 * open one goes on as it began: what the code says of needs, of the entry question and of an adviser is for a new one only.
 */
@ApplicationScoped
class EnterSitting {
    /** Of the person's latest sittings; an open one is among them. */
    private static final int LATEST = 101;

    private final FindSittings findSittings;
    private final StartSitting startSitting;
    private final PauseSitting pauseSitting;

    EnterSitting(FindSittings findSittings, StartSitting startSitting, PauseSitting pauseSitting) {
        this.findSittings = findSittings;
        this.startSitting = startSitting;
        this.pauseSitting = pauseSitting;
    }

    /**
     * Enters it.
     *
     * @param open the one that the person has open and may go on with here; empty when a new one is to begin
     * @throws fr.pixemploi.assessment.sitting.domain.SittingRefusal as when the person starts or resumes at home
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID handle(KioskCode code, Optional<Sitting> open, @Nullable String device) {
        Sitting entered = open.isPresent()
                ? pauseSitting.resume(code.beneficiary(), open.get().id(), device)
                : startSitting.handle(code.beneficiary(), wish(code, device));
        return entered.id();
    }

    /** The sitting that the person has open in a campaign. */
    Optional<Sitting> open(UUID beneficiary, String campaign) {
        return findSittings.handle(beneficiary, null, LATEST).stream()
                .filter(sitting -> sitting.status() == SittingStatus.OPEN)
                .filter(sitting -> sitting.origin() instanceof Origin.OfCampaign of
                        && of.code().value().equals(campaign))
                .findFirst();
    }

    private static StartSitting.Wish wish(KioskCode code, @Nullable String device) {
        return new StartSitting.Wish(
                code.campaign(),
                new Circumstances(device, code.needs()),
                code.externalId(),
                code.assisted() ? Assistance.ADVISER : Assistance.NONE,
                false);
    }
}
