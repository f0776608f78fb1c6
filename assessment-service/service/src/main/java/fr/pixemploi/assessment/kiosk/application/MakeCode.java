package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.kiosk.domain.CodeDigits;
import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import fr.pixemploi.assessment.kiosk.domain.KioskCodes;
import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.assessment.kiosk.domain.Registrations;
import fr.pixemploi.assessment.sitting.application.start.ExternalId;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An adviser makes a code for one person of the structure. It is told this once: an adviser who did not hear it makes another, which
 * ends this one.
 */
@ApplicationScoped
public class MakeCode {
    /** A structure has a thousand locators; one that is free is drawn long before so many draws, unless nearly all are taken. */
    private static final int DRAWS = 200;

    /**
     * What an adviser asks for.
     *
     * @param assisted an adviser will be beside the person
     * @param externalId answer to the campaign's entry question; null when none is given
     */
    public record Wish(
            UUID structure,
            UUID beneficiary,
            String campaign,
            boolean assisted,
            Set<Suitability.Need> needs,
            @Nullable String externalId) {}

    /**
     * A code and, this once, its digits.
     *
     * @param goesOn the person has an open sitting of the campaign: it goes on as it began, whatever the wish says of an adviser, of
     *     needs and of the entry question
     */
    public record Made(KioskCode code, CodeDigits digits, boolean goesOn) {}

    private final KioskCodes codes;
    private final Registrations registrations;
    private final FindCampaign findCampaign;
    private final EnterSitting enterSitting;
    private final Clock clock;
    private final RandomGenerator chance;

    MakeCode(
            KioskCodes codes,
            Registrations registrations,
            FindCampaign findCampaign,
            EnterSitting enterSitting,
            Clock clock,
            RandomGenerator chance) {
        this.codes = codes;
        this.registrations = registrations;
        this.findCampaign = findCampaign;
        this.enterSitting = enterSitting;
        this.clock = clock;
        this.chance = chance;
    }

    /** @throws SittingRefusal when the campaign is closed, or the answer to its entry question refused: told to the adviser */
    @Transactional
    public Made handle(Caller caller, Wish wish) {
        return handle(caller, wish, KioskCode.Term.ALONE);
    }

    /** The same with a code that waits as long as its sheet says. */
    @Transactional
    public Made handle(Caller caller, Wish wish, KioskCode.Term term) {
        if (!caller.has(StructureRole.ADVISER, wish.structure())) throw new KioskRefusal.NotHere();
        if (!registrations.isRegistered(wish.beneficiary(), wish.structure())) throw new KioskRefusal.PersonNotHere();
        Campaign campaign = findCampaign.handle(wish.campaign()).orElseThrow(KioskRefusal.CampaignUnknown::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!campaign.opening().isOpen(now)) throw new SittingRefusal.CampaignClosed();
        String externalId = externalId(campaign.question(), wish.externalId());
        boolean goesOn = goesOn(wish.beneficiary(), campaign.code().value());
        codes.oneMakerIn(wish.structure());
        codes.expire(wish.structure(), now);
        codes.replace(wish.structure(), wish.beneficiary(), now);
        for (int draw = 0; draw < DRAWS; draw++) {
            CodeDigits digits = CodeDigits.draw(chance);
            UUID id = Ids.next();
            KioskCode code = new KioskCode(
                    id,
                    wish.structure(),
                    wish.beneficiary(),
                    campaign.code().value(),
                    wish.assisted(),
                    wish.needs(),
                    externalId,
                    digits.locator(),
                    digits.fingerprint(id),
                    caller.subject(),
                    term.sheet(),
                    now,
                    now.plus(term.holdsFor()),
                    0);
            if (codes.add(code)) return new Made(code, digits, goesOn);
        }
        throw new KioskRefusal.TooManyCodes();
    }

    /** Whether a code leads to a sitting that the person has open. */
    public boolean goesOn(UUID beneficiary, String campaign) {
        return enterSitting.open(beneficiary, campaign).isPresent();
    }

    /** A question that must be answered may have been, at an earlier attempt: that is known when the sitting starts only. */
    private static @Nullable String externalId(Campaign.@Nullable Question question, @Nullable String given) {
        if (given == null || given.isBlank()) return null;
        if (question == null) throw new SittingRefusal.EntryAnswerRefused();
        return ExternalId.of(given);
    }
}
