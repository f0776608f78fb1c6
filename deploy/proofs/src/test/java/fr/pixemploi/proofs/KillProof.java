package fr.pixemploi.proofs;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two minutes of SIGKILL, every few seconds. */
@Tag("prove")
class KillProof {
    @Test
    void keepsEveryAcknowledgedAnswerOnceAndEndsEverySittingWithAResult() throws Exception {
        Killing.proof("kill-two-minutes", 120, 120, 16);
    }
}
