package fr.pixemploi.assessment.sandbox.domain;

import java.util.List;
import java.util.UUID;

/**
 * What is to be played for a person of a sandbox.
 *
 * @param ability by which answers are drawn, in population standard deviations
 * @param seed draws the same questions and answers again
 * @param tests in their order
 * @param diagnosis whether the entry diagnosis comes after them
 */
public record Play(UUID beneficiary, UUID structure, double ability, int seed, List<Test> tests, boolean diagnosis) {
    /** @param answers after which it is left open; 0 when it is played to its end */
    public record Test(String campaignCode, int answers) {}

    public Play {
        tests = List.copyOf(tests);
    }

    /** Of a test's questions. */
    public long seedOf(Test test) {
        return ((long) seed << Integer.SIZE) ^ test.campaignCode().hashCode();
    }
}
