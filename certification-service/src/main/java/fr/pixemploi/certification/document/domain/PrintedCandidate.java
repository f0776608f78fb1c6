package fr.pixemploi.certification.document.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a candidate, as the papers of a session print them.
 *
 * @param number in the session, from 1: all that the exam room knows of who sits
 * @param doubleCertification whether CléA numérique is aimed at too
 * @param whenLeavingEarly what leaving the test early does to CléA numérique; null for whoever does not aim at it
 * @param testMinutes with extra time, if there is any
 * @param arrangements made before the test, in words that the candidate reads; others see none of them
 */
public record PrintedCandidate(
        int number,
        PrintedPerson person,
        boolean doubleCertification,
        @Nullable String whenLeavingEarly,
        int testMinutes,
        List<String> arrangements) {
    public PrintedCandidate {
        if (number < 1) throw new IllegalArgumentException("numbers begin at 1: " + number);
        if (testMinutes < 1) throw new IllegalArgumentException("minutes of the test: " + testMinutes);
        arrangements = List.copyOf(arrangements);
    }
}
