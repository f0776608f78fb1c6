package fr.pixemploi.proofs;

import org.junit.jupiter.api.Test;

/** Two minutes of SIGKILL, every few seconds. */
class KillProof {
    @Test
    void keepsEveryAcknowledgedAnswerOnceAndEndsEverySittingWithAResult() throws Exception {
        Killing.proof("kill", 120, 120, 16);
    }
}
