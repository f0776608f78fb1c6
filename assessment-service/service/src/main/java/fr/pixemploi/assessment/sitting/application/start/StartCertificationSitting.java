package fr.pixemploi.assessment.sitting.application.start;

import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.campaign.application.FindCertificationBlueprint;
import fr.pixemploi.assessment.campaign.domain.CertificationBlueprint;
import fr.pixemploi.assessment.sitting.application.PrepareEngine;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisations;
import fr.pixemploi.assessment.sitting.domain.authorisation.Entry;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** A candidate starts the certification sitting that an invigilator authorised: once, in time, from the reserved pool only. */
@ApplicationScoped
public class StartCertificationSitting {
    private final Authorisations authorisations;
    private final FindCertificationBlueprint findCertificationBlueprint;
    private final Sittings sittings;
    private final ItemBanks banks;
    private final PrepareEngine prepareEngine;
    private final Clock clock;
    private final RandomGenerator chance;

    public StartCertificationSitting(
            Authorisations authorisations,
            FindCertificationBlueprint findCertificationBlueprint,
            Sittings sittings,
            ItemBanks banks,
            PrepareEngine prepareEngine,
            Clock clock,
            RandomGenerator chance) {
        this.authorisations = authorisations;
        this.findCertificationBlueprint = findCertificationBlueprint;
        this.sittings = sittings;
        this.banks = banks;
        this.prepareEngine = prepareEngine;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * Starts it.
     *
     * @param asked what the candidate asks for, which is to be nothing
     * @throws SittingRefusal.ArrangedAtEnrolment when needs or accommodations are asked for, which come with the authorisation, or a
     *     device, which is the exam room's
     */
    @Transactional
    public Sitting handle(UUID beneficiary, UUID authorisationId, Circumstances asked) {
        if (!asked.equals(Circumstances.ANY)) throw new SittingRefusal.ArrangedAtEnrolment();
        Authorisation authorisation =
                authorisations.lock(authorisationId, beneficiary).orElseThrow(SittingRefusal.AuthorisationUnknown::new);
        Origin origin = new Origin.OfCertification(authorisation.id(), authorisation.candidate());
        // Whom the centre enrolled, which may be a file that the person joined.
        UUID enrolled = authorisation.beneficiary();
        refuseSecond(enrolled, origin);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (authorisation.hasExpired(now)) throw new SittingRefusal.AuthorisationExpired();
        if (banks.current().active(Pool.RESERVED).isEmpty()) throw new SittingRefusal.NoReservedPool();
        CertificationBlueprint blueprint = findCertificationBlueprint.handle();
        Integer questions = authorisation.terms().questions();
        Plan plan = new Plan(
                blueprint.framework().id(),
                blueprint.framework().competences(),
                CertificationBlueprint.AUDIENCE,
                questions == null ? blueprint.rules() : blueprint.rules().withItems(questions),
                Circumstances.of(authorisation.terms(), blueprint.device()));
        long seed = chance.nextLong();
        Entry entry = Entry.seated(sittings.seat(authorisation.session(), chance.nextLong()));
        Sitting sitting = Sitting.start(
                        Ids.next(),
                        enrolled,
                        origin,
                        plan,
                        entry,
                        seed,
                        prepareEngine.handle(plan, Pool.RESERVED, seed),
                        now)
                .endingAt(now.plus(authorisation.terms().time()));
        if (!sittings.add(sitting)) refuseSecond(enrolled, origin);
        return sitting;
    }

    private void refuseSecond(UUID beneficiary, Origin origin) {
        sittings.rival(beneficiary, origin).ifPresent(rival -> {
            throw rival.status() == SittingStatus.OPEN
                    ? new SittingRefusal.SittingAlreadyOpen(rival.id())
                    : new SittingRefusal.AuthorisationUsed();
        });
    }
}
