package fr.pixemploi.profile.sandbox.domain;

import fr.pixemploi.profile.beneficiary.domain.Person;
import java.util.List;

/**
 * Somebody who does not exist, for partners to try things with.
 *
 * @param reference how the sandbox calls them, such as {@code SANDBOX-01}: the same after each reset
 * @param account whether an account is linked; nobody can log in with it
 * @param restricted whether they had the processing of their data restricted
 * @param ability by which tests are played, in population standard deviations
 * @param tests in their order
 * @param diagnosis whether they go through the entry diagnosis
 */
public record MadeUpPerson(
        String reference,
        Person person,
        boolean account,
        boolean restricted,
        double ability,
        List<Test> tests,
        boolean diagnosis,
        Sharing sharing) {
    /** @param answers after which it is left open; 0 when it is played to its end */
    public record Test(String campaignCode, int answers) {}

    /** What they let the sandbox see, once all results are there. */
    public enum Sharing {
        NOTHING,
        /** For a year. */
        RESULTS,
        /** For a year, with results to come. */
        RESULTS_TO_COME,
        /** For a minute: it is over when somebody looks. */
        ENDED,
        TAKEN_BACK
    }

    public MadeUpPerson {
        tests = List.copyOf(tests);
        if (sharing != Sharing.NOTHING && (!account || results(tests, diagnosis) == 0))
            throw new IllegalArgumentException(reference + " shares by an account, and results that are played");
        if (restricted && account) throw new IllegalArgumentException(reference + " is restricted at the desk");
    }

    /** Results and diagnoses that will come of them. */
    public int results() {
        return results(tests, diagnosis);
    }

    /** Whether anything is to be played. */
    public boolean plays() {
        return diagnosis || !tests.isEmpty();
    }

    /** The same after each reset, so that the same answers are drawn. */
    public int seed() {
        return reference.hashCode();
    }

    private static int results(List<Test> tests, boolean diagnosis) {
        return (int) tests.stream().filter(test -> test.answers() == 0).count() + (diagnosis ? 1 : 0);
    }
}
