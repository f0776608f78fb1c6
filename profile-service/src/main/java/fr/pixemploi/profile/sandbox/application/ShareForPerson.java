package fr.pixemploi.profile.sandbox.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.sandbox.domain.MadeUpPerson;
import fr.pixemploi.profile.sandbox.domain.SandboxReset;
import fr.pixemploi.profile.sharing.application.ShareMyProfile;
import fr.pixemploi.profile.sharing.application.WithdrawMySharing;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A made-up person lets the sandbox see results, as a person does in their own space. */
@ApplicationScoped
class ShareForPerson {
    private static final Purpose PURPOSE = Purpose.of("accompagnement");
    private static final Duration LONG = Duration.ofDays(365);
    private static final Duration SHORT = Duration.ofMinutes(1);

    private final ShareMyProfile share;
    private final WithdrawMySharing withdraw;
    private final Clock clock;

    ShareForPerson(ShareMyProfile share, WithdrawMySharing withdraw, Clock clock) {
        this.share = share;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void handle(SandboxReset reset, UUID beneficiaryId, MadeUpPerson wish, List<UUID> results) {
        Caller person = MadeUpCallers.person(reset, beneficiaryId);
        switch (wish.sharing()) {
            case NOTHING -> {}
            case RESULTS -> share(reset, person, results, LONG, false);
            case RESULTS_TO_COME -> share(reset, person, results, LONG, true);
            case ENDED -> share(reset, person, results, SHORT, false);
            case TAKEN_BACK ->
                withdraw.handle(
                        person, share(reset, person, results, LONG, false).id());
        }
    }

    private Grant share(SandboxReset reset, Caller person, List<UUID> results, Duration time, boolean future) {
        return share.handle(
                person,
                reset.structureId(),
                PURPOSE,
                new ShareMyProfile.Choice(clock.instant().plus(time), results, future, null));
    }
}
