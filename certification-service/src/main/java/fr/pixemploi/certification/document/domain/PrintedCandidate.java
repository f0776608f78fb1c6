package fr.pixemploi.certification.document.domain;

import java.util.List;

/**
 * Facts of a candidate, as the papers of a session print them.
 *
 * @param number in the session, from 1: all that the exam room knows of who sits
 * @param doubleCertification whether CléA numérique is aimed at too
 * @param testMinutes with extra time, if there is any
 * @param arrangements made before the test, in words that the candidate reads; others see none of them
 */
public record PrintedCandidate(
        int number, PrintedPerson person, boolean doubleCertification, int testMinutes, List<String> arrangements) {
    public PrintedCandidate {
        if (number < 1) throw new IllegalArgumentException("numbers begin at 1: " + number);
        if (testMinutes < 1) throw new IllegalArgumentException("minutes of the test: " + testMinutes);
        arrangements = List.copyOf(arrangements);
    }
}
