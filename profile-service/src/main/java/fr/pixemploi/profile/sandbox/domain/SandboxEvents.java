package fr.pixemploi.profile.sandbox.domain;

import java.util.UUID;

/** What other services are told of made-up people. */
public interface SandboxEvents {
    /** Somebody was made up whose tests are to be played. */
    void made(UUID beneficiaryId, SandboxReset reset, MadeUpPerson person);
}
