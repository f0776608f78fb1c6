package fr.pixemploi.profile.sandbox.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.sandbox.domain.MadePerson;
import fr.pixemploi.profile.sandbox.domain.SandboxRefusal;
import fr.pixemploi.profile.sandbox.domain.SandboxReset;
import fr.pixemploi.profile.sandbox.domain.SandboxResets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** How far a reset is, for whoever may ask for one. */
@ApplicationScoped
@Transactional
public class ShowReset {
    /**
     * @param made people who are there by it
     * @param awaited those of them whose results are not there yet, or not shared
     */
    public record Shown(SandboxReset reset, int made, int awaited) {}

    private final SandboxReach reach;
    private final SandboxResets resets;

    ShowReset(SandboxReach reach, SandboxResets resets) {
        this.reach = reach;
        this.resets = resets;
    }

    public Shown handle(Caller caller, UUID id) {
        SandboxReset reset = resets.find(id).orElseThrow(SandboxRefusal.NoSuchSandbox::new);
        reach.require(caller, reset.structureId());
        List<MadePerson> made = resets.made(id);
        return new Shown(reset, made.size(), (int)
                made.stream().filter(person -> !person.settled()).count());
    }
}
