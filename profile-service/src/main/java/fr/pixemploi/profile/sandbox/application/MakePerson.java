package fr.pixemploi.profile.sandbox.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.InvitePerson;
import fr.pixemploi.profile.beneficiary.application.RegisterBeneficiary;
import fr.pixemploi.profile.beneficiary.application.account.LinkMyAccount;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.rights.application.RecordAtDesk;
import fr.pixemploi.profile.rights.application.answer.AnswerRequest;
import fr.pixemploi.profile.rights.domain.RightsAnswer;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
import fr.pixemploi.profile.sandbox.domain.MadePerson;
import fr.pixemploi.profile.sandbox.domain.MadeUpPerson;
import fr.pixemploi.profile.sandbox.domain.SandboxEvents;
import fr.pixemploi.profile.sandbox.domain.SandboxReset;
import fr.pixemploi.profile.sandbox.domain.SandboxResets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes a made-up person as a structure and a person would: registered, invited, taken over, restricted at the desk. */
@ApplicationScoped
class MakePerson {
    private final RegisterBeneficiary register;
    private final InvitePerson invite;
    private final LinkMyAccount link;
    private final RecordAtDesk recordAtDesk;
    private final AnswerRequest answerRequest;
    private final SandboxResets resets;
    private final SandboxEvents events;

    MakePerson(
            RegisterBeneficiary register,
            InvitePerson invite,
            LinkMyAccount link,
            RecordAtDesk recordAtDesk,
            AnswerRequest answerRequest,
            SandboxResets resets,
            SandboxEvents events) {
        this.register = register;
        this.invite = invite;
        this.link = link;
        this.recordAtDesk = recordAtDesk;
        this.answerRequest = answerRequest;
        this.resets = resets;
        this.events = events;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void handle(SandboxReset reset, MadeUpPerson person) {
        Caller desk = MadeUpCallers.desk(reset);
        UUID id = register.madeUp(reset.structureId(), new ExternalId(person.reference()), person.person())
                .id();
        if (person.account())
            link.handle(MadeUpCallers.person(reset, id), invite.handle(desk, id).code(), false, true);
        if (person.restricted()) restrict(desk, reset.structureId(), id);
        resets.add(new MadePerson(id, reset.id(), person.reference(), person.results() == 0));
        if (person.plays()) events.made(id, reset, person);
    }

    private void restrict(Caller desk, UUID structure, UUID file) {
        UUID request = recordAtDesk
                .handle(desk, structure, file, new RightsWish(RightsRequest.Kind.RESTRICTION, null))
                .id();
        answerRequest.handle(desk, request, RightsAnswer.Outcome.CARRIED_OUT, null, "");
    }
}
