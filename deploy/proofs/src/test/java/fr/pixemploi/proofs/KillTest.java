package fr.pixemploi.proofs;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@link KillProof} for twenty seconds. */
@Order(Order.DEFAULT + 1)
class KillTest {
    @Test
    void keepsEveryAcknowledgedAnswerOnceAndEndsEverySittingWithAResult() throws Exception {
        Killing.proof("kill-twenty-seconds", 20, 8, 8);
    }
}
